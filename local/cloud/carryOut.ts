// What is done with a call inside its transaction, once its parameters are as documented: the steps of the pipeline from the
// quota to the answer, which an action that carries out another one goes through, too.
import { Call } from "./action";
import { checkAnswer, completeAnswer } from "./answers";
import { ApiError } from "./errors";
import { lookUp } from "./lookUp";
import { checkParams, type Params } from "./parameters";
import { countQuota } from "./quota";
import { guardDeletion } from "./relations";
import type { RequestContext } from "./requestContext";

/** A call inside a transaction. */
export type Carried = Pick<
  RequestContext,
  "cloud" | "spec" | "action" | "call" | "params" | "world" | "answer" | "prepared"
>;

export function checkQuota({ action, call, world }: Carried): void {
  const { creates } = action;
  if (creates) countQuota(world, creates.kind, creates.count?.(call.params as never) ?? 1, call.params);
}

export function findThings({ action, call, params }: Carried): void {
  lookUp(call, params, action);
}

export function guardStates({ action, call }: Carried): void {
  const { starts, needs } = action;
  const ref = starts?.ref ?? needs?.ref;
  if (ref === undefined) return;
  const kind = action.refs?.[ref];
  const states = starts ? kind?.machine?.transitions[starts.transition]?.from : needs?.states;
  if (!kind || !states) throw new Error(`${call.action}: no transition "${starts?.transition}" of ${ref}`);
  for (const entity of call.all(kind, ref)) {
    if (!states.includes(entity.state)) {
      throw new ApiError(
        action.codes?.state ?? kind.codes.state,
        `The resource \`${entity.id}\` is ${entity.state}; ${call.action} needs ${states.join(" or ")}.`,
      );
    }
  }
}

export function guardDependencies({ action, call, world }: Carried): void {
  const ref = action.deletes;
  const kind = ref === undefined ? undefined : action.refs?.[ref];
  if (ref === undefined || !kind) return;
  const leaving = call.all(kind, ref);
  const ids = new Set(leaving.map((entity) => entity.id));
  for (const entity of leaving) guardDeletion(world, kind, entity, ids, action.codes?.inUse);
}

export function runAction(carried: Carried): void {
  carried.answer = (carried.action.run(carried.call as never, carried.prepared) ?? {}) as Params;
}

export function complete(carried: Carried): void {
  carried.answer = completeAnswer(carried.cloud.catalogue, carried.spec, carried.answer);
}

export function verifyAnswer({ cloud, spec, answer }: Carried): void {
  const problems = checkAnswer(cloud.catalogue, spec, answer);
  if (problems.length > 0)
    throw new Error(`${spec.action} would answer against its model: ${problems.join("; ")}`);
}

const steps = [checkQuota, findThings, guardStates, guardDependencies, runAction, complete, verifyAnswer];

/** Carries out another action of today in the transaction of a call; throws ApiError as the pipeline would. */
export function perform(
  { cloud, world, caller, request, requestId }: RequestContext,
  name: string,
  sent: Params,
  options: { requestId?: string | undefined; prepared?: object | undefined } = {},
): Params {
  const today = cloud.today(name);
  if (!today) throw new Error(`there is no action ${name} to carry out`);
  const { spec, action } = today;
  const params = checkParams(cloud.catalogue, spec, sent);
  action.check?.(params as never);
  const id = options.requestId ?? requestId;
  const call = new Call(params, world, request.region, id, spec.action, caller);
  const carried: Carried = {
    ...{ cloud, spec, action, call, params, world, answer: {} },
    ...(options.prepared ? { prepared: options.prepared } : {}),
  };
  for (const step of steps) step(carried);
  return carried.answer;
}
