// What must be true of a state: everything a resource refers to stands before it.
import { dependenciesOf, isProviderType, providerRef, type Resource } from "./resource";

/** Says what is wrong with a list of resources, if anything. */
export function integrityProblem(resources: readonly Resource[]): string | undefined {
  const seen = new Set<string>();
  const providers = new Set<string>();
  for (const resource of resources) {
    const { urn, provider } = resource;
    if (provider && !providers.has(provider)) return `resource ${urn} refers to unknown provider ${provider}`;
    for (const needed of dependenciesOf(resource))
      if (!seen.has(needed.urn))
        return `resource ${urn} refers to ${needed.urn}, which does not stand before it`;
    if (
      seen.has(urn) &&
      !resource.delete &&
      resources.some((r) => r !== resource && r.urn === urn && !r.delete)
    )
      return `resource ${urn} stands twice`;
    if (resource.custom && !resource.id) return `resource ${urn} has no id`;
    if (provider && providerRef(provider).id === "") return `resource ${urn} has a provider without id`;
    seen.add(urn);
    if (isProviderType(resource.type)) providers.add(`${urn}::${resource.id}`);
  }
  return undefined;
}
