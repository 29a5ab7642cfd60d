// The resources that a run begins with, by what is asked of them. Those that were replaced and are still to be deleted are listed, and
// found by no URN.
import { providerRef, type Resource } from "./resource";

export class OldResources {
  list: Resource[];
  byUrn: Map<string, Resource>;

  constructor(resources: Resource[]) {
    [this.list, this.byUrn] = [resources, byUrnOf(resources)];
  }

  /** Those that are not replaced ones, in order. */
  living(): Resource[] {
    return living(this.list);
  }

  /** The provider that a reference `urn::id` means. */
  provider(ref: string): Resource | undefined {
    const { urn, id } = providerRef(ref);
    return this.list.find((resource) => resource.urn === urn && resource.id === id);
  }

  /** Goes on from these, which a refresh has found. */
  replaceAll(resources: Resource[]): void {
    [this.list, this.byUrn] = [resources, byUrnOf(resources)];
  }
}

const living = (resources: Resource[]): Resource[] => resources.filter((resource) => !resource.delete);

const byUrnOf = (resources: Resource[]): Map<string, Resource> =>
  new Map(living(resources).map((resource) => [resource.urn, resource]));
