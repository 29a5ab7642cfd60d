// A network interface: private addresses of a subnet that one instance at a time can have beside its own, primary interface.
import type { NetworkInterface } from "../../api/actions/vpc";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";
import {
  addressActions,
  bringTo,
  primaryOf,
  secondaryAddresses,
  secondaryOf,
  specified,
} from "./networkInterface/addresses";

/** The primary interface of an instance goes with the instance, which is named itself. */
const unless = ({ Primary }: { Primary: boolean }): boolean => Primary;

interface Addresses {
  subnetId?: string;
  primaryPrivateIpAddress?: string | undefined;
  secondaryPrivateIpAddresses?: readonly { privateIpAddress: string }[] | undefined;
}

/** A subnet has an address once: one that stays has to be free before the next interface can have it. */
function sharesAddress(before: Addresses, wanted: Addresses): boolean {
  const said = ({
    primaryPrivateIpAddress: primary,
    secondaryPrivateIpAddresses: others = [],
  }: Addresses) => [...(primary ? [primary] : []), ...others.map((one) => one.privateIpAddress)];
  const had = new Set(said(before));
  return before.subnetId === wanted.subnetId && said(wanted).some((address) => had.has(address));
}

const secondary = field.object({
  privateIpAddress: field.ip().doc("A free address of the subnet."),
  description: field.string().default("").doc("What it is for, in your own words."),
});

export const networkInterface = defineResource({
  token: "vpc:NetworkInterface",
  takesToken: true,
  doc: "A network interface: private addresses of a subnet that an instance can have beside its own, and that move from one instance to another.",
  id: "eni-xxxxxxxx",
  tagged: "vpc:eni",
  inputs: {
    name: field.string().autoName(60).wire("NetworkInterfaceName").doc("Name, at most 60 bytes."),
    description: field
      .string()
      .maxLength(60)
      .default("")
      .wire("NetworkInterfaceDescription")
      .doc("Description, at most 60 characters."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC."),
    subnetId: field.idOf("vpc:Subnet").replace().doc("The subnet that its addresses are of."),
    securityGroupIds: field
      .set(field.idOf("vpc:SecurityGroup"))
      .maxItems(5)
      .optional()
      .wire("GroupSet")
      .doc("The security groups that its traffic passes, at most 5."),
    primaryPrivateIpAddress: field
      .ip()
      .optional()
      .replace()
      .from(primaryOf)
      .doc("Its primary address, a free one of the subnet. The cloud chooses one if absent."),
    secondaryPrivateIpAddresses: field
      .set(secondary)
      .maxItems(29)
      .optional()
      .whenRemoved([])
      .from((item: NetworkInterface) =>
        secondaryOf(item).map(({ PrivateIpAddress, Description }) => ({
          privateIpAddress: PrivateIpAddress,
          description: Description ?? "",
        })),
      )
      .doc(
        "All its other addresses. Without it, they are not managed here, and `PrivateIpAddress` resources can add some; removing the list from the program removes the addresses.",
      ),
    tags,
  },
  outputs: {
    macAddress: field.string().doc("MAC address."),
    zone: field.string().doc("The zone of its subnet."),
    instanceId: field
      .string()
      .optional()
      .volatile()
      .from(({ Attachment }: NetworkInterface) => Attachment?.InstanceId || undefined)
      .doc("The instance that it is attached to."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  agrees: [
    {
      about: secondaryAddresses,
      of: "id",
      says: ({ secondaryPrivateIpAddresses: list }) => (list === undefined ? undefined : "all"),
      path: "secondaryPrivateIpAddresses",
    },
  ],
  reads: "vpc.DescribeNetworkInterfaces",
  filters: {
    name: "network-interface-name",
    vpcId: "vpc-id",
    subnetId: "subnet-id",
    instanceId: "attachment.instance-id",
  },
  uses: ["vpc.CreateNetworkInterface", "vpc.DeleteNetworkInterface", ...addressActions],
  create: async ({ api, inputs, token }) => {
    const { primaryPrivateIpAddress: primary, secondaryPrivateIpAddresses: others = [] } = inputs;
    const addresses = [
      ...(primary ? [{ PrivateIpAddress: primary, Primary: true }] : []),
      ...others.map(specified),
    ];
    const { NetworkInterface } = await api.vpc.CreateNetworkInterface({
      VpcId: inputs.vpcId,
      SubnetId: inputs.subnetId,
      NetworkInterfaceName: inputs.name,
      NetworkInterfaceDescription: inputs.description,
      SecurityGroupIds: inputs.securityGroupIds,
      PrivateIpAddresses: addresses.length > 0 ? addresses : undefined,
      Tags: tagList(inputs.tags),
      ClientToken: token,
    });
    return NetworkInterface;
  },
  settled: {
    state: ({ State }) => State,
    done: ["AVAILABLE"],
    pending: ["PENDING", "ATTACHING", "DETACHING"],
    usual: 3,
  },
  sync: {
    attributes: modify("vpc.ModifyNetworkInterfaceAttribute", {
      NetworkInterfaceId: id,
      NetworkInterfaceName: "name",
      NetworkInterfaceDescription: "description",
      SecurityGroupIds: "securityGroupIds",
    }),
    addresses: {
      of: ["secondaryPrivateIpAddresses"],
      call: async ({ api, wait, from, to }) =>
        bringTo({ api, wait }, from, to.secondaryPrivateIpAddresses ?? []),
    },
  },
  delete: async ({ api, id }) => {
    await api.vpc.DeleteNetworkInterface({ NetworkInterfaceId: id });
  },
  gone: { state: ({ State }) => State, leaving: ["DELETING", "DETACHING"], usual: 3 },
  deleteBeforeReplace: sharesAddress,
  holds: {
    "vpc:Subnet": { filter: "subnet-id", unless },
    "vpc:SecurityGroup": { filter: "groups.security-group-id", unless },
  },
  recover: byName,
  example: `const back = new tencentcloud.vpc.NetworkInterface("back", {
  vpcId: network.id,
  subnetId: subnet.id,
  securityGroupIds: [group.id],
});
new tencentcloud.vpc.NetworkInterfaceAttachment("back", { networkInterfaceId: back.id, instanceId: server.id });`,
});
