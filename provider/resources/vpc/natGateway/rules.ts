// Rules of a NAT gateway: they are read with their gateway, and are known by their content.
import type { NatGateway } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";

/** Rules that one call takes. */
export const mostAtOnce = 10;

/** The rule that an id names (`nat-1a2b3c4d/10.0.1.0/24`: its gateway, and its content), which says of which gateway it is. */
export async function findRule<Rule extends object>(
  api: ApiFor<"vpc.DescribeNatGateways">,
  id: string,
  fresh: boolean,
  { rules, contentOf }: { rules: (gateway: NatGateway) => Rule[] | null; contentOf: (rule: Rule) => string },
): Promise<(Rule & { NatGatewayId: string }) | undefined> {
  const at = id.indexOf("/");
  const [NatGatewayId, content] = [id.slice(0, at), id.slice(at + 1)];
  const gateway = await api.describe("vpc.DescribeNatGateways", NatGatewayId, { fresh });
  const rule = gateway && (rules(gateway) ?? []).find((one) => contentOf(one) === content);
  return rule && { ...rule, NatGatewayId };
}
