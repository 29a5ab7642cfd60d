// Ranges that a VPC has beside its own.
import type { Vpc } from "../../../api/actions/vpc";
import type { Value } from "../../../lifecycle/author/values";
import { isRange, overlap } from "../../network/shared/agreements";

/** Of a container service, which adds and removes them itself. */
const OF_CONTAINERS = 1;

/** The ranges that a VPC has beside its own, without those of a container service. */
export function assistants({ AssistantCidrSet }: Pick<Vpc, "AssistantCidrSet">): string[] {
  const own = (AssistantCidrSet ?? []).filter(({ AssistantType }) => AssistantType !== OF_CONTAINERS);
  return own.map(({ CidrBlock }) => CidrBlock);
}

/** What is wrong between ranges of a list. */
export function overlapping(value: Value): string | undefined {
  const all = Array.isArray(value) ? value.filter(isRange) : [];
  for (const [i, one] of all.entries()) {
    const other = all.slice(0, i).find((before) => overlap(before, one));
    if (other !== undefined) return `has ${other} and ${one}, which overlap`;
  }
  return undefined;
}

/** Which ranges a change adds and which it removes. */
export function assistantChange(
  from: Pick<Vpc, "AssistantCidrSet">,
  wanted: readonly string[] = [],
): { NewCidrBlocks?: string[]; OldCidrBlocks?: string[] } {
  const present = assistants(from);
  const added = wanted.filter((one) => !present.includes(one));
  const removed = present.filter((one) => !wanted.includes(one));
  return {
    ...(added.length > 0 ? { NewCidrBlocks: added } : {}),
    ...(removed.length > 0 ? { OldCidrBlocks: removed } : {}),
  };
}
