// What an instance is declared with, and what the cloud says of it. A change of a field that `disrupts` has to be allowed.
import type { Instance } from "../../../api/actions/cvm";
import { field } from "../../../lifecycle/author/field";
import type { Value } from "../../../lifecycle/author/values";
import { zones } from "../../known";
import { allowReinstall, allowStop, instanceState, powerState } from "../../machines/shared/power";
import { renewFlags } from "../../purchase";
import { agents, login, settings } from "./setupFields";
import { system } from "./systemFields";

const charges: unknown[] = ["PREPAID", "POSTPAID_BY_HOUR"];

/** What is not known to be declared is what the cloud takes then. */
function takesOtherCharge(before: Value | undefined, wanted: Value): boolean {
  const was = before ?? "POSTPAID_BY_HOUR";
  return was !== wanted && !(charges.includes(was) && charges.includes(wanted));
}

const placement = {
  zone: field.string().replace().known(zones).wire("Placement.Zone").doc("Zone, such as `ap-guangzhou-3`."),
  projectId: field
    .integer()
    .min(0)
    .optional()
    .wire("Placement.ProjectId")
    .doc("Project it belongs to. Defaults to 0, the default project."),
  hostIds: field
    .list(field.string())
    .optional()
    .replace()
    .writeOnly()
    .doc("Dedicated hosts, one of which it runs on."),
  dedicatedClusterId: field.string().optional().replace().doc("Dedicated cluster it runs in."),
  disasterRecoverGroupIds: field
    .list(field.idOf("cvm:PlacementGroup"))
    .maxItems(1)
    .optional()
    .replace()
    .doc("Spread placement group it belongs to, at most one."),
};

const charge = {
  instanceChargeType: field
    .enum("PREPAID", "POSTPAID_BY_HOUR", "CDHPAID", "SPOTPAID", "CDCPAID")
    .optional()
    .replaceWhen("the old or the new type is neither PREPAID nor POSTPAID_BY_HOUR", takesOtherCharge)
    .doc(
      "How it is paid for. PREPAID and POSTPAID_BY_HOUR change into each other in place. Defaults to POSTPAID_BY_HOUR.",
    ),
  period: field
    .integer()
    .pattern(/^([1-9]|1[0-2]|24|36|48|60)$/, "1 to 12, 24, 36, 48 or 60 months")
    .optional()
    .instruction()
    .doc(
      "Months that are bought when the instance is created or becomes PREPAID; a later change has no effect until then.",
    ),
  renewFlag: field
    .enum(...renewFlags)
    .optional()
    .doc("Whether a PREPAID instance is renewed automatically when it expires."),
  instanceMarketOptions: field
    .object({
      maxPrice: field
        .string()
        .pattern(/^\d+(\.\d+)?$/, 'a price such as "0.25"')
        .doc('Highest bid, as an hourly price in text: `"0.25"`.'),
      spotInstanceType: field
        .enum("one-time")
        .optional()
        .doc("How the bid is placed. Defaults to `one-time`."),
    })
    .optional()
    .writeOnly()
    .replace()
    .doc("The bid for a SPOTPAID instance. Defaults to the market price."),
};

const network = {
  vpcId: field
    .idOf("vpc:Vpc")
    .optional()
    .replace()
    .wire("VirtualPrivateCloud.VpcId")
    .doc("VPC it is in, together with `subnetId`. Defaults to the classic network."),
  subnetId: field
    .idOf("vpc:Subnet")
    .optional()
    .disrupts("stop")
    .wire("VirtualPrivateCloud.SubnetId")
    .doc("Subnet it is in, in the same zone. It can move to another subnet of the same VPC."),
  privateIpAddress: field
    .ip()
    .optional()
    .disrupts("stop")
    .from(({ PrivateIpAddresses }: Instance) => PrivateIpAddresses?.[0])
    .doc("Private address in the subnet. Defaults to one that is free."),
  asVpcGateway: field
    .boolean()
    .optional()
    .replace()
    .wire("VirtualPrivateCloud.AsVpcGateway")
    .doc("Whether it forwards traffic for its VPC; needs a public address. Defaults to `false`."),
  securityGroupIds: field
    .list(field.idOf("vpc:SecurityGroup"))
    .optional()
    .doc("Security groups; rules of the first apply first. Defaults to the project's default group."),
  internetChargeType: field
    .enum("BANDWIDTH_PREPAID", "TRAFFIC_POSTPAID_BY_HOUR", "BANDWIDTH_POSTPAID_BY_HOUR", "BANDWIDTH_PACKAGE")
    .optional()
    .replace()
    .wire("InternetAccessible.InternetChargeType")
    .doc("How public traffic is paid for. The default depends on the instance's charge type."),
  internetMaxBandwidthOut: field
    .integer()
    .min(0)
    .optional()
    .wire("InternetAccessible.InternetMaxBandwidthOut")
    .doc("Outgoing public bandwidth in Mbps; more than 0 gives it a public address. Defaults to 0."),
  publicIpAssigned: field
    .boolean()
    .optional()
    .writeOnly()
    .replaceWhen(
      "it was said otherwise before",
      (before, wanted) => before !== undefined && before !== wanted,
    )
    .doc("Whether it gets a public address of its own. Defaults to `true` if it has public bandwidth."),
  bandwidthPackageId: field
    .idOf("vpc:BandwidthPackage")
    .optional()
    .replace()
    .writeOnly()
    .doc("Bandwidth package its traffic goes through, with BANDWIDTH_PACKAGE."),
};

const power = {
  powerState,
  stoppedMode: field
    .enum("KEEP_CHARGING", "STOP_CHARGING")
    .optional()
    .instruction()
    .doc("Whether an hourly instance is paid for while it is STOPPED. Defaults to KEEP_CHARGING."),
  allowStop,
  allowReinstall,
  allowReplace: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Allows a change that destroys data: one that replaces the instance with its disks, or removes or replaces a data disk. Without it such a change is refused.",
    ),
  forceDelete: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Whether deleting a PREPAID instance also removes it from the recycle bin, where it otherwise stays for 7 days with its private address. Must be set before a PREPAID instance is deleted.",
    ),
};

export const inputs = {
  name: field
    .string()
    .autoName(60, { limit: 128 })
    .wire("InstanceName")
    .doc("Name of the instance, at most 128 bytes."),
  ...placement,
  ...charge,
  ...system,
  ...network,
  ...login,
  ...agents,
  ...settings,
  ...power,
};

export const outputs = {
  instanceState,
  publicIp: field
    .string()
    .volatile()
    .optional()
    .from(({ PublicIpAddresses }: Instance) => PublicIpAddresses?.[0])
    .doc("First public address, its own or one bound to it."),
  publicIpAddresses: field.list(field.string()).volatile().optional().doc("All public addresses."),
  privateIpAddresses: field
    .list(field.string())
    .volatile()
    .doc("Private addresses of its primary interface."),
  cpu: field.integer().volatile().follows("instanceType").wire("CPU").doc("Cores."),
  memory: field.number().volatile().follows("instanceType").doc("Memory in GB."),
  osName: field.string().volatile().follows("imageId").optional().doc("Operating system."),
  systemDiskId: field
    .string()
    .volatile()
    .optional()
    .wire("SystemDisk.DiskId")
    .doc("Id of the system disk, if it is a cloud disk."),
  dataDiskIds: field
    .list(field.string())
    .volatile()
    .optional()
    .follows("dataDisks")
    .from(({ DataDisks }: Instance) => (DataDisks ?? []).map(({ DiskId }) => DiskId || null))
    .doc("Ids of its data disks, in the order of `dataDisks`."),
  restrictState: field.string().volatile().optional().doc("NORMAL, EXPIRED or PROTECTIVELY_ISOLATED."),
  uuid: field.string().optional().doc("Id that is unique across regions."),
  createdTime: field.string().doc("When it was created, ISO 8601."),
  expiredTime: field.string().volatile().optional().doc("When a PREPAID instance expires, ISO 8601."),
};
