# What the official SDK for Python does with the kinds of this cloud, from making one to deleting it. Prints the steps.
import json
import os
import urllib.request

from tencentcloud.cbs.v20170312 import cbs_client
from tencentcloud.common import credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.cvm.v20170312 import cvm_client
from tencentcloud.tag.v20180813 import tag_client
from tencentcloud.vpc.v20170312 import vpc_client

port = os.environ["CLOUD_PORT"]
region = "ap-guangzhou"
zone = "ap-guangzhou-3"
profile = ClientProfile(httpProfile=HttpProfile(endpoint=f"127.0.0.1:{port}", protocol="http"))
keys = credential.Credential("local", "local")
services = {
    "vpc": (vpc_client, vpc_client.VpcClient),
    "cvm": (cvm_client, cvm_client.CvmClient),
    "cbs": (cbs_client, cbs_client.CbsClient),
    "tag": (tag_client, tag_client.TagClient),
}
clients = {name: made(keys, region, profile) for name, (_, made) in services.items()}


def call(service, action, **params):
    """One typed call: the request and the answer are the SDK's own models."""
    request = getattr(services[service][0].models, f"{action}Request")()
    request.from_json_string(json.dumps(params))
    print(f"{service}.{action}")
    return getattr(clients[service], action)(request)


def advance(duration):
    body = json.dumps({"advance": duration}).encode()
    urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{port}/_cloud/clock", body, method="POST"))


vpc = call("vpc", "CreateVpc", VpcName="main", CidrBlock="10.0.0.0/16", Tags=[{"Key": "team", "Value": "web"}]).Vpc.VpcId
subnet = call("vpc", "CreateSubnet", VpcId=vpc, SubnetName="a", CidrBlock="10.0.1.0/24", Zone=zone).Subnet
assert subnet.CdcId == "" and subnet.AvailableIpAddressCount == 253
table = call("vpc", "CreateRouteTable", VpcId=vpc, RouteTableName="own").RouteTable.RouteTableId
call("vpc", "CreateRoutes", RouteTableId=table, Routes=[{"DestinationCidrBlock": "10.9.0.0/16", "GatewayType": "NORMAL_CVM", "GatewayId": "10.0.1.9"}])
route = call("vpc", "DescribeRouteTables", RouteTableIds=[table]).RouteTableSet[0].RouteSet[0]
call("vpc", "DisableRoutes", RouteTableId=table, RouteItemIds=[route.RouteItemId])
call("vpc", "DeleteRoutes", RouteTableId=table, Routes=[{"RouteItemId": route.RouteItemId}])
call("vpc", "DeleteRouteTable", RouteTableId=table)
group = call("vpc", "CreateSecurityGroup", GroupName="web", GroupDescription="").SecurityGroup.SecurityGroupId
rule = {"Protocol": "TCP", "Port": "ALL", "CidrBlock": "10.0.0.0/8", "Action": "ACCEPT", "ServiceTemplate": {}}
call("vpc", "CreateSecurityGroupPolicies", SecurityGroupId=group, SecurityGroupPolicySet={"Ingress": [rule]})
read = call("vpc", "DescribeSecurityGroupPolicies", SecurityGroupId=group).SecurityGroupPolicySet.Ingress[0]
assert (read.Port, read.AddressTemplate.AddressId) == ("ALL", "")
key = call("cvm", "CreateKeyPair", KeyName="ops", ProjectId=0).KeyPair.KeyId
kind = call("cvm", "DescribeZoneInstanceConfigInfos", Filters=[{"Name": "zone", "Values": [zone]}]).InstanceTypeQuotaSet[0]
image = call("cvm", "DescribeImages", Filters=[{"Name": "image-type", "Values": ["PUBLIC_IMAGE"]}]).ImageSet[0].ImageId
order = {
    "Placement": {"Zone": zone},
    "ImageId": image,
    "InstanceType": kind.InstanceType,
    "VirtualPrivateCloud": {"VpcId": vpc, "SubnetId": subnet.SubnetId},
    "LoginSettings": {"KeyIds": [key]},
    "SecurityGroupIds": [group],
}
instance = call("cvm", "RunInstances", **order).InstanceIdSet[0]
advance("1m")
assert call("cvm", "DescribeInstances", InstanceIds=[instance]).InstanceSet[0].InstanceState == "RUNNING"
disk = call("cbs", "CreateDisks", DiskType="CLOUD_PREMIUM", DiskChargeType="POSTPAID_BY_HOUR", DiskSize=10, Placement={"Zone": zone}).DiskIdSet[0]
advance("1m")
call("cbs", "AttachDisks", DiskIds=[disk], InstanceId=instance)
advance("1m")
call("cbs", "DetachDisks", DiskIds=[disk])
advance("1m")
call("cbs", "TerminateDisks", DiskIds=[disk])
address = call("vpc", "AllocateAddresses", InternetMaxBandwidthOut=1).AddressSet[0]
advance("10s")
call("vpc", "AssociateAddress", AddressId=address, InstanceId=instance)
advance("10s")
assert call("vpc", "DescribeAddresses", AddressIds=[address]).AddressSet[0].InstanceId == instance
call("vpc", "DisassociateAddress", AddressId=address)
advance("10s")
call("vpc", "ReleaseAddresses", AddressIds=[address])
tags = call("tag", "DescribeResourceTagsByResourceIds", ServiceType="vpc", ResourcePrefix="vpc", ResourceIds=[vpc], ResourceRegion=region).Tags
assert [(tag.TagKey, tag.TagValue) for tag in tags] == [("team", "web")]
call("cvm", "TerminateInstances", InstanceIds=[instance])
advance("2m")
call("cvm", "DeleteKeyPairs", KeyIds=[key])
call("vpc", "DeleteSecurityGroup", SecurityGroupId=group)
call("vpc", "DeleteSubnet", SubnetId=subnet.SubnetId)
call("vpc", "DeleteVpc", VpcId=vpc)
