// Check: all problems of a resource's inputs at once, each with its path and what was expected; defaults and names filled in.
// Values not known yet pass. The same inputs twice give the same answer.

import type { ResourceDefinition, Rule } from "../author/define";
import type { Problem } from "../author/failures";
import type { Field, Fields } from "../author/field";
import type { Known } from "../author/known";
import {
  hasUnknown,
  isRecord,
  joinPath,
  type Properties,
  show,
  UNKNOWN,
  visibleKeys,
} from "../author/values";
import { isAdopted } from "./adopt";
import { disagreements } from "./agree";
import { isReplacement, unallowedChanges } from "./allowing";
import { checkFields, checkValue } from "./checkFields";
import { satisfies } from "./equal";
import type { Memory } from "./memory";
import { computeName } from "./names";
import { nearest } from "./nearest";
import { staysUnsaid } from "./replacing";

export interface CheckContext {
  urn: string;
  /** The resource's name in the program. */
  logicalName: string;
  /** What this process knows of the resource's earlier lives. */
  memory?: Memory;
  /** What tells this stack from every other; not known in a preview of its first run. */
  identity?: string | typeof UNKNOWN | undefined;
  /** By input: the URN of the resource whose id it is, where the host is told. */
  refers?: Record<string, string> | undefined;
  /** The provider's region, for resources that give none. */
  region: string | undefined;
  /** Entries of the provider's own that lie under a resource's `tags`. */
  defaultTags?: Record<string, string> | undefined;
  /** Whether a tag of this key is left to others: a program cannot set it. */
  isIgnoredTag?: ((key: string) => boolean) | undefined;
  /** How the user wants names to be computed, where the host is told. */
  autonaming?: { name: string; mode: "propose" | "enforce" | "disable" } | undefined;
  /** Asks for values that exist in the cloud. */
  exists?: Exists;
}

/**
 * Values that exist in the cloud; undefined when they cannot be asked for. An answer is kept, unless it is asked for `again`:
 * what is missing in it may have come since.
 */
export type Exists = (
  known: Known,
  region: string,
  about: { value: string; within: string | undefined },
  again?: boolean,
) => Promise<string[] | undefined>;

export interface Checked {
  inputs: Properties;
  problems: Problem[];
}

/** The inputs with the provider's tags under the program's own, where the resource takes tags. */
function withDefaultTags(
  { inputs }: ResourceDefinition,
  given: Properties,
  defaults: Record<string, string> = {},
): Properties {
  const { tags = {} } = given;
  const open = inputs.tags && Object.keys(defaults).length > 0 && (tags === null || isRecord(tags));
  return open ? { ...given, tags: { ...defaults, ...tags } } : given;
}

/** Checks what is `given`, with `notes` for the user, in a preview too; `olds` are the checked inputs of the last run, or empty for a creation. */
export async function check(
  definition: ResourceDefinition,
  olds: Properties,
  given: Properties,
  context: CheckContext,
): Promise<Checked & { notes: string[] }> {
  const problems: Problem[] = [];
  const news = withDefaultTags(definition, given, context.defaultTags);
  const notes: string[] = [];
  const inputs = checkFields(definition.inputs, news, {
    problems,
    kind: "a property of this resource",
    notes,
  });
  if (inputs.region === undefined && definition.inputs.region) {
    if (context.region) inputs.region = context.region;
    else problems.push({ path: "region", reason: missingRegion });
  }
  problems.push(...ignoredTags(inputs, context));
  const before = sameThing(definition, olds, inputs) ? olds : undefined;
  for (const rule of definition.rules ?? []) checkRule(rule, inputs, problems, before);
  if (visibleKeys(olds).length > 0) problems.push(...unallowedChanges(definition, olds, inputs));
  problems.push(...disagreements(definition, olds, inputs, context));
  countLives(olds, inputs, context);
  if (context.autonaming?.mode === "disable") requireName(definition, olds, inputs, problems);
  else nameIt(definition, olds, inputs, context);
  if (news.name === undefined && context.autonaming) checkName(definition, inputs, problems);
  await checkKnown(definition.inputs, olds, inputs, context, problems);
  keepSpelling(definition.inputs, olds, inputs);
  for (const key of Object.keys(news))
    if (key.startsWith("__") && news[key] !== undefined) inputs[key] = news[key];
  return {
    inputs,
    problems,
    notes: problems.length > 0 ? [] : [...notes, ...announced(definition, olds, inputs)],
  };
}

/** What happens to something else when the resource is made, or is changed. */
function announced(
  { announce, inputs: fields }: ResourceDefinition,
  olds: Properties,
  inputs: Properties,
): string[] {
  const differs = Object.entries(fields).some(([key, field]) => !sameInput(field, olds[key], inputs[key]));
  return announce && differs ? [announce(inputs)] : [];
}

function sameInput(field: Field<unknown>, before: Properties[string], now: Properties[string]): boolean {
  if (hasUnknown(now)) return false;
  return before === undefined || now === undefined ? before === now : satisfies(field, before, now);
}

/** A tag that no read will show would be missing for ever. */
function ignoredTags({ tags }: Properties, { isIgnoredTag = () => false }: CheckContext): Problem[] {
  return Object.keys(isRecord(tags) ? tags : {})
    .filter(isIgnoredTag)
    .map((key) => ({
      path: joinPath("tags", key),
      reason: "is a tag that the provider's `ignoreTags` leaves to others: take it out of one of the two",
    }));
}

/** Whether there was a run before, and what is declared now can be had of the thing it made. */
function sameThing(definition: ResourceDefinition, olds: Properties, inputs: Properties): boolean {
  return visibleKeys(olds).length > 0 && !isReplacement(definition.inputs, olds, inputs);
}

const missingRegion =
  "no region is set: give `region` here, `pulumi config set tencentcloud-native:region ap-guangzhou`, or TENCENTCLOUD_REGION";

/** Checks what has neither a name nor an earlier run: the arguments of a function, or what else `kind` says. */
export function checkArguments(
  fields: Fields,
  rules: Rule[] | undefined,
  args: Properties,
  kind = "an argument of this function",
): Checked & { notes: string[] } {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const inputs = checkFields(fields, args, { problems, kind, notes });
  for (const rule of rules ?? []) checkRule(rule, inputs, problems);
  return { inputs, problems, notes };
}

function checkRule(rule: Rule, inputs: Properties, problems: Problem[], before?: Properties): void {
  const concerned: Properties = {};
  for (const key of rule.of) {
    if (hasUnknown(inputs[key])) return;
    if (problems.some((p) => p.path === key || p.path.startsWith(`${key}.`) || p.path.startsWith(`${key}[`)))
      return;
    concerned[key] = inputs[key];
  }
  const wrong = rule.check(concerned, before);
  if (!wrong) return;
  problems.push(typeof wrong === "string" ? { path: rule.of[0] ?? "", reason: wrong } : wrong);
}

/** A replacement, which is checked without the state of what it replaces, is the next life of its resource. */
function countLives(olds: Properties, inputs: Properties, { urn, memory }: CheckContext): void {
  if (!memory) return;
  if (visibleKeys(olds).length > 0) {
    memory.rememberLife(urn, olds);
    if (olds.__life !== undefined) inputs.__life = olds.__life;
    return;
  }
  const life = memory.nextLife(urn);
  if (life > 1) inputs.__life = life;
}

/**
 * Computes the name where the program gives none, and keeps the computed one while nothing that replaces has changed; a name
 * that drifted is not kept, so that the computed one stands beside it in the hidden `__autoName`.
 */
function nameIt(
  definition: ResourceDefinition,
  olds: Properties,
  inputs: Properties,
  context: CheckContext,
): void {
  const auto = definition.inputs.name?.options.autoName;
  // A name that is given now does not end the computed one: nothing hidden changes, and it holds again when the given one goes.
  if (auto && inputs.name !== undefined && olds.__autoName !== undefined) inputs.__autoName = olds.__autoName;
  if (!auto || inputs.name !== undefined || isAdopted(olds, inputs)) return;
  const forcing: Properties = {};
  for (const [key, field] of Object.entries(definition.inputs))
    if (field.options.replace && inputs[key] !== undefined && key !== "name") forcing[key] = inputs[key];
  const kept = Object.entries(definition.inputs).every(
    ([key, field]) =>
      !field.options.replace ||
      key === "name" ||
      hasUnknown(inputs[key]) ||
      (inputs[key] === undefined ? staysUnsaid(field, olds[key]) : satisfies(field, olds[key], inputs[key])),
  );
  const { urn, logicalName, identity } = context;
  const life = typeof inputs.__life === "number" ? inputs.__life : 1;
  if (typeof olds.__autoName === "string" && kept) inputs.name = olds.__autoName;
  else if (context.autonaming) inputs.name = context.autonaming.name;
  else if (hasUnknown(forcing) || identity === UNKNOWN) inputs.name = UNKNOWN;
  else inputs.name = computeName(urn, logicalName, forcing, auto, { identity, life });
  // A replacement is checked again, without what was: there the new name is recorded, and no diff shows this one as changed.
  if (typeof olds.__autoName !== "string") inputs.__autoName = inputs.name;
  else Object.assign(inputs, { __autoName: olds.__autoName, ...(kept ? {} : { __anew: true }) });
}

function requireName(
  definition: ResourceDefinition,
  olds: Properties,
  inputs: Properties,
  problems: Problem[],
): void {
  const named = inputs.name !== undefined || isAdopted(olds, inputs);
  if (!definition.inputs.name?.options.autoName || named) return;
  problems.push({ path: "name", reason: "is required: pulumi:autonaming turns computed names off" });
}

/** A name that the user's own rule has computed must be one that the resource can have. */
function checkName(definition: ResourceDefinition, inputs: Properties, problems: Problem[]): void {
  const { name } = definition.inputs;
  if (name && inputs.name !== undefined)
    checkValue(name, inputs.name, "name", { problems, kind: "", notes: [] });
}

/** What was right last time is not asked for again. */
async function checkKnown(
  fields: Fields,
  olds: Properties,
  inputs: Properties,
  context: CheckContext,
  problems: Problem[],
): Promise<void> {
  const region = inputs.region ?? context.region;
  if (typeof region !== "string" || !context.exists) return;
  for (const [key, field] of Object.entries(fields)) {
    const value = inputs[key];
    if (
      !field.options.known ||
      typeof value !== "string" ||
      value === olds[key] ||
      problems.some((p) => p.path === key)
    )
      continue;
    const { known } = field.options;
    const within = known.within === undefined ? undefined : inputs[known.within];
    const missing = await missingFrom(context.exists, known, region, {
      value,
      within: typeof within === "string" ? within : undefined,
    });
    if (missing) problems.push({ path: key, reason: missing });
  }
}

async function missingFrom(
  exists: Exists,
  known: Known,
  region: string,
  about: { value: string; within: string | undefined },
): Promise<string | undefined> {
  const lists = async (again: boolean) => await exists(known, region, about, again);
  if ((await lists(false))?.includes(about.value) !== false) return undefined;
  const there = await lists(true);
  if (there === undefined || there.includes(about.value)) return undefined;
  const where = about.within ?? region;
  const of = where === about.value ? "" : ` of ${where}`;
  return `${show(about.value)} is not ${known.what}${of}; ${nearest(about.value, there)}`;
}

/** What means the same as before keeps its old spelling, so that it is no change. */
function keepSpelling(fields: Fields, olds: Properties, inputs: Properties): void {
  for (const [key, field] of Object.entries(fields)) {
    const old = olds[key];
    const value = inputs[key];
    if (old === undefined || value === undefined || hasUnknown(value) || hasUnknown(old)) continue;
    if (satisfies(field, old, value) && satisfies(field, value, old)) inputs[key] = old;
  }
}
