// What an instance is declared with, and what the cloud says of it. A change of a field that `disrupts` has to be allowed.
import type { Instance } from "../../../api/actions/cvm";
import { field } from "../../../lifecycle/author/field";
import { isRecord, type Value } from "../../../lifecycle/author/values";
import { zones } from "../../known";
import { cloudDiskTypes, renewFlags } from "../../purchase";
import { tags } from "../../tags";
import { takesDisksAway, takesOtherLocalDisks } from "./matching";
import { imageIds, instanceTypeNames } from "./offers";

const diskTypes = ["LOCAL_BASIC", "LOCAL_SSD", "LOCAL_NVME", "LOCAL_PRO", ...cloudDiskTypes] as const;

/** Only growth of a disk of the same type can be had in place. */
function takesOtherDisk(before: Value | undefined, wanted: Value): boolean {
  if (!isRecord(before) || !isRecord(wanted)) return false;
  const otherType = wanted.diskType !== undefined && wanted.diskType !== before.diskType;
  const shrinks = wanted.diskSize !== undefined && Number(wanted.diskSize) < Number(before.diskSize);
  return otherType || shrinks;
}

const charges: unknown[] = ["PREPAID", "POSTPAID_BY_HOUR"];

/** What is not known to be declared is what the cloud takes then. */
function takesOtherCharge(before: Value | undefined, wanted: Value): boolean {
  const was = before ?? "POSTPAID_BY_HOUR";
  return was !== wanted && !(charges.includes(was) && charges.includes(wanted));
}

/** At least two kinds of characters, and no slash in front (api-docs/cvm.txt:3798). */
function passwordProblem(value: Value): string | undefined {
  const text = String(value);
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  return text.startsWith("/") || kinds < 2
    ? "must have two kinds of small letters, capitals, digits and symbols, and no / in front"
    : undefined;
}

const mostUserData = 16 * 1024;

function isBase64Of16K(value: Value): string | undefined {
  const text = String(value);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
    return "must be base64; `userDataRaw` takes plain text";
  return Buffer.from(text, "base64").length > mostUserData
    ? "must be at most 16 KB before base64"
    : undefined;
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
    .list(field.string())
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

const system = {
  instanceType: field
    .string()
    .optional()
    .disrupts("stop")
    .known(instanceTypeNames)
    .doc("Type, such as `S5.MEDIUM4`: cores and memory. Defaults to a type that is in stock."),
  imageId: field
    .string()
    .pattern(/^img-\w+$/, "the id of an image, img-xxxxxxxx")
    .disrupts("reinstall")
    .known(imageIds)
    .doc("Image it is installed from."),
  systemDisk: field
    .object({
      diskType: field
        .enum(...diskTypes)
        .optional()
        .doc("Disk type. Defaults to one that is in stock."),
      diskSize: field
        .integer()
        .range(20, 32_000, "GB")
        .optional()
        .doc("Size in GB; it grows in place. Defaults to 50."),
    })
    .optional()
    .disrupts("stop")
    .replaceWhen("the type changes or the disk would shrink", takesOtherDisk)
    .doc("The system disk."),
  dataDisks: field
    .list(
      field.object({
        diskType: field
          .enum(...diskTypes)
          .optional()
          .doc("Disk type. Defaults to one that is in stock."),
        diskSize: field
          .integer()
          .range(10, 32_000, "GB")
          .step(10, "GB")
          .doc("Size in GB, a multiple of 10; it grows in place."),
        snapshotId: field.string().optional().writeOnly().doc("Snapshot it starts from."),
        deleteWithInstance: field
          .boolean()
          .optional()
          .writeOnly()
          .doc("Whether an hourly disk is deleted with the instance. Defaults to `true`."),
        encrypt: field.boolean().optional().writeOnly().doc("Whether it is encrypted. Defaults to `false`."),
        kmsKeyId: field.string().optional().writeOnly().doc("Your own key, used to encrypt it."),
        throughputPerformance: field.integer().min(0).optional().writeOnly().doc("Extra throughput in MB/s."),
      }),
    )
    .maxItems(21)
    .optional()
    .disruptsWhen("discard", "a disk goes, changes its type or would shrink", takesDisksAway)
    .replaceWhen("local disks come, go or change", takesOtherLocalDisks)
    .doc(
      "Data disks that belong to it, at most 21. Cloud disks are added, grown and removed in place; one whose type changes or that shrinks is replaced by a new one. For disks that outlive the instance, use `cbs.Disk`.",
    ),
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
    .string()
    .optional()
    .replace()
    .writeOnly()
    .doc("Bandwidth package its traffic goes through, with BANDWIDTH_PACKAGE."),
};

const login = {
  password: field
    .string()
    .minLength(8)
    .maxLength(30)
    .test("two kinds of letters, digits and symbols, no / in front", passwordProblem)
    .optional()
    .secret()
    .writeOnly()
    .disrupts("stop")
    .doc("Password of the administrator, 8 to 30 characters. Conflicts with `keyIds` and `keepImageLogin`."),
  keyIds: field
    .set(field.idOf("cvm:KeyPair"))
    .optional()
    .disrupts("stop")
    .maxItems(1)
    .from(({ LoginSettings }: Instance) => LoginSettings?.KeyIds ?? [])
    .doc("Key pair for logging in, at most one; Linux only. Conflicts with `password` and `keepImageLogin`."),
  keepImageLogin: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the image's login is kept; custom, shared and imported images only."),
};

const agents = {
  securityService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the security agent is installed. Defaults to `true`."),
  monitorService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the monitoring agent is installed. Defaults to `true`."),
  automationService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the automation agent is installed. The default depends on the image."),
};

const settings = {
  hostName: field
    .string()
    .pattern(
      /^[A-Za-z0-9](?:[A-Za-z0-9]|[-.](?=[A-Za-z0-9]))*$/,
      "letters and digits, with single - or . between them",
    )
    .minLength(2)
    .maxLength(60)
    .optional()
    .writeOnly()
    .disrupts("stop")
    .doc("Host name, 2 to 60 characters (15 on Windows)."),
  userData: field
    .string()
    .test("base64 of at most 16 KB", isBase64Of16K)
    .optional()
    .secret()
    .writeOnly()
    .doc(
      "User data that runs at the first start, in base64, at most 16 KB. A change takes effect at the next reinstall.",
    ),
  userDataRaw: field
    .string()
    .maxBytes(mostUserData)
    .optional()
    .secret()
    .writeOnly()
    .doc(
      "The same as `userData` in plain text, such as a script; it is encoded for you. Conflicts with `userData`.",
    ),
  camRoleName: field
    .string()
    .whenRemoved("")
    .optional()
    .doc("CAM role whose credentials are available on the instance."),
  disableApiTermination: field
    .boolean()
    .whenRemoved(false)
    .optional()
    .doc("Whether it is protected from deletion, by this provider too. Defaults to `false`."),
  tags,
};

const power = {
  powerState: field
    .enum("RUNNING", "STOPPED")
    .optional()
    .from(({ InstanceState }: Instance) =>
      InstanceState === "RUNNING" || InstanceState === "STOPPED" ? InstanceState : undefined,
    )
    .doc("Whether it should be running. Without it, the instance is left as it is."),
  stoppedMode: field
    .enum("KEEP_CHARGING", "STOP_CHARGING")
    .optional()
    .instruction()
    .doc("Whether an hourly instance is paid for while it is STOPPED. Defaults to KEEP_CHARGING."),
  allowStop: field
    .boolean()
    .optional()
    .instruction()
    .doc("Allows a change that stops the instance for some minutes; without it such a change is refused."),
  allowReinstall: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Allows a change that reinstalls the instance, which erases its system disk; without it such a change is refused.",
    ),
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
  instanceState: field
    .string()
    .volatile()
    .hopeless("LAUNCH_FAILED")
    .doc(
      "State: RUNNING or STOPPED once it has settled; an instance that is LAUNCH_FAILED is replaced by the next `up`.",
    ),
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
