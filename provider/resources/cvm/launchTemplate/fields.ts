// What a launch template is declared with: an order of instances, as its default version has it.
import type { LaunchTemplateVersionData } from "../../../api/actions/cvm";
import { field } from "../../../lifecycle/author/field";
import { zones } from "../../known";
import { cloudDiskTypes, renewFlags } from "../../purchase";
import { tags } from "../../tags";
import { imageIds, instanceTypeNames } from "../instance/offers";

/** Where a version keeps a part of the order. */
const at = (path: string) => `LaunchTemplateVersionData.${path}`;

const disk = {
  diskType: field
    .enum("LOCAL_BASIC", "LOCAL_SSD", ...cloudDiskTypes)
    .optional()
    .doc("Disk type. Defaults to one that is in stock."),
};

/** The key pair that a version tells of: nobody is told a password. */
interface Template {
  LaunchTemplateVersionData?: LaunchTemplateVersionData;
}

const machine = {
  zone: field.string().known(zones).wire(at("Placement.Zone")).doc("Zone, such as `ap-guangzhou-3`."),
  projectId: field
    .integer()
    .min(0)
    .optional()
    .wire(at("Placement.ProjectId"))
    .doc("Project of the instances."),
  disasterRecoverGroupIds: field
    .list(field.idOf("cvm:PlacementGroup"))
    .maxItems(1)
    .optional()
    .wire(at("DisasterRecoverGroupIds"))
    .doc("Spread placement group of the instances, at most one."),
  imageId: field
    .string()
    .pattern(/^img-\w+$/, "the id of an image, img-xxxxxxxx")
    .known(imageIds)
    .wire(at("ImageId"))
    .doc("Image they are installed from."),
  instanceType: field
    .string()
    .known(instanceTypeNames)
    .optional()
    .wire(at("InstanceType"))
    .doc("Type, such as `S5.MEDIUM4`: cores and memory."),
  systemDisk: field
    .object({ ...disk, diskSize: field.integer().range(20, 32_000, "GB").optional().doc("Size in GB.") })
    .optional()
    .wire(at("SystemDisk"))
    .doc("The system disk."),
  dataDisks: field
    .list(
      field.object({
        ...disk,
        diskSize: field.integer().range(10, 32_000, "GB").step(10, "GB").doc("Size in GB, a multiple of 10."),
      }),
    )
    .maxItems(21)
    .optional()
    .wire(at("DataDisks"))
    .doc("Data disks that each is made with, at most 21."),
};

const network = {
  vpcId: field
    .idOf("vpc:Vpc")
    .optional()
    .wire(at("VirtualPrivateCloud.VpcId"))
    .doc("VPC they are in, together with `subnetId`."),
  subnetId: field
    .idOf("vpc:Subnet")
    .optional()
    .wire(at("VirtualPrivateCloud.SubnetId"))
    .doc("Subnet they are in, in the same zone."),
  securityGroupIds: field
    .list(field.idOf("vpc:SecurityGroup"))
    .optional()
    .wire(at("SecurityGroupIds"))
    .doc("Security groups; rules of the first apply first."),
  internetChargeType: field
    .enum("BANDWIDTH_PREPAID", "TRAFFIC_POSTPAID_BY_HOUR", "BANDWIDTH_POSTPAID_BY_HOUR", "BANDWIDTH_PACKAGE")
    .optional()
    .wire(at("InternetAccessible.InternetChargeType"))
    .doc("How public traffic is paid for."),
  internetMaxBandwidthOut: field
    .integer()
    .min(0)
    .optional()
    .wire(at("InternetAccessible.InternetMaxBandwidthOut"))
    .doc("Outgoing public bandwidth in Mbps; more than 0 gives each a public address."),
};

const setup = {
  instanceName: field.string().maxBytes(60).optional().wire(at("InstanceName")).doc("Name of the instances."),
  hostName: field.string().minLength(2).maxLength(60).optional().wire(at("HostName")).doc("Host name."),
  keyIds: field
    .set(field.idOf("cvm:KeyPair"))
    .maxItems(1)
    .optional()
    .from((template: Template) => template.LaunchTemplateVersionData?.LoginSettings?.KeyIds ?? [])
    .doc("Key pair for logging in, at most one."),
  userData: field
    .string()
    .optional()
    .secret()
    .wire(at("UserData"))
    .doc("User data that runs at the first start, in base64, at most 16 KB."),
  camRoleName: field.string().optional().wire(at("CamRoleName")).doc("CAM role of the instances."),
  disableApiTermination: field
    .boolean()
    .optional()
    .wire(at("DisableApiTermination"))
    .doc("Whether they are protected from deletion."),
};

const charge = {
  instanceChargeType: field
    .enum("PREPAID", "POSTPAID_BY_HOUR", "CDHPAID", "SPOTPAID", "CDCPAID")
    .optional()
    .wire(at("InstanceChargeType"))
    .doc("How they are paid for. Defaults to POSTPAID_BY_HOUR."),
  period: field
    .integer()
    .pattern(/^([1-9]|1[0-2]|24|36|48|60)$/, "1 to 12, 24, 36, 48 or 60 months")
    .optional()
    .wire(at("InstanceChargePrepaid.Period"))
    .doc("Months that are bought of a PREPAID instance."),
  renewFlag: field
    .enum(...renewFlags)
    .optional()
    .wire(at("InstanceChargePrepaid.RenewFlag"))
    .doc("Whether a PREPAID instance is renewed automatically when it expires."),
};

/** What a version says: a change of any makes another version. */
export const order = { ...machine, ...network, ...setup, ...charge };

export const inputs = {
  name: field
    .string()
    .minLength(2)
    .autoName(60, { limit: 384 })
    .replace()
    .wire("LaunchTemplateName")
    .doc("Name, 2 to 128 characters."),
  description: field
    .string()
    .minLength(2)
    .maxLength(256)
    .optional()
    .wire("LaunchTemplateVersionDescription")
    .doc("What the version is, 2 to 256 characters."),
  ...order,
  tags,
};

export const outputs = {
  defaultVersionNumber: field
    .integer()
    .volatile()
    .doc("The version that instances are made of where none is named: the one this program says."),
  latestVersionNumber: field.integer().volatile().doc("The newest version."),
  launchTemplateVersionCount: field
    .integer()
    .volatile()
    .doc("How many versions there are; a template has 30 at most."),
};
