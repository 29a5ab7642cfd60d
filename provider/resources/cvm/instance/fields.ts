// What an instance is declared with, and what the cloud says of it. A change of a field that `disrupts` needs the user's word.
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
    .doc("Project it belongs to. The default project, 0, if absent."),
  hostIds: field
    .list(field.string())
    .optional()
    .replace()
    .writeOnly()
    .doc("Dedicated hosts, one of which it is put on."),
  dedicatedClusterId: field.string().optional().replace().doc("Dedicated cluster it is put in."),
  disasterRecoverGroupIds: field
    .list(field.string())
    .maxItems(1)
    .optional()
    .replace()
    .doc("Spread group it belongs to, at most one."),
};

const charge = {
  instanceChargeType: field
    .enum("PREPAID", "POSTPAID_BY_HOUR", "CDHPAID", "SPOTPAID", "CDCPAID")
    .optional()
    .replaceWhen("the old or the new type is neither PREPAID nor POSTPAID_BY_HOUR", takesOtherCharge)
    .doc(
      "How it is paid for. POSTPAID_BY_HOUR if absent. PREPAID and POSTPAID_BY_HOUR change into each other in place.",
    ),
  period: field
    .integer()
    .pattern(/^([1-9]|1[0-2]|24|36|48|60)$/, "1 to 12, 24, 36, 48 or 60 months")
    .optional()
    .instruction()
    .doc(
      "Months that are bought when the instance is made or becomes PREPAID; a later change only counts for the next time.",
    ),
  renewFlag: field
    .enum(...renewFlags)
    .optional()
    .doc("Whether a PREPAID instance renews itself at its end."),
  instanceMarketOptions: field
    .object({
      maxPrice: field
        .string()
        .pattern(/^\d+(\.\d+)?$/, 'a price such as "0.25"')
        .doc('The most that is bid, as a price by the hour in text: `"0.25"`.'),
      spotInstanceType: field
        .enum("one-time")
        .optional()
        .doc("How the bid is placed: once. The cloud's default is `one-time`."),
    })
    .optional()
    .writeOnly()
    .replace()
    .doc("The bid for a SPOTPAID instance; the market's price if absent."),
};

const system = {
  instanceType: field
    .string()
    .optional()
    .disrupts("stop")
    .known(instanceTypeNames)
    .doc("Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent."),
  imageId: field
    .string()
    .pattern(/^img-\w+$/, "the id of an image, img-xxxxxxxx")
    .disrupts("reinstall")
    .known(imageIds)
    .doc("Image it is installed from. A change reinstalls it, and everything on its system disk is lost."),
  systemDisk: field
    .object({
      diskType: field
        .enum(...diskTypes)
        .optional()
        .doc("Medium; what is in stock if absent."),
      diskSize: field
        .integer()
        .range(20, 32_000, "GB")
        .optional()
        .doc("Size in GB, 50 if absent; it grows in place."),
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
          .doc("Medium; what is in stock if absent."),
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
          .doc("Whether an hourly disk goes with the instance. The cloud's default is yes."),
        encrypt: field
          .boolean()
          .optional()
          .writeOnly()
          .doc("Whether it is encrypted. The cloud's default is no."),
        kmsKeyId: field.string().optional().writeOnly().doc("Own key to encrypt it with."),
        throughputPerformance: field.integer().min(0).optional().writeOnly().doc("Extra throughput in MB/s."),
      }),
    )
    .maxItems(21)
    .optional()
    .disruptsWhen("discard", "a disk goes, changes its type or would shrink", takesDisksAway)
    .replaceWhen("local disks come, go or change", takesOtherLocalDisks)
    .doc(
      "Data disks that are part of it, at most 21. Cloud disks are added, grown and removed in place; one that changes its type or shrinks makes room for another. Disks that outlive it are `cbs.Disk`.",
    ),
};

const network = {
  vpcId: field
    .idOf("vpc:Vpc")
    .optional()
    .replace()
    .wire("VirtualPrivateCloud.VpcId")
    .doc("VPC it is in, together with `subnetId`; the classic network if absent."),
  subnetId: field
    .idOf("vpc:Subnet")
    .optional()
    .disrupts("stop")
    .wire("VirtualPrivateCloud.SubnetId")
    .doc("Subnet it is in, of its zone. It can move to another subnet of the same VPC."),
  privateIpAddress: field
    .ip()
    .optional()
    .disrupts("stop")
    .from(({ PrivateIpAddresses }: Instance) => PrivateIpAddresses?.[0])
    .doc("Private address in the subnet; the cloud chooses if absent."),
  asVpcGateway: field
    .boolean()
    .optional()
    .replace()
    .wire("VirtualPrivateCloud.AsVpcGateway")
    .doc("Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no."),
  securityGroupIds: field
    .list(field.idOf("vpc:SecurityGroup"))
    .optional()
    .doc("Security groups, the first counts first. The project's default group if absent."),
  internetChargeType: field
    .enum("BANDWIDTH_PREPAID", "TRAFFIC_POSTPAID_BY_HOUR", "BANDWIDTH_POSTPAID_BY_HOUR", "BANDWIDTH_PACKAGE")
    .optional()
    .replace()
    .wire("InternetAccessible.InternetChargeType")
    .doc("How public traffic is paid for. The cloud's default follows the instance's charge type."),
  internetMaxBandwidthOut: field
    .integer()
    .min(0)
    .optional()
    .wire("InternetAccessible.InternetMaxBandwidthOut")
    .doc("Public bandwidth out in Mbps; more than 0 gives it a public address. 0 if absent."),
  publicIpAssigned: field
    .boolean()
    .optional()
    .writeOnly()
    .replaceWhen(
      "it was said otherwise before",
      (before, wanted) => before !== undefined && before !== wanted,
    )
    .doc("Whether it gets a public address of its own. The cloud's default is yes where there is bandwidth."),
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
    .doc("Password of the administrator, 8 to 30 characters. Excludes `keyIds` and `keepImageLogin`."),
  keyIds: field
    .set(field.idOf("cvm:KeyPair"))
    .optional()
    .disrupts("stop")
    .maxItems(1)
    .from(({ LoginSettings }: Instance) => LoginSettings?.KeyIds ?? [])
    .doc("Key pair that may log in, at most one; Linux only. Excludes `password` and `keepImageLogin`."),
  keepImageLogin: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the login of the image is kept; custom, shared and imported images only."),
};

const agents = {
  securityService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the security agent is installed. The cloud's default is yes."),
  monitorService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the monitoring agent is installed. The cloud's default is yes."),
  automationService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the automation agent is installed. The cloud's default depends on the image."),
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
      "What it runs at its first start, in base64, at most 16 KB. A change counts from the next reinstall on.",
    ),
  userDataRaw: field
    .string()
    .maxBytes(mostUserData)
    .optional()
    .secret()
    .writeOnly()
    .doc(
      "The same as `userData` in plain text, such as a script; it is encoded for you. Excludes `userData`.",
    ),
  camRoleName: field.string().whenRemoved("").optional().doc("Role whose credentials its programs can get."),
  disableApiTermination: field
    .boolean()
    .whenRemoved(false)
    .optional()
    .doc("Whether it is protected from deletion, by this provider too. The cloud's default is no."),
  tags,
};

const power = {
  powerState: field
    .enum("RUNNING", "STOPPED")
    .optional()
    .from(({ InstanceState }: Instance) =>
      InstanceState === "RUNNING" || InstanceState === "STOPPED" ? InstanceState : undefined,
    )
    .doc("Whether it is to run. If absent, it is left as it is found."),
  stoppedMode: field
    .enum("KEEP_CHARGING", "STOP_CHARGING")
    .optional()
    .instruction()
    .doc("Whether an hourly instance is paid for while it is STOPPED. The cloud's default is KEEP_CHARGING."),
  allowStop: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Your word that a change may stop the instance for some minutes; without it such a change is refused.",
    ),
  allowReinstall: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Your word that a change may reinstall the instance, which wipes its system disk; without it such a change is refused.",
    ),
  allowReplace: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Your word that a change may destroy data: that it may replace the instance with its disks, or remove or replace a data disk. Without it such a change is refused.",
    ),
  forceDelete: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "PREPAID instances: whether a delete also empties the recycle bin, where they otherwise stay for 7 days with their private address. It must be said before one is deleted.",
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
    .doc("State: RUNNING or STOPPED when it is at rest; what is LAUNCH_FAILED is replaced by the next `up`."),
  publicIp: field
    .string()
    .volatile()
    .optional()
    .from(({ PublicIpAddresses }: Instance) => PublicIpAddresses?.[0])
    .doc("First public address, its own or one that is bound to it."),
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
  uuid: field.string().optional().doc("Id that is unique in all regions."),
  createdTime: field.string().doc("When it was made, ISO 8601."),
  expiredTime: field.string().volatile().optional().doc("When a PREPAID instance ends, ISO 8601."),
};
