# A site at the edge: machines in one zone that the networks of two carriers reach, each through a load balancer with an address of
# that carrier. Every machine is behind both, so that a carrier that fails takes no machine with it.
# The SDK is generated: `pulumi package add <folder of the plugin>` in this folder.
import pulumi
import pulumi_tencentcloud_native as tencentcloud

config = pulumi.Config()
region = config.get("edgeRegion") or "ap-hangzhou-ecm"
zone = config.get("edgeZone") or f"{region}-1"
size = config.get_int("size") or 2
# Without one, the cloud makes up a password and sends it to the account.
password = config.get_secret("password")
carriers = ["CTCC", "CUCC"]

site = tencentcloud.ecm.Vpc("site", region=region, cidr_block="10.0.0.0/16")
subnet = tencentcloud.ecm.Subnet(
    "web", region=region, vpc_id=site.id, zone=zone, cidr_block="10.0.1.0/24"
)

firewall = tencentcloud.ecm.SecurityGroup(
    "open",
    description="lets in https",
    ingress=[{"action": "ACCEPT", "protocol": "TCP", "port": "443", "cidr_block": "0.0.0.0/0"}],
    egress=[{"action": "ACCEPT", "cidr_block": "0.0.0.0/0"}],
)

# The machines take turns with the carriers: each has a way out of its own.
machines = [
    tencentcloud.ecm.Instance(
        f"web-{i}",
        zone=zone,
        isp=carriers[i % len(carriers)],
        vpc_id=site.id,
        subnet_id=subnet.id,
        instance_type="SN3ne.MEDIUM4",
        image_id="img-9qabwvbn",
        internet_max_bandwidth_out=25,
        security_group_ids=[firewall.id],
        password=password,
    )
    for i in range(size)
]

fronts = []
for carrier in carriers:
    front = tencentcloud.ecm.LoadBalancer(
        f"front-{carrier}",
        region=region,
        vip_isp=carrier,
        vpc_id=site.id,
        internet_max_bandwidth_out=100,
        load_balancer_pass_to_target=True,
        security_group_ids=[firewall.id],
    )
    https = tencentcloud.ecm.Listener(
        f"https-{carrier}",
        region=region,
        load_balancer_id=front.id,
        protocol="TCP",
        port=443,
        health_check={"interval_time": 10, "time_out": 3},
    )
    for i, machine in enumerate(machines):
        tencentcloud.ecm.TargetAttachment(
            f"web-{i}-{carrier}",
            region=region,
            listener_id=https.id,
            instance_id=machine.id,
            port=443,
        )
    fronts.append(front)

pulumi.export("addresses", [front.load_balancer_vips[0] for front in fronts])
pulumi.export("machineIds", [machine.id for machine in machines])
