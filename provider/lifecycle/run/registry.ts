// Finds a definition by its token; hosts and generators know resources and functions only through this. A definition is loaded
// when it is first asked for: a provider of a hundred resources starts as fast as one of ten.
import type { Holder, ResourceDefinition } from "../author/define";
import type { FunctionDefinition } from "../author/defineFunction";
import { lookups } from "./lookups";

/** What loads a definition, by its token. */
export type Loaders<D> = { readonly [token: string]: () => D };

/** Definitions by token, each loaded once, when it is asked for. */
export class Definitions<D extends { token: string }> {
  private readonly loaded = new Map<string, D>();

  constructor(private readonly loaders: Loaders<D>) {}

  get size(): number {
    return this.keys().length;
  }

  has(token: string): boolean {
    return Object.hasOwn(this.loaders, token);
  }

  /** The tokens; nothing is loaded for them. */
  keys(): string[] {
    return Object.keys(this.loaders);
  }

  get(token: string): D | undefined {
    if (!this.has(token)) return undefined;
    let definition = this.loaded.get(token);
    if (!definition) {
      definition = this.loaders[token]!();
      if (definition.token !== token)
        throw new Error(`the definition of ${token} says that it is ${definition.token}`);
      this.loaded.set(token, definition);
    }
    return definition;
  }

  /** All of them: loads every one. */
  values(): D[] {
    return this.keys().map((token) => this.get(token)!);
  }
}

export interface Registry {
  resources: Definitions<ResourceDefinition>;
  functions: Definitions<FunctionDefinition>;
  /** Kinds that are no resources, and keep resources from being deleted. */
  holders: Definitions<Holder>;
}

/** What there is: written by the generator from the folders. */
export interface Listed {
  resources: Loaders<ResourceDefinition>;
  functions: Loaders<FunctionDefinition>;
  holders: Loaders<Holder>;
  /** The resources that `get…` and `list…` functions exist for; one that is written by hand stands in for it. */
  listable: readonly string[];
}

export function registry({ resources, functions, holders, listable }: Listed): Registry {
  const found = new Definitions(resources);
  const all = { ...functions };
  for (const token of listable)
    for (const [name, make] of Object.entries(lookups(token))) all[name] ??= () => make(found.get(token)!);
  return { resources: found, functions: new Definitions(all), holders: new Definitions(holders) };
}

/** Every kind whose things keep one of this kind from being deleted. */
export function holdersOf({ resources, holders }: Registry, token: string): Holder[] {
  return [...resources.values(), ...holders.values()].filter(({ holds }) => holds?.[token]);
}

export function resourceOf({ resources }: Registry, token: string): ResourceDefinition {
  const definition = resources.get(token);
  if (!definition) throw new Error(`this version of the provider has no resource ${token}`);
  return definition;
}

export function functionOf({ functions }: Registry, token: string): FunctionDefinition {
  const definition = functions.get(token);
  if (!definition) throw new Error(`this version of the provider has no function ${token}`);
  return definition;
}
