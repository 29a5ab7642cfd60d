// Actions of the older API, carried out by those that replaced them: the catalogue says by which and where every value
// has its place; a service adds what is not said there. Both names act on the same things.
import {
  type Action,
  type Call,
  defineAction,
  type Older,
  type OlderCall,
  type OlderService,
  type Part,
  type Perform,
} from "../action";
import type { ActionSpec, Catalogue, Field } from "../catalogue";
import { ApiError } from "../errors";
import type { Kind } from "../kind";
import type { Params } from "../parameters";
import { numberedTask } from "../tasks";
import { answerOlder, inOlderWords, requestToday } from "./places";

export function defineOlder<P extends object>(older: Older<P>): Older<never> {
  return older as unknown as Older<never>;
}

/** The part of a file that has actions of the older API. */
export function olderPart(older: Partial<OlderService>, kinds: Kind[] = []): Part {
  return { kinds, actions: {}, older };
}

interface Surroundings {
  catalogue: Catalogue;
  /** Whether there is such an action of today, and its preparation. */
  today(name: string): { spec: ActionSpec; action: Action<never> } | undefined;
}

/** The older action, where what replaced it is there or the service does it by itself. */
export function olderAction(
  spec: ActionSpec,
  { actions = {}, refs = {} }: Partial<OlderService>,
  { catalogue, today }: Surroundings,
): Action<never> | undefined {
  const own = actions[spec.action] as Older | undefined;
  const names = Array.isArray(spec.successor) ? spec.successor : [];
  const successors = names.map(today);
  if (!own?.run && (names.length === 0 || successors.includes(undefined))) return undefined;
  const [successor] = successors;
  const prepare = successor?.action.prepare;
  const params = new Set(spec.params.map(({ name }) => name));
  const named = Object.entries(refs).filter(([param]) => params.has(param));
  return defineAction<Params>({
    refs: Object.fromEntries(named.map(([param, kind]) => [param, withDocumented(kind, spec)])),
    ...(successor?.action.global ? { global: true } : {}),
    ...(prepare ? { prepare } : {}),
    run: (call, prepared) => {
      const older = olderCall(catalogue, spec, successor?.spec, call, prepared);
      try {
        const answer = withTask(spec.outputs, older, carryOut(own, names[0], older));
        if (older.task !== "") call.world.recordTask(older.task);
        return answer;
      } catch (error) {
        throw error instanceof ApiError ? documented(error, spec) : error;
      }
    },
  });
}

function carryOut(own: Older | undefined, successor: string | undefined, call: OlderCall): Params {
  if (own?.run) return own.run(call);
  const request = own?.request?.(call) ?? call.request;
  const today = call.perform(successor!, request);
  const answer = call.answer(today);
  return own?.answer?.(call, today, answer) ?? answer;
}

/** An answer whose list (`data`, `data.data`) has in each line what is reckoned from the line of today's list. */
export function withEach(
  answer: Params,
  list: string,
  today: unknown,
  reckon: (line: Params) => Params,
): Params {
  const [head = "", ...rest] = list.split(".");
  if (rest.length > 0) {
    return { ...answer, [head]: withEach(answer[head] as Params, rest.join("."), today, reckon) };
  }
  const lines = (answer[head] ?? []) as Params[];
  const added = (today as Params[]).map(reckon);
  return { ...answer, [head]: lines.map((line, index) => ({ ...line, ...added[index] })) };
}

function olderCall(
  catalogue: Catalogue,
  spec: ActionSpec,
  successor: ActionSpec | undefined,
  { params, world, region, perform }: Call,
  prepared: object | undefined,
): OlderCall {
  const carry = perform as Perform;
  const requestId = hasTask(spec.outputs) ? numberedTask(world) : undefined;
  return {
    ...{ params, world, region, task: requestId ?? "" },
    get request() {
      return successor ? requestToday(catalogue, spec, successor, params) : {};
    },
    perform: (action, request) => carry(action, request, { requestId, prepared }),
    answer: (today) => answerOlder(catalogue, spec, today, region),
  };
}

/** Outputs that name the task of a call, wherever they stand. */
const TASKS = ["taskId", "billId", "dealId", "dealIds", "requestId", "detail"];
/** A result for each thing, each with the number. */
const DETAIL = "detail";

function hasTask(outputs: Field[]): boolean {
  return outputs.some(({ name, fields = [] }) => TASKS.includes(name) || hasTask(fields));
}

function withTask(outputs: Field[], call: OlderCall, answer: Params): Params {
  for (const { name, type, fields } of outputs) {
    if (TASKS.includes(name) && name !== DETAIL && answer[name] === undefined) {
      const task = type === "Integer" ? Number(call.task) : call.task;
      answer[name] = type.endsWith("[]") ? [task] : task;
    } else if (fields && hasTask(fields)) {
      const list = type.endsWith("[]");
      const inside = (list ? (answer[name] as Params[] | undefined)?.[0] : answer[name]) as
        | Params
        | undefined;
      const filled = withTask(fields, call, inside ?? {});
      answer[name] = list ? [filled, ...((answer[name] as Params[] | undefined) ?? []).slice(1)] : filled;
    }
  }
  return answer;
}

/** Codes of today → those that documents of the older API have in their place, of those that the action documents. */
const REPLACED: [RegExp, RegExp][] = [
  [/LimitExceeded/, /LimitExceeded$/],
  [/InUse/, /(Can[nN]otDelete|InUse|NotEmpty)$/],
  [
    /(Conflict|Duplicate|Exists?|Already\w*)$/,
    /(Conflict|Duplicate|AlreadyExists|AlreadyLinked|AlreadyAssociated)$/,
  ],
  [/(State|Status|^UnsupportedOperation.*)$/, /(State|Status|NotAttached)$/],
  [/(NotFound|NotExist)$/, /NotFound$/],
];

function documented(error: ApiError, spec: ActionSpec): ApiError {
  const { errors } = spec;
  const message = inOlderWords(spec, error.message);
  if (errors.includes(error.code)) return new ApiError(error.code, message);
  for (const [today, older] of REPLACED) {
    // The last is that of the thing itself: the network it is in comes first.
    const code = today.test(error.code) ? errors.findLast((one) => older.test(one)) : undefined;
    if (code) return new ApiError(code, message);
  }
  return new ApiError(error.code, message);
}

/** The kind with the spelling of its codes that the action documents. */
function withDocumented(kind: Kind, { errors }: ActionSpec): Kind {
  const { notFound } = kind.codes;
  const code = errors.find((one) => one.toLowerCase() === notFound.toLowerCase()) ?? notFound;
  return { ...kind, codes: { ...kind.codes, notFound: code, malformed: code } };
}
