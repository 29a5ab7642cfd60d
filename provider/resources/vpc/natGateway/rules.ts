// Rules of a NAT gateway: they are read with their gateway, are known by their content, and those that are asked for together
// are written in one call. Writes of one gateway never overlap.
import type { NatGateway } from "../../../api/actions/vpc";
import type { ActionName, ApiFor } from "../../../api/uses";
import { together } from "../../../lifecycle/author/together";

/** Rules that one call takes. */
const mostAtOnce = 10;

interface Write<Api, Rule> {
  api: Api;
  gatewayId: string;
  rule: Rule;
}

/** Writes of one kind: `send` gets up to ten rules of one gateway. */
export function writing<A extends ActionName, Rule>(
  kind: string,
  send: (api: ApiFor<A>, gatewayId: string, rules: Rule[]) => Promise<unknown>,
): (write: Write<ApiFor<A>, Rule>) => Promise<void> {
  return together<Write<ApiFor<A>, Rule>, void>({
    target: ({ api, gatewayId }) => `${api.account} ${api.region} ${gatewayId}`,
    kind: () => kind,
    send: async (writes) => {
      const [{ api, gatewayId }] = writes;
      const rules = writes.map(({ rule }) => rule);
      for (let at = 0; at < rules.length; at += mostAtOnce)
        await send(api, gatewayId, rules.slice(at, at + mostAtOnce));
      return writes.map(() => undefined);
    },
  });
}

/** The gateway that an id begins with, and the content behind it: `nat-1a2b3c4d/10.0.1.0/24`. */
export function partsOf(id: string): { gatewayId: string; content: string } {
  const at = id.indexOf("/");
  return { gatewayId: id.slice(0, at), content: id.slice(at + 1) };
}

/** The rule of a gateway that an id names, which says of which gateway it is. */
export async function findRule<Rule extends object>(
  api: ApiFor<"vpc.DescribeNatGateways">,
  id: string,
  fresh: boolean,
  { rules, contentOf }: { rules: (gateway: NatGateway) => Rule[] | null; contentOf: (rule: Rule) => string },
): Promise<(Rule & { NatGatewayId: string }) | undefined> {
  const { gatewayId: NatGatewayId, content } = partsOf(id);
  const gateway = await api.describe("vpc.DescribeNatGateways", NatGatewayId, { fresh });
  const rule = gateway && (rules(gateway) ?? []).find((one) => contentOf(one) === content);
  return rule && { ...rule, NatGatewayId };
}
