// The public addresses of a NAT gateway: new ones are bound before old ones go, because one has to stay. Only where that would
// be more than a gateway can have, old ones go first.
import type { NatGateway } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";

const most = 10;

type Calls = ApiFor<
  "vpc.DescribeNatGateways" | "vpc.AssociateNatGatewayAddress" | "vpc.DisassociateNatGatewayAddress"
>;
type On = Pick<Operation<Calls>, "api" | "wait"> & { id: string; from: NatGateway };

export async function changeAddresses({ api, wait, id, from }: On, wanted: string[]): Promise<void> {
  const present = from.PublicIpAddressSet.map(({ PublicIpAddress }) => PublicIpAddress);
  const added = wanted.filter((address) => !present.includes(address));
  const removed = present.filter((address) => !wanted.includes(address));
  const bind = () => api.vpc.AssociateNatGatewayAddress({ NatGatewayId: id, PublicIpAddresses: added });
  const unbind = (PublicIpAddresses: string[]) =>
    api.vpc.DisassociateNatGatewayAddress({ NatGatewayId: id, PublicIpAddresses });
  const steps = [...(added.length > 0 ? [bind] : []), ...(removed.length > 0 ? [() => unbind(removed)] : [])];
  const full = present.length + added.length > most && removed.length < present.length;
  for (const [nth, step] of (full ? steps.reverse() : steps).entries()) {
    if (nth > 0) await rest({ api, wait }, id);
    await step();
  }
}

/** The gateway can be changed again. */
function rest({ api, wait }: Pick<On, "api" | "wait">, id: string): Promise<void> {
  return wait<void>({
    what: `${id} to be AVAILABLE`,
    kind: "vpc:NatGateway addresses",
    usual: 3,
    done: ["AVAILABLE"],
    pending: ["UPDATING"],
    paces: true,
    look: async (within) => {
      const gateway = await api.describe("vpc.DescribeNatGateways", id, { fresh: true, within });
      return { state: gateway?.State ?? "gone", value: undefined };
    },
  });
}
