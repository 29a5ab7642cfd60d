// What the official SDK for Go does with networks, looking into every field without asking whether it is there.
package main

import (
	"fmt"
	"os"
	"reflect"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	tag "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/tag/v20180813"
	vpc "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/vpc/v20170312"
)

const region = "ap-guangzhou"

func check(step string, err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", step, err)
		os.Exit(1)
	}
	fmt.Println(step)
}

// whole fails when a field of an answer's thing is nil.
func whole(thing interface{}) {
	value := reflect.ValueOf(thing).Elem()
	for i := 0; i < value.NumField(); i++ {
		field := value.Field(i)
		if field.Kind() == reflect.Ptr && field.IsNil() {
			check("fields", fmt.Errorf("%s.%s is nil", value.Type().Name(), value.Type().Field(i).Name))
		}
	}
}

func main() {
	keys := common.NewCredential("local", "local")
	settings := profile.NewClientProfile()
	settings.HttpProfile.Endpoint = "127.0.0.1:" + os.Getenv("CLOUD_PORT")
	settings.HttpProfile.Scheme = "HTTP"
	client, err := vpc.NewClient(keys, region, settings)
	check("vpc", err)
	tags, err := tag.NewClient(keys, region, settings)
	check("tag", err)

	network := vpc.NewCreateVpcRequest()
	network.VpcName, network.CidrBlock = common.StringPtr("main"), common.StringPtr("10.0.0.0/16")
	made, err := client.CreateVpc(network)
	check("CreateVpc", err)
	whole(made.Response.Vpc)
	id := made.Response.Vpc.VpcId

	part := vpc.NewCreateSubnetRequest()
	part.VpcId, part.SubnetName = id, common.StringPtr("a")
	part.CidrBlock, part.Zone = common.StringPtr("10.0.1.0/24"), common.StringPtr("ap-guangzhou-3")
	subnet, err := client.CreateSubnet(part)
	check("CreateSubnet", err)
	whole(subnet.Response.Subnet)

	tables := vpc.NewDescribeRouteTablesRequest()
	tables.Filters = []*vpc.Filter{{Name: common.StringPtr("vpc-id"), Values: []*string{id}}}
	found, err := client.DescribeRouteTables(tables)
	check("DescribeRouteTables", err)
	whole(found.Response.RouteTableSet[0])
	whole(found.Response.RouteTableSet[0].RouteSet[0])

	group := vpc.NewCreateSecurityGroupRequest()
	group.GroupName, group.GroupDescription = common.StringPtr("web"), common.StringPtr("")
	security, err := client.CreateSecurityGroup(group)
	check("CreateSecurityGroup", err)
	whole(security.Response.SecurityGroup)

	mark := tag.NewAddResourceTagRequest()
	mark.TagKey, mark.TagValue = common.StringPtr("team"), common.StringPtr("web")
	mark.Resource = common.StringPtr("qcs::vpc:" + region + ":uin/:vpc/" + *id)
	_, err = tags.AddResourceTag(mark)
	check("AddResourceTag", err)

	leaving := vpc.NewDeleteSecurityGroupRequest()
	leaving.SecurityGroupId = security.Response.SecurityGroup.SecurityGroupId
	_, err = client.DeleteSecurityGroup(leaving)
	check("DeleteSecurityGroup", err)
	empty := vpc.NewDeleteSubnetRequest()
	empty.SubnetId = subnet.Response.Subnet.SubnetId
	_, err = client.DeleteSubnet(empty)
	check("DeleteSubnet", err)
	last := vpc.NewDeleteVpcRequest()
	last.VpcId = id
	_, err = client.DeleteVpc(last)
	check("DeleteVpc", err)
}
