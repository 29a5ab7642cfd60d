// What a machine is declared with, and what the cloud says of it: in the words of a CVM instance wherever it is the same.
import type { Instance } from "../../../api/actions/ecm";
import { field } from "../../../lifecycle/author/field";
import type { Value } from "../../../lifecycle/author/values";
import { allEdgeZones, edgeInstanceTypes } from "../../known";
import { allowReinstall, allowStop, instanceState, powerState } from "../../machines/shared/power";
import { hostName, password, userData, userDataRaw } from "../../machines/shared/setup";
import { tags } from "../../tags";
import { dataDisks, systemDisk } from "./disks";

const publicIps = ({ Internet }: Instance) => Internet?.PublicIPAddressSet ?? [];

/** Keys are given at the launch alone; they are taken away in place. */
function takesMoreKeys(before: Value | undefined, wanted: Value): boolean {
  const had: Value[] = Array.isArray(before) ? before : [];
  return Array.isArray(wanted) && wanted.some((key) => !had.includes(key));
}

const ownInterface = ({ Internet }: Instance) =>
  (Internet?.InstanceNetworkInfoSet ?? []).find(({ Primary }) => Primary);

const placement = {
  zone: field
    .string()
    .replace()
    .known(allEdgeZones)
    .wire("Position.ZoneInfo.Zone")
    .doc("Zone, such as `ap-hangzhou-ecm-1`: it says the region, too."),
  isp: field
    .string()
    .pattern(/^[A-Z]+(;[A-Z]+)*$/, "carriers such as CTCC, with semicolons between them")
    .replace()
    .wire("ISP")
    .doc(
      "Carrier that it is joined to: `CTCC` (Telecom), `CUCC` (Unicom) or `CMCC` (Mobile), or several with semicolons where the account may have that.",
    ),
  moduleId: field
    .idOf("ecm:Module")
    .optional()
    .replace()
    .wire("SimpleModule.ModuleId")
    .doc("Module that says what is not said here."),
  vpcId: field
    .idOf("ecm:Vpc")
    .optional()
    .replace()
    .wire("VirtualPrivateCloud.VpcId")
    .doc("VPC it is in, together with `subnetId`. Defaults to that of the zone's default subnet."),
  subnetId: field
    .idOf("ecm:Subnet")
    .optional()
    .replace()
    .wire("VirtualPrivateCloud.SubnetId")
    .doc("Subnet it is in, in the same zone. Defaults to the zone's default subnet."),
  privateIpAddress: field
    .ip()
    .optional()
    .replace()
    .from(({ VirtualPrivateCloud: within }: Instance) => within?.PrivateIpAddresses?.[0])
    .doc("Private address in the subnet. Defaults to one that is free."),
  ipv6AddressCount: field
    .integer()
    .pattern(/^[01]$/, "0 or 1")
    .optional()
    .replace()
    .writeOnly()
    .doc(
      "IPv6 addresses that its network interface has from the launch on, 0 or 1, where its node has IPv6. Defaults to 0. `Ipv6Address` resources add others.",
    ),
};

const system = {
  instanceType: field
    .string()
    .optional()
    .replace()
    .known(edgeInstanceTypes)
    .wire("InstanceTypeConfig.InstanceType")
    .doc("Model, such as `SN3ne.MEDIUM4`: cores and memory. Defaults to the module's."),
  imageId: field
    .string()
    .pattern(/^img-\w+$/, "the id of an image, img-xxxxxxxx")
    .optional()
    .disrupts("reinstall")
    .wire("Image.ImageId")
    .doc("Image it is installed from. Defaults to the module's."),
  systemDisk: systemDisk.optional().replace().doc("The system disk. Defaults to the module's."),
  dataDisks: dataDisks
    .optional()
    .replace()
    .doc("Data disks that belong to it. Defaults to the module's, or to none without a module."),
  instanceChargeType: field
    .integer()
    .pattern(/^[012]$/, "0, 1 or 2")
    .optional()
    .replace()
    .writeOnly()
    .doc(
      "How it is paid for: 0 by the day's peak, 1 by the hour and 2 by the month for GNR models. Defaults to 0, to 2 for GNR models.",
    ),
};

const network = {
  securityGroupIds: field
    .list(field.idOf("ecm:SecurityGroup"))
    .maxItems(5)
    .optional()
    .doc(
      "Security groups, at most 5. Defaults to the module's, or to the default group. Conflicts with an `InstanceSecurityGroup` of the instance.",
    ),
  internetMaxBandwidthOut: field
    .integer()
    .min(1)
    .optional()
    .from((instance: Instance) => publicIps(instance)[0]?.MaxBandwidthOut)
    .doc("Public bandwidth in Mbps, the same both ways. Defaults to the module's."),
};

const setup = {
  password: password
    .disrupts("stop")
    .doc(
      "Password of the administrator, 8 to 30 characters; a change takes at most 16. Conflicts with `keyIds` and `keepImageLogin`.",
    ),
  keyIds: field
    .set(field.idOf("ecm:KeyPair"))
    .optional()
    .writeOnly()
    .disrupts("stop")
    .replaceWhen("a key is added", takesMoreKeys)
    .doc(
      "Key pairs for logging in; Linux only. They are given at the launch, so that a reinstall takes them away. Conflicts with `password` and `keepImageLogin`.",
    ),
  keepImageLogin: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the image's login is kept; custom, shared and imported images only."),
  securityService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the security agent is installed. Defaults to `true` with a public image."),
  monitorService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the monitoring agent is installed. Defaults to `true` with a public image."),
  eipDirectService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether it sees its public address on its interface. Defaults to `true` with Linux."),
  hostName: hostName.replace().doc("Host name, 2 to 60 characters (15 on Windows)."),
  userData: userData.replace().doc("User data that runs at the first start, in base64, at most 16 KB."),
  userDataRaw: userDataRaw.replace(),
  tags: tags.replace(),
};

const power = {
  powerState,
  allowStop,
  allowReinstall,
  allowReplace: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Allows a change that replaces the instance with its disks and so destroys data; without it such a change is refused.",
    ),
};

export const inputs = {
  name: field.string().autoName(60).wire("InstanceName").doc("Name of the instance, at most 60 characters."),
  ...placement,
  ...system,
  ...network,
  ...setup,
  ...power,
};

export const outputs = {
  instanceState,
  publicIp: field
    .string()
    .volatile()
    .optional()
    .from((instance: Instance) => publicIps(instance)[0]?.PublicIPAddress)
    .doc("First public address, its own or one bound to it."),
  publicIpAddresses: field
    .list(field.string())
    .volatile()
    .optional()
    .from((instance: Instance) => publicIps(instance).map(({ PublicIPAddress }) => PublicIPAddress))
    .doc("All public addresses, one of each carrier."),
  privateIpAddresses: field
    .list(field.string())
    .volatile()
    .wire("VirtualPrivateCloud.PrivateIpAddresses")
    .doc("Private addresses of its primary interface."),
  networkInterfaceId: field
    .string()
    .optional()
    .from((instance: Instance) => ownInterface(instance)?.NetworkInterfaceId)
    .doc("Its own, primary network interface, which comes and goes with it and takes IPv6 addresses."),
  ipv6Addresses: field
    .list(field.string())
    .volatile()
    .optional()
    .from((instance: Instance) =>
      (ownInterface(instance)?.AddressInfoSet ?? []).flatMap(
        ({ PublicIPv6AddressInfo: info }) => info?.PublicIPAddress ?? [],
      ),
    )
    .doc("IPv6 addresses of that interface."),
  cpu: field.integer().wire("InstanceTypeConfig.Vcpu").doc("Cores."),
  memory: field.number().wire("InstanceTypeConfig.Memory").doc("Memory in GB."),
  osName: field
    .string()
    .volatile()
    .follows("imageId")
    .optional()
    .wire("Image.ImageOsName")
    .doc("Operating system."),
  restrictState: field.string().volatile().optional().doc("NORMAL, EXPIRED or PROTECTIVELY_ISOLATED."),
  uuid: field.string().optional().wire("UUID").doc("Id that is unique across regions."),
  createdTime: field.string().wire("CreateTime").doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
};
