// Two NAT gateways and their public addresses, beside the cases of gateways and their rules.
import type { Needed } from "../../case";
import { anEip } from "../../words";

/** Public addresses: `a.addressIp` is what one is. */
export const addresses = { a: anEip, b: anEip, c: anEip };

/** In `vpc`: `nat` with the addresses `a` and `b`, and `otherNat` with `c`. */
export const gateways: Record<string, Needed> = {
  ...addresses,
  nat: gateway("a", "b"),
  otherNat: gateway("c"),
};

function gateway(...names: string[]): Needed {
  const program: Needed[1] = (given) => ({
    vpcId: given("vpc"),
    publicIpAddresses: names.map((name) => given(`${name}.addressIp`)),
  });
  return ["vpc:NatGateway", program];
}
