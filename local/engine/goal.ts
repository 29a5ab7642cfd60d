// What a program asks for: one resource as it shall be, or one that is only to be read.
import type { CustomTimeouts, Resource } from "./resource";
import type { Values } from "./values";

/** Another name a resource may have had. */
export interface Alias {
  urn?: string;
  name?: string;
  type?: string;
  stack?: string;
  project?: string;
  parent?: string;
  noParent?: boolean;
}

export interface Goal {
  type: string;
  name: string;
  custom: boolean;
  properties: Values;
  parent?: string | undefined;
  /** `urn::id`; none for components and providers. */
  provider?: string | undefined;
  dependencies: string[];
  propertyDependencies: Record<string, string[]>;
  aliases: Alias[];
  ignoreChanges: string[];
  replaceOnChanges: string[];
  additionalSecretOutputs: string[];
  customTimeouts: CustomTimeouts;
  hideDiff: string[];
  replaceWith: string[];
  hooks: Record<string, string[]>;
  protect?: boolean | undefined;
  retainOnDelete?: boolean | undefined;
  deleteBeforeReplace?: boolean | undefined;
  /** The id of an existing thing to take over. */
  importId?: string | undefined;
  deletedWith?: string | undefined;
  replacementTrigger?: unknown;
  sourcePosition?: string | undefined;
}

/** A goal that asks for nothing in particular. */
export const bareGoal = (type: string, name: string): Goal => ({
  type,
  name,
  custom: true,
  properties: {},
  dependencies: [],
  propertyDependencies: {},
  aliases: [],
  ignoreChanges: [],
  replaceOnChanges: [],
  additionalSecretOutputs: [],
  customTimeouts: {},
  hideDiff: [],
  replaceWith: [],
  hooks: {},
});

/** A resource to be read by its id. */
export interface ReadGoal {
  type: string;
  name: string;
  id: string;
  properties: Values;
  parent?: string | undefined;
  provider: string;
  dependencies: string[];
  additionalSecretOutputs: string[];
  sourcePosition?: string | undefined;
}

/** Options a child takes over from its parent where it says nothing itself. */
export function inherited(goal: Goal, parent: Goal | undefined): Goal {
  if (!parent) return goal;
  return {
    ...goal,
    protect: goal.protect ?? parent.protect,
    retainOnDelete: goal.retainOnDelete ?? parent.retainOnDelete,
    deletedWith: goal.deletedWith ?? parent.deletedWith,
  };
}

/** What a goal is in the state before anything is done about it; `old` is what was there before. */
export function resourceFor(urn: string, goal: Goal, old: Resource | undefined): Resource {
  const now: Resource = {
    urn,
    custom: goal.custom,
    type: goal.type,
    inputs: goal.properties,
    outputs: {},
    dependencies: goal.dependencies,
    propertyDependencies: goal.propertyDependencies,
    additionalSecretOutputs: goal.additionalSecretOutputs,
    customTimeouts: goal.customTimeouts,
    ignoreChanges: goal.ignoreChanges,
    hideDiff: goal.hideDiff,
    replaceOnChanges: goal.replaceOnChanges,
    replaceWith: goal.replaceWith,
    resourceHooks: goal.hooks,
  };
  if (goal.parent) now.parent = goal.parent;
  if (goal.provider) now.provider = goal.provider;
  if (goal.protect) now.protect = true;
  if (goal.retainOnDelete) now.retainOnDelete = true;
  if (goal.importId) now.importID = goal.importId;
  if (goal.deletedWith) now.deletedWith = goal.deletedWith;
  if (goal.replacementTrigger !== undefined) now.replacementTrigger = goal.replacementTrigger;
  if (goal.sourcePosition) now.sourcePosition = goal.sourcePosition;
  if (old?.created) now.created = old.created;
  if (old?.modified) now.modified = old.modified;
  return now;
}
