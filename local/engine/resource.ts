// One resource of a stack, in the shape of an entry of Pulumi's deployment v3, and the URNs that name resources.
import type { Values } from "./values";

export interface CustomTimeouts {
  /** Seconds. */
  create?: number;
  update?: number;
  delete?: number;
}

/** An entry of the state; in memory secrets are open, fields that are empty may be missing. */
export interface Resource {
  urn: string;
  custom: boolean;
  type: string;
  id?: string;
  inputs: Values;
  outputs: Values;
  parent?: string;
  provider?: string;
  dependencies: string[];
  propertyDependencies: Record<string, string[]>;
  /** Replaced, and to be deleted at the end of this run or of the next. */
  delete?: boolean;
  /** Read, not managed. */
  external?: boolean;
  protect?: boolean;
  retainOnDelete?: boolean;
  /** Already deleted, its replacement not yet created. */
  pendingReplacement?: boolean;
  taint?: boolean;
  initErrors?: string[];
  additionalSecretOutputs?: string[];
  aliases?: string[];
  customTimeouts?: CustomTimeouts;
  importID?: string;
  deletedWith?: string;
  replaceWith?: string[];
  ignoreChanges?: string[];
  hideDiff?: string[];
  replaceOnChanges?: string[];
  replacementTrigger?: unknown;
  resourceHooks?: Record<string, string[]>;
  created?: string;
  modified?: string;
  sourcePosition?: string;
}

export const stackType = "pulumi:pulumi:Stack";
const providerPrefix = "pulumi:providers:";

export const isProviderType = (type: string): boolean => type.startsWith(providerPrefix);
export const providerTypeOf = (pkg: string): string => providerPrefix + pkg;
/** `aws:s3/bucket:Bucket` is of package `aws`, `pulumi:providers:aws` provides it. */
export const packageOf = (type: string): string =>
  isProviderType(type) ? type.slice(providerPrefix.length) : type.slice(0, type.indexOf(":"));

/** A URN's parts: `urn:pulumi:<stack>::<project>::<types, parents first>::<name>`. */
export function urnParts(urn: string): { stack: string; project: string; types: string; name: string } {
  const [head = "", project = "", types = "", ...name] = urn.split("::");
  return { stack: head.slice("urn:pulumi:".length), project, types, name: name.join("::") };
}

export const nameOf = (urn: string): string => urnParts(urn).name;
/** The type of the resource itself, without its parents'. */
export const typeOf = (urn: string): string => urnParts(urn).types.split("$").at(-1)!;

/** A default provider: made by the engine, not by the program. */
export const isDefaultProvider = (urn: string): boolean =>
  isProviderType(typeOf(urn)) && /^default(_|$)/.test(nameOf(urn));

export function makeUrn(
  stack: string,
  project: string,
  parent: string | undefined,
  type: string,
  name: string,
): string {
  const above = parent ? urnParts(parent).types : "";
  const types = above && above !== stackType ? `${above}$${type}` : type;
  return `urn:pulumi:${stack}::${project}::${types}::${name}`;
}

/** The provider of a resource: `<urn>::<id>`. */
export function providerRef(ref: string): { urn: string; id: string } {
  const at = ref.lastIndexOf("::");
  return { urn: ref.slice(0, at), id: ref.slice(at + 2) };
}

/** Why a resource needs another. */
export type DependencyKind = "parent" | "dependency" | "property" | "deletedWith" | "replaceWith";

/** Everything a resource needs beside its provider. */
export function* dependenciesOf(resource: Resource): Generator<{ kind: DependencyKind; urn: string }> {
  if (resource.parent) yield { kind: "parent", urn: resource.parent };
  for (const urn of resource.dependencies) yield { kind: "dependency", urn };
  for (const urns of Object.values(resource.propertyDependencies))
    for (const urn of urns) yield { kind: "property", urn };
  if (resource.deletedWith) yield { kind: "deletedWith", urn: resource.deletedWith };
  for (const urn of resource.replaceWith ?? []) yield { kind: "replaceWith", urn };
}

/** The URNs a resource needs, its provider's among them. */
export function needs(resource: Resource): Set<string> {
  const urns = new Set([...dependenciesOf(resource)].map(({ urn }) => urn));
  if (resource.provider) urns.add(providerRef(resource.provider).urn);
  return urns;
}

/** What depends on `root` (and on what depends on it), in the order of the list; parents count only if asked. */
export function dependents(
  list: readonly Resource[],
  root: Resource,
  ignored: ReadonlySet<string>,
  children: boolean,
): Resource[] {
  const found: Resource[] = [];
  const condemned = new Set([root.urn]);
  for (const candidate of list.slice(list.indexOf(root) + 1)) {
    if (ignored.has(candidate.urn)) continue;
    const provider = candidate.provider && providerRef(candidate.provider).urn;
    const depends =
      (provider && condemned.has(provider)) ||
      [...dependenciesOf(candidate)].some(
        ({ kind, urn }) => (children || kind !== "parent") && condemned.has(urn),
      );
    if (!depends) continue;
    found.push(candidate);
    condemned.add(candidate.urn);
  }
  return found;
}
