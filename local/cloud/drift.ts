// Changes behind everyone's back. One is taken only where the cloud can go on: the attribute is there, its value has the
// shape of what it replaces, and every read still answers as documented. The reads are the judge; nothing is listed here.
import { type Action, Call } from "./action";
import { checkAnswer, completeAnswer } from "./answers";
import { type ActionSpec, isRead } from "./catalogue";
import type { Cloud } from "./cloud";
import { ControlError, unknownName } from "./controlError";
import { ApiError } from "./errors";
import { type Entity, GONE, type Kind, SAME, type World } from "./kind";
import type { Params } from "./parameters";

/** What a thing shall be like: attributes by the API's names, and its `state`. */
export type Change = Record<string, unknown>;

/** Changes a thing; throws ControlError for what the cloud could not go on with, and then nothing has changed. */
export function change(cloud: Cloud, entity: Entity, set: Change): Entity {
  refuseUnknown(cloud, entity, set);
  for (const [name, value] of Object.entries(set)) {
    const present = name === "state" ? entity.state : (entity.data as Params)[name];
    const problem = misshapen(name, present, value);
    if (problem) throw new ControlError(400, `${entity.id}: ${problem}`);
  }
  refuseUnanswerable(cloud, entity, look(cloud, entity, {}), look(cloud, entity, set));
  const world = cloud.open(entity.region, entity.account);
  const changed = applied(world, entity, set);
  cloud.commit(world);
  return changed;
}

/** Removes a thing, under the same conditions. */
export function remove(cloud: Cloud, entity: Entity): void {
  const before = readAll(cloud, cloud.open(entity.region, entity.account), entity);
  const world = cloud.open(entity.region, entity.account);
  world.remove(entity);
  refuseUnanswerable(cloud, entity, before, readAll(cloud, world, entity));
  cloud.commit(world);
}

function applied(world: World, entity: Entity, { state, ...attributes }: Change): Entity {
  const changed = world.update(entity, attributes);
  return typeof state === "string" ? world.setState(changed, state) : changed;
}

/** An attribute is known that a thing of the kind has, or that some answer shows once it is set. */
function refuseUnknown(cloud: Cloud, entity: Entity, set: Change): void {
  const world = cloud.open(entity.region, entity.account);
  const kind = world.kindOf(entity.type);
  const others = world.listAll(kind);
  const names = new Set(others.flatMap(({ data }) => Object.keys(data)));
  const states = statesOf(kind, others);
  for (const [name, value] of Object.entries(set)) {
    if (name === "state" && states.length > 1) {
      if (!states.includes(value as string))
        throw unknownName(`state of ${entity.type}`, String(value), states);
    } else if (!names.has(name) && !shows(cloud, entity, name, value)) {
      throw unknownName(`attribute of ${entity.type}`, name, [...names]);
    }
  }
}

function statesOf({ machine }: Kind, present: Entity[]): string[] {
  const changes = Object.values(machine?.transitions ?? {});
  const states = changes.flatMap(({ from, via, to, failed }) => [...from, via, to, failed]);
  const all = [machine?.initial, ...states, ...present.map(({ state }) => state)];
  return [...new Set(all)].filter(
    (state) => state !== undefined && ![GONE, SAME, ""].includes(state),
  ) as string[];
}

/** What is wrong with a value in the place of another; what was empty or absent leaves it to the answers. */
function misshapen(at: string, present: unknown, value: unknown): string | undefined {
  if (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return `${at} is ${value}, which is no number of the API's`;
  if (Array.isArray(value) && (Array.isArray(present) || isEmpty(present))) {
    const [example] = (present as unknown[] | null | undefined) ?? [];
    return value.map((item, n) => misshapen(`${at}.${n}`, example, item)).find(Boolean);
  }
  if (isEmpty(present)) return undefined;
  if (shapeOf(value) !== shapeOf(present))
    return `${at} is ${shapeOf(value)}; expected ${shapeOf(present)}, as ${JSON.stringify(present)}`;
  if (typeof present !== "object") return undefined;
  const parts = present as Params;
  for (const [name, part] of Object.entries(value as Params)) {
    if (!Object.hasOwn(parts, name)) return unknownName(`${at}.`, name, Object.keys(parts)).message;
    const problem = misshapen(`${at}.${name}`, parts[name], part);
    if (problem) return problem;
  }
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null;
}

function shapeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** What the reads of a region answer, by action. */
type Answers = Map<string, Answered>;

/** What an action answers, before it gets what its model has, and as text; or why there is no answer. */
interface Answered {
  spec: ActionSpec;
  answer?: Params;
  error?: unknown;
  text: string;
}

function refuseUnanswerable(cloud: Cloud, entity: Entity, before: Answers, after: Answers): void {
  const broken = differing(before, after).flatMap(([action, was, is]) => {
    const problem = problemOf(cloud, is);
    return problem === undefined || (was && problemOf(cloud, was) !== undefined)
      ? []
      : [`${action}: ${problem}`];
  });
  if (broken.length === 0) return;
  throw new ControlError(400, `${entity.id}: the cloud could not answer any more: ${broken.join("; ")}`);
}

/** What is answered otherwise than before; what is answered alike is as good as it was. */
function differing(before: Answers, after: Answers): [string, Answered | undefined, Answered][] {
  return [...after].flatMap(([action, is]) => {
    const was = before.get(action);
    return was?.text === is.text ? [] : [[action, was, is]];
  });
}

/** Why the cloud cannot answer so; it may refuse. */
function problemOf({ catalogue }: Cloud, { spec, answer, error }: Answered): string | undefined {
  if (error instanceof ApiError) return undefined;
  try {
    if (error !== undefined) throw error;
    return checkAnswer(catalogue, spec, completeAnswer(catalogue, spec, answer!)).join(", ") || undefined;
  } catch (unable) {
    return unable instanceof Error ? unable.message : String(unable);
  }
}

/** Whether some answer is another with the attribute, and not because it has a field that nobody knows. */
function shows(cloud: Cloud, entity: Entity, name: string, value: unknown): boolean {
  const changes = differing(look(cloud, entity, {}), look(cloud, entity, { [name]: value }));
  return changes.some(([, , is]) => !problemOf(cloud, is)?.includes(`${name} is not in the model`));
}

/** The answers with a change, as they are when the thing is the only one of its kind: on the first page. */
function look(cloud: Cloud, entity: Entity, set: Change): Answers {
  const world = cloud.open(entity.region, entity.account);
  for (const { id } of world.list(world.kindOf(entity.type)))
    if (id !== entity.id) world.transaction.delete(entity.type, id);
  const changed = applied(world, entity, set);
  return readAll(cloud, world, changed);
}

function readAll(cloud: Cloud, world: World, entity: Entity): Answers {
  const answers: Answers = new Map();
  for (const spec of cloud.catalogue.actions) {
    const action = cloud.implementation(spec.service, spec.action);
    const call = action && isRead(spec) ? callAbout(spec, action, world, entity) : undefined;
    if (call) answers.set(`${spec.service}.${spec.action}`, answered(spec, action!, call));
  }
  return answers;
}

/** A call of a read that needs no parameter, or only the thing's id. */
function callAbout(spec: ActionSpec, action: Action<never>, world: World, entity: Entity): Call | undefined {
  const required = spec.params.filter((field) => field.required);
  if (action.prepare || required.some(({ name }) => action.refs?.[name]?.type !== entity.type))
    return undefined;
  const params = required.map(({ name, type }) => [name, type.endsWith("[]") ? [entity.id] : entity.id]);
  const call = new Call<Params>(Object.fromEntries(params), world, entity.region, "", spec.action);
  const present = world.get(world.kindOf(entity.type), entity.id);
  if (required.length > 0 && !present) return undefined;
  for (const { name } of required) call.found.set(name, [present!]);
  return call;
}

function answered(spec: ActionSpec, action: Action<never>, call: Call): Answered {
  try {
    action.check?.(call.params as never);
    const answer = (action.run(call as never) ?? {}) as Params;
    return { spec, answer, text: JSON.stringify(answer) };
  } catch (error) {
    return { spec, error, text: String(error) };
  }
}
