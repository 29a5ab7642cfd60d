// A refresh: every resource is read, and the state says what was read. What vanished leaves the state and the
// dependencies of others.

import { RefreshStep } from "./readSteps";
import { dependenciesOf, type Resource } from "./resource";
import type { Run } from "./step";
import type { Targets } from "./targets";

export async function planRefresh(
  run: Run,
  olds: readonly Resource[],
  targets: Targets,
): Promise<RefreshStep[]> {
  const steps: RefreshStep[] = [];
  for (const old of olds) {
    if (!targets.includes(old)) continue;
    await run.providers.ensure(old.provider);
    steps.push(new RefreshStep(old));
  }
  return steps;
}

/** The old state with what was read, without what vanished. */
export function refreshed(olds: readonly Resource[], steps: RefreshStep[]): Resource[] {
  const bySteps = new Map(steps.map((step) => [step.old, step]));
  const parents = new Map<string, string | undefined>();
  const there = new Set<string>();
  const result: Resource[] = [];
  for (const old of olds) {
    const step = bySteps.get(old);
    const now = step ? step.result : old;
    if (!now) {
      parents.set(old.urn, old.parent);
      continue;
    }
    const kept = { ...now, ...remainingDependencies(now, there) };
    // A child of what vanished moves up to the next that is there.
    while (kept.parent && !there.has(kept.parent)) {
      const above = parents.get(kept.parent);
      if (above) kept.parent = above;
      else delete kept.parent;
    }
    if (kept.deletedWith && !there.has(kept.deletedWith)) delete kept.deletedWith;
    if (kept.replaceWith?.some((urn) => !there.has(urn))) delete kept.replaceWith;
    there.add(kept.urn);
    result.push(kept);
  }
  return result;
}

function remainingDependencies(
  resource: Resource,
  there: ReadonlySet<string>,
): Pick<Resource, "dependencies" | "propertyDependencies"> {
  const remains = (urns: string[]) => urns.filter((urn) => there.has(urn));
  const properties = Object.entries(resource.propertyDependencies)
    .map(([key, urns]) => [key, remains(urns)] as const)
    .filter(([, urns]) => urns.length);
  return {
    dependencies: remains(resource.dependencies),
    propertyDependencies: Object.fromEntries(properties),
  };
}

/** Whether a resource needs any of these; its provider does not count. */
export const dependsOnAny = (resource: Resource, urns: ReadonlySet<string>): boolean =>
  [...dependenciesOf(resource)].some(({ urn }) => urns.has(urn));
