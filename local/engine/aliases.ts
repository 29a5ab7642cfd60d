// Under which URNs a resource may stand in the old state: the aliases it names, and those of its parent's old name.
import type { Alias } from "./goal";
import { makeUrn, nameOf, stackType, typeOf, urnParts } from "./resource";

export interface Named {
  stack: string;
  project: string;
  type: string;
  name: string;
  parent: string | undefined;
}

/** All old names of a resource; `aliasOf` says under which URN a registered one was found. */
export function oldUrns(
  named: Named,
  aliases: Alias[],
  aliasOf: (urn: string) => string | undefined,
): string[] {
  const own = aliases.map((alias) => urnOf(named, alias, aliasOf));
  const urns = new Set(own);
  const parentAlias = named.parent && aliasOf(named.parent);
  if (named.parent && parentAlias) {
    urns.add(inherited(named, named.type, named.name, named.parent, parentAlias));
    for (const urn of own) urns.add(inherited(named, typeOf(urn), nameOf(urn), named.parent, parentAlias));
  }
  return [...urns];
}

function urnOf(named: Named, alias: Alias, aliasOf: (urn: string) => string | undefined): string {
  if (alias.urn) return alias.urn;
  let parent = alias.parent ? (aliasOf(alias.parent) ?? alias.parent) : named.parent;
  if (alias.noParent || (parent && urnParts(parent).types === stackType)) parent = undefined;
  return makeUrn(
    alias.stack || named.stack,
    alias.project || named.project,
    parent,
    alias.type || named.type,
    alias.name || named.name,
  );
}

/** A child whose name begins with its parent's took part in the parent's renaming. */
function inherited(named: Named, type: string, name: string, parent: string, parentAlias: string): string {
  const parentName = nameOf(parent);
  const oldName = name.startsWith(parentName) ? nameOf(parentAlias) + name.slice(parentName.length) : name;
  return makeUrn(named.stack, named.project, parentAlias, type, oldName);
}
