// Direct connect by its older actions: addresses with a mask of their own, and remarks, which today's API has no more.
import { type Kind, withCodes } from "../../kind";
import { defineOlder, olderPart, withEach } from "../../older/action";
import type { Params } from "../../parameters";
import { directConnectTunnel } from "./directConnectTunnel";

const BITS = 32;

/** `255.255.255.252` as 30; a mask that is none makes no address. */
function bitsOf(mask: string): number {
  return mask
    .split(".")
    .reduce((bits, part) => bits + Number(part).toString(2).replaceAll("0", "").length, 0);
}

function maskOf(bits: number): string {
  const value = 2 ** BITS - 2 ** (BITS - bits);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}

interface Addresses {
  localGatewayIp?: string;
  peerGatewayIp?: string;
  peeringSubnetMask?: string;
}

const NARROW = "255.255.255.252";

/** The addresses with their mask. */
function withMask(
  request: Params,
  { localGatewayIp, peerGatewayIp, peeringSubnetMask = NARROW }: Addresses,
): Params {
  const bits = bitsOf(peeringSubnetMask);
  return {
    ...request,
    ...(localGatewayIp === undefined ? {} : { TencentAddress: `${localGatewayIp}/${bits}` }),
    ...(peerGatewayIp === undefined ? {} : { CustomerAddress: `${peerGatewayIp}/${bits}` }),
  };
}

export const part = olderPart({
  refs: {
    directConnectTunnelId: withCodes(directConnectTunnel as Kind, { notFound: "5000", malformed: "4000" }),
  },
  actions: {
    DescribeDirectConnects: defineOlder({
      answer: (_call, { DirectConnectSet }, answer) =>
        withEach(answer, "data", DirectConnectSet, ({ Bandwidth }) => ({ bandwidth: String(Bandwidth) })),
    }),

    CreateDirectConnectTunnel: defineOlder<Addresses>({
      request: ({ request, params }) => withMask(request, params),
    }),

    ModifyDirectConnectTunnel: defineOlder<Addresses>({
      request: ({ request, params }) => withMask(request, params),
    }),

    DescribeDirectConnectTunnels: defineOlder({
      answer: ({ world }, { DirectConnectTunnelSet }, answer) =>
        withEach(answer, "data", DirectConnectTunnelSet, (line) => {
          const [local = "", bits] = String(line.TencentAddress).split("/");
          const [peer = ""] = String(line.CustomerAddress).split("/");
          const owner = String(line.DirectConnectOwnerAccount);
          return {
            ...{ localGatewayIp: local, peerGatewayIp: peer, peeringSubnetMask: maskOf(Number(bits)) },
            // Empty for a line of one's own.
            ownerAccount: owner === world.account ? "" : owner,
          };
        }),
    }),
  },
});
