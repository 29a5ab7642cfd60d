// Which resources have to go before another can be deleted: those whose own difference, with the values they have from
// it unknown, says that they are replaced.
import { isReplace, replaceOnChanges } from "./diff";
import { unknownText } from "./events";
import { dependents, isProviderType, providerRef, type Resource } from "./resource";
import { diffWith, providerOf, type Run } from "./step";
import type { Values } from "./values";

export interface DependentReplacement {
  resource: Resource;
  /** The properties that replace it. */
  keys: string[];
}

/** The dependents of `root` that its replacement replaces, in the order of the old state. */
export async function dependentReplacements(
  run: Run,
  olds: readonly Resource[],
  root: Resource,
  decided: ReadonlySet<string>,
): Promise<DependentReplacement[]> {
  const found: DependentReplacement[] = [];
  const replaced = new Set([root.urn]);
  for (const resource of dependents(olds, root, decided, false)) {
    const keys = await replacingKeys(run, resource, replaced);
    if (!keys) continue;
    found.push({ resource, keys });
    replaced.add(resource.urn);
  }
  return found;
}

/** The properties that replace a resource when these are replaced; undefined when it can stay. */
async function replacingKeys(
  run: Run,
  resource: Resource,
  replaced: ReadonlySet<string>,
): Promise<string[] | undefined> {
  if (!resource.custom || resource.external) return undefined;
  if (resource.provider && replaced.has(providerRef(resource.provider).urn)) {
    await run.providers.ensure(resource.provider);
    return [];
  }
  const touched = Object.keys(resource.inputs).filter((key) =>
    resource.propertyDependencies[key]?.some((urn) => replaced.has(urn)),
  );
  if (!touched.length) return undefined;
  const news: Values = {
    ...resource.inputs,
    ...Object.fromEntries(touched.map((key) => [key, unknownText])),
  };
  if (isProviderType(resource.type)) await run.providers.same(resource, false);
  else await run.providers.ensure(resource.provider);
  const diff = await diffWith(providerOf(run.providers, resource), {
    urn: resource.urn,
    id: resource.id ?? "",
    oldInputs: resource.inputs,
    oldOutputs: resource.outputs,
    news,
    ignoreChanges: resource.ignoreChanges ?? [],
    unknowns: true,
  });
  const decided = replaceOnChanges(diff, resource.replaceOnChanges ?? [], false);
  return isReplace(decided) ? decided.replaceKeys : undefined;
}

/** The resources that ask to be replaced together with another. */
export function replacedWith(urn: string, resources: Iterable<Resource>): DependentReplacement[] {
  const found = new Map<string, DependentReplacement>();
  for (const resource of resources)
    if (resource.replaceWith?.includes(urn) && !found.has(resource.urn))
      found.set(resource.urn, { resource, keys: [] });
  return [...found.values()];
}
