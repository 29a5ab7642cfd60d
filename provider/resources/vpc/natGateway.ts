// A public NAT gateway. Its public addresses are named by what they are and not by their ids, as the API does; one stays bound
// as long as the gateway is there, so that new ones come before old ones go.
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { changeAddresses } from "./natGateway/addresses";

const sizes = [1_000_000, 3_000_000, 10_000_000];
/** Bandwidths that a gateway can be made with; any other it gets afterwards. */
const bandwidths = [20, 50, 100, 200, 500, 1000, 2000, 5000];
/** Seconds that a change of the gateway takes. */
const usual = 3;

export const natGateway = defineResource({
  token: "vpc:NatGateway",
  noun: "NAT gateway",
  doc: "A public NAT gateway: it gives what is in a VPC, and has no public address of its own, a way to the internet. A route whose next hop is `NAT` leads to it; without SNAT rules all that comes goes out by any of its public addresses.",
  id: "nat-xxxxxxxx",
  tagged: "vpc:nat",
  inputs: {
    name: field.string().autoName(60).wire("NatGatewayName").doc("Name, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC it is in."),
    publicIpAddresses: field
      .set(field.ip())
      .minItems(1)
      .maxItems(10)
      .from(({ PublicIpAddressSet }: { PublicIpAddressSet: { PublicIpAddress: string }[] }) =>
        PublicIpAddressSet.map(({ PublicIpAddress }) => PublicIpAddress),
      )
      .doc(
        "Public addresses bound to it, as `addressIp` of `vpc.Eip` has them. They are of line type `BGP`, and charged by traffic or in a bandwidth package. One that a rule of the gateway uses cannot go before the rule.",
      ),
    internetMaxBandwidthOut: field
      .integer()
      .range(1, 50_000, "Mbps")
      .optional()
      .doc(
        "Limit of outgoing bandwidth. Other than 20, 50, 100, 200, 500, 1000, 2000 or 5000 it is set once the gateway has been created. Defaults to 100 Mbps, and is 5000 for a standard gateway.",
      ),
    maxConcurrentConnection: field
      .integer()
      .oneOf(...sizes)
      .replaceWhen("it becomes less", (before, wanted) => Number(wanted) < Number(before ?? sizes[0]))
      .optional()
      .doc("Most connections at once. Defaults to 1000000, and is 2000000 for a standard gateway."),
    natProductVersion: field
      .integer()
      .oneOf(1, 2)
      .optional()
      .replace()
      .doc("1 for a traditional gateway, 2 for a standard one. Defaults to 1."),
    zone: field.string().optional().replace().doc("The zone it is in. By default the cloud chooses one."),
    deletionProtectionEnabled: field
      .boolean()
      .optional()
      .whenRemoved(false)
      .doc("Whether it is protected from deletion, by this provider too. Defaults to `false`."),
    tags,
  },
  outputs: {
    state: field.string().volatile().hopeless("PENDFAILURE").doc("State of the gateway: AVAILABLE."),
    networkState: field
      .string()
      .volatile()
      .doc("`AVAILABLE`, `UNAVAILABLE`, or `INSUFFICIENT` for one suspended for lack of payment."),
    restrictState: field.string().volatile().doc("`NORMAL`, or `RESTRICTED` for one that is blocked."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    {
      of: ["natProductVersion", "internetMaxBandwidthOut", "maxConcurrentConnection"],
      doc: "A standard gateway (`natProductVersion` 2) has neither `internetMaxBandwidthOut` nor `maxConcurrentConnection`.",
      check: ({ natProductVersion, internetMaxBandwidthOut, maxConcurrentConnection }) =>
        natProductVersion === 2 && (internetMaxBandwidthOut ?? maxConcurrentConnection) !== undefined
          ? "is 2, a standard gateway, whose bandwidth and connections are not chosen"
          : undefined,
    },
  ],
  reads: "vpc.DescribeNatGateways",
  filters: { name: "nat-gateway-name", vpcId: "vpc-id" },
  uses: [
    "vpc.CreateNatGateway",
    "vpc.AssociateNatGatewayAddress",
    "vpc.DisassociateNatGatewayAddress",
    "vpc.DeleteNatGateway",
  ],
  create: async ({ api, inputs }) => {
    const { internetMaxBandwidthOut: bandwidth = 0 } = inputs;
    const { NatGatewaySet } = await api.vpc.CreateNatGateway({
      NatGatewayName: inputs.name,
      VpcId: inputs.vpcId,
      PublicIpAddresses: inputs.publicIpAddresses,
      InternetMaxBandwidthOut: bandwidths.includes(bandwidth) ? bandwidth : undefined,
      MaxConcurrentConnection: inputs.maxConcurrentConnection,
      NatProductVersion: inputs.natProductVersion,
      Zone: inputs.zone,
      DeletionProtectionEnabled: inputs.deletionProtectionEnabled,
      Tags: tagList(inputs.tags),
    });
    return NatGatewaySet[0]!;
  },
  settled: {
    state: ({ State }) => State,
    usual: 20,
    done: ["AVAILABLE"],
    pending: ["PENDING", "UPDATING"],
  },
  sync: {
    attributes: modify("vpc.ModifyNatGatewayAttribute", {
      NatGatewayId: id,
      NatGatewayName: "name",
      InternetMaxBandwidthOut: "internetMaxBandwidthOut",
      DeletionProtectionEnabled: "deletionProtectionEnabled",
    }),
    connections: modify(
      "vpc.ResetNatGatewayConnection",
      { NatGatewayId: id, MaxConcurrentConnection: "maxConcurrentConnection" },
      { usual },
    ),
    addresses: {
      of: ["publicIpAddresses"],
      usual,
      call: ({ to, ...on }) => changeAddresses(on, to.publicIpAddresses),
    },
  },
  delete: async ({ api, id, look }) => {
    const gateway = await look();
    if (!gateway || gateway.State === "DELETING") return;
    if (gateway.DeletionProtectionEnabled)
      throw new RefusedError(
        `${id} is protected from deletion: set \`deletionProtectionEnabled: false\`, run up, and delete it then`,
      );
    await api.vpc.DeleteNatGateway({ NatGatewayId: id });
  },
  gone: { state: ({ State }) => State, usual: 10, leaving: ["DELETING"], failed: ["DELETEFAILURE"] },
  holds: { "vpc:Vpc": "vpc-id" },
  // A public address is bound to one thing at a time.
  deleteBeforeReplace: (before, wanted) =>
    wanted.publicIpAddresses.some((address) => before.publicIpAddresses?.includes(address)),
  recover: byName,
  example: `const address = new tencentcloud.vpc.Eip("out", { internetMaxBandwidthOut: 100 });
const nat = new tencentcloud.vpc.NatGateway("nat", {
  vpcId: network.id,
  publicIpAddresses: [address.addressIp],
});
new tencentcloud.vpc.Route("internet", {
  routeTableId: routes.id,
  destinationCidrBlock: "0.0.0.0/0",
  gatewayType: "NAT",
  gatewayId: nat.id,
});`,
});
