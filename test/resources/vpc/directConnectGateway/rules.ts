// What the cases of rules of a direct connect gateway share.
import type { Given, Life, Needed } from "../../case";
import type { Lab, Living } from "../../lab";
import { aVpc } from "../../words";

const aNatGateway = (vpc: string): Needed => [
  "vpc:DirectConnectGateway",
  (given) => ({ vpcId: given(vpc), gatewayType: "NAT" }),
];

/** Two gateways of the type NAT, each in a VPC with the same range. */
export const gateways: NonNullable<Life["beside"]> = {
  vpc: aVpc,
  otherVpc: aVpc,
  gateway: aNatGateway("vpc"),
  otherGateway: aNatGateway("otherVpc"),
};

/** How the actions name the gateway. */
export const ofGateway = (given: Given) => ({
  vpcId: given("vpc"),
  directConnectGatewayId: given("gateway"),
});

/** Calls an action that changes a rule behind its back. */
export function behind(action: string, params: (given: Given, living: Living) => object) {
  return async ({ api }: Lab, living: Living, given: Given): Promise<void> => {
    await api.call("vpcv2", action, { ...ofGateway(given), ...params(given, living) });
  };
}
