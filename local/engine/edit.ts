// Changing a state by hand: what `pulumi state protect | unprotect | delete` do. Nothing is asked of a provider.
import type { StackStore } from "./backend";
import { needs, type Resource } from "./resource";
import { type Sealer, StateKeeper } from "./state";

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
    const keeper = new StateKeeper({ ...before, resources }, Promise.resolve(sealer), (text) =>
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

/** Protects a resource from deletion, or no longer. */
export function setProtected(
  store: StackStore,
  sealer: Sealer,
  urn: string,
  isProtected: boolean,
): Promise<void> {
  return edit(store, sealer, (resources) => {
    found(resources, urn);
    return resources.map((resource) =>
      resource.urn === urn ? { ...resource, protect: isProtected } : resource,
    );
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
