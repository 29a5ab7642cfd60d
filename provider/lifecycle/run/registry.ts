// Finds a definition by its token; hosts and generators know resources and functions only through this.
import type { FunctionDefinition, ResourceDefinition } from "../author/define";

export interface Registry {
  resources: ReadonlyMap<string, ResourceDefinition>;
  functions: ReadonlyMap<string, FunctionDefinition>;
}

export function registry(resources: ResourceDefinition[], functions: FunctionDefinition[]): Registry {
  return { resources: byToken(resources), functions: byToken(functions) };
}

function byToken<D extends { token: string }>(definitions: D[]): ReadonlyMap<string, D> {
  const map = new Map<string, D>();
  for (const definition of definitions) {
    if (map.has(definition.token)) throw new Error(`two definitions of ${definition.token}`);
    map.set(definition.token, definition);
  }
  return map;
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
