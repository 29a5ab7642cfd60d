// Changing a state by hand: what `pulumi state protect | unprotect | delete | rename` do. Nothing is asked of a provider.
import type { StackStore } from "./backend";
import { needs, type Resource } from "./resource";
import { Seal, type Sealer, StateKeeper } from "./state";

/** Changes the resources of a stack and writes them; throws when they are not there or the change would break others. */
async function edit(
  store: StackStore,
  sealer: Sealer,
  change: (resources: Resource[]) => Resource[],
): Promise<void> {
  const release = store.lock();
  try {
    const before = store.load(() => sealer);
    const resources = change(before.resources);
    const keeper = new StateKeeper({ ...before, resources }, new Seal(() => sealer), (text) =>
      store.save(text),
    );
    await keeper.save();
  } finally {
    release();
  }
}

function found(resources: Resource[], urn: string): Resource[] {
  const matching = resources.filter((resource) => resource.urn === urn);
  if (!matching.length) throw new Error(`No such resource "${urn}" exists in the current state`);
  return matching;
}

/** Protects resources from deletion, or no longer. */
export function setProtected(
  store: StackStore,
  sealer: Sealer,
  urns: string[],
  isProtected: boolean,
): Promise<void> {
  return edit(store, sealer, (resources) => {
    for (const urn of urns) found(resources, urn);
    return resources.map((resource) =>
      urns.includes(resource.urn) ? { ...resource, protect: isProtected } : resource,
    );
  });
}

/** Gives a resource another name; whatever refers to it refers to the new one. */
export function renameInState(store: StackStore, sealer: Sealer, urn: string, name: string): Promise<void> {
  return edit(store, sealer, (resources) => {
    found(resources, urn);
    const renamed = [...urn.split("::").slice(0, 3), name].join("::");
    if (resources.some((resource) => resource.urn === renamed))
      throw new Error(`A resource "${renamed}" exists in the current state already`);
    const now = (known: string) => (known === urn ? renamed : known);
    const ref = (known: string) => (known.startsWith(`${urn}::`) ? renamed + known.slice(urn.length) : known);
    return resources.map((resource) => ({
      ...resource,
      urn: now(resource.urn),
      ...(resource.parent ? { parent: now(resource.parent) } : {}),
      ...(resource.provider ? { provider: ref(resource.provider) } : {}),
      ...(resource.deletedWith ? { deletedWith: now(resource.deletedWith) } : {}),
      ...(resource.replaceWith ? { replaceWith: resource.replaceWith.map(now) } : {}),
      dependencies: resource.dependencies.map(now),
      propertyDependencies: Object.fromEntries(
        Object.entries(resource.propertyDependencies).map(([key, urns]) => [key, urns.map(now)]),
      ),
    }));
  });
}

/** Takes a resource out of the state, and with `dependents` those that need it. */
export function removeFromState(
  store: StackStore,
  sealer: Sealer,
  urn: string,
  { dependents = false, force = false }: { dependents?: boolean; force?: boolean } = {},
): Promise<void> {
  return edit(store, sealer, (resources) => {
    const gone = new Set(found(resources, urn));
    for (const resource of resources) {
      if (gone.has(resource) || ![...gone].some((other) => needs(resource).has(other.urn))) continue;
      if (!dependents)
        throw new Error(`This resource can't be safely deleted because ${resource.urn} depends on it`);
      gone.add(resource);
    }
    const kept = [...gone].find((resource) => resource.protect);
    if (kept && !force)
      throw new Error(`This resource can't be safely deleted because ${kept.urn} is protected`);
    return resources.filter((resource) => !gone.has(resource));
  });
}
