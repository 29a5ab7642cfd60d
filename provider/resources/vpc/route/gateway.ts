// What routes of a VPC can lead to.
import { field } from "../../../lifecycle/author/field";

/** Today's, and what the id beside each is (the SDK's Route; `SSLVPN` is the document's, `CCN` what a CCN sets itself). */
const gateways = {
  CVM: "an instance that is a public gateway",
  NORMAL_CVM: "an instance, by its private address",
  EIP: "the public address of the instance itself, by the id `0`",
  HAVIP: "an HA virtual address",
  NAT: "a public NAT gateway",
  INTRANAT: "a private NAT gateway",
  VPN: "a VPN gateway",
  SSLVPN: "an SSL VPN gateway",
  DIRECTCONNECT: "a direct connect gateway",
  PEERCONNECTION: "a peering connection",
  CCN: "a cloud connect network",
  USER_CCN: "a cloud connect network, by a route of one's own",
  LOCAL_GATEWAY: "a local gateway of a dedicated cluster",
  GWLB_ENDPOINT: "an endpoint of a gateway load balancer",
} as const;
type GatewayType = keyof typeof gateways;
/** The id that stands for the public address of the instance itself. */
export const ownAddress = "0";

export const gatewayType = field.enum(...(Object.keys(gateways) as GatewayType[])).doc(
  `What the traffic goes to: ${Object.entries(gateways)
    .map(([type, what]) => `\`${type}\` ${what}`)
    .join("; ")}.`,
);

export const gatewayId = field
  .string()
  .doc(
    "Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance, for `EIP` `0`.",
  );
