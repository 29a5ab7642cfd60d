# A network with two subnets, and a web server in it with a data disk and a public address.
# The SDK is generated: `pulumi package add <folder of the plugin>` in this folder.
import json

import pulumi
import pulumi_tencentcloud_native as tencentcloud

config = pulumi.Config()
zones = json.loads(config.get("zones") or '["ap-guangzhou-3", "ap-guangzhou-4"]')
vpc_cidr = config.get("vpcCidr") or "10.0.0.0/16"

network = tencentcloud.vpc.Vpc("network", cidr_block=vpc_cidr)

subnets = [
    tencentcloud.vpc.Subnet(
        f"subnet-{i}",
        vpc_id=network.id,
        zone=zone,
        cidr_block=vpc_cidr.replace(".0.0/16", f".{i}.0/24"),
    )
    for i, zone in enumerate(zones)
]

routes = tencentcloud.vpc.RouteTable("routes", vpc_id=network.id)
for i, subnet in enumerate(subnets):
    tencentcloud.vpc.RouteTableAssociation(
        f"routes-{i}", subnet_id=subnet.id, route_table_id=routes.id
    )

firewall = tencentcloud.vpc.SecurityGroup(
    "firewall",
    description="lets in ssh and https",
    ingress=[
        {"action": "ACCEPT", "protocol": "TCP", "port": "22", "cidr_block": "0.0.0.0/0", "description": "ssh"},
        {"action": "ACCEPT", "protocol": "TCP", "port": "443", "cidr_block": "0.0.0.0/0", "description": "https"},
    ],
    egress=[{"action": "ACCEPT", "cidr_block": "0.0.0.0/0"}],
)

key = tencentcloud.cvm.KeyPair("key")

images = tencentcloud.cvm.get_images_output(image_type="PUBLIC_IMAGE", os_name="Ubuntu")
types = tencentcloud.cvm.get_instance_types_output(zone=zones[0], cpu=2, memory=4)

server = tencentcloud.cvm.Instance(
    "server",
    zone=zones[0],
    image_id=images.apply(lambda found: found.images[0].image_id),
    instance_type=types.apply(lambda found: found.instance_types[0].instance_type),
    vpc_id=network.id,
    subnet_id=subnets[0].id,
    security_group_ids=[firewall.id],
    key_ids=[key.id],
    system_disk={"disk_type": "CLOUD_PREMIUM", "disk_size": 50},
)

disk = tencentcloud.cbs.Disk(
    "data",
    zone=zones[0],
    disk_type="CLOUD_PREMIUM",
    disk_size=config.get_int("diskSize") or 100,
    disk_charge_type="POSTPAID_BY_HOUR",
)
tencentcloud.cbs.DiskAttachment("data", disk_id=disk.id, instance_id=server.id)

address = tencentcloud.vpc.Eip("address", internet_max_bandwidth_out=config.get_int("bandwidth") or 5)
tencentcloud.vpc.EipAssociation("address", address_id=address.id, instance_id=server.id)

pulumi.export("publicIp", address.address_ip)
pulumi.export("privateKey", key.private_key)
