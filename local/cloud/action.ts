// What a service says about one of its actions. The pipeline does the rest in its own order: an action never checks a
// parameter's type, looks up an id it has declared, counts a quota or asks whether something is in use.
import type { Caller } from "./caller";
import { ApiError } from "./errors";
import type { Entity, Kind, World } from "./kind";
import type { Params } from "./parameters";

/** Carries out another action of today (`service.Action`) in the same transaction; answers its payload. */
export type Perform = (
  action: string,
  request: Params,
  options?: { requestId?: string | undefined; prepared?: object | undefined },
) => Params;

/** One call on its way to an action. */
export class Call<P extends object = Params> {
  /** Things found by the existence step, by parameter path. */
  readonly found = new Map<string, Entity[]>();

  constructor(
    /** The parameters, checked and typed; what is read is noted, and the rest shows in the journal. */
    readonly params: P,
    readonly world: World,
    readonly region: string,
    readonly requestId: string,
    readonly action: string,
    /** Who sends it; absent for a look that nobody sent. */
    readonly caller?: Caller,
    readonly perform?: Perform,
  ) {}

  /** The same call with other parameters; what those name is not looked up yet. */
  by<Q extends object>(params: Q): Call<Q> {
    return new Call(params, this.world, this.region, this.requestId, this.action, this.caller, this.perform);
  }

  /** The one thing a declared reference names. */
  one<Data extends object>(kind: Kind<Data>, path: string): Entity<Data> {
    const entity = this.maybe(kind, path);
    if (!entity)
      throw new ApiError("MissingParameter", `The request is missing a required parameter \`${path}\`.`);
    return entity;
  }

  /** The thing an optional reference names, if it was given. */
  maybe<Data extends object>(kind: Kind<Data>, path: string): Entity<Data> | undefined {
    return this.all(kind, path)[0];
  }

  /** All things a reference to a list names, in the order asked for. */
  all<Data extends object>(_kind: Kind<Data>, path: string): Entity<Data>[] {
    return (this.found.get(path) ?? []).map((entity) => this.world.present(entity as Entity<Data>));
  }
}

/** A call by whatever parameters, for what several actions share. */
export type AnyCall = Omit<Call<never>, "params">;

export interface Action<P extends object = Params> {
  /** Parameter path → the kind its id or ids name. Dots lead into objects; lists are followed. */
  refs?: Record<string, Kind>;
  /** Codes of this action where they differ from the kind's. */
  codes?: Partial<Record<"malformed" | "notFound" | "inUse" | "state", string>>;
  /** What it makes, for the quota; `count` where it can be more than one. */
  creates?: { kind: Kind; count?(params: P): number };
  /** The transition it starts on everything a reference names: refused from any other state. */
  starts?: { ref: string; transition: string };
  /** The states everything a reference names must be in, where no transition starts. */
  needs?: { ref: string; states: string[] };
  /** The reference whose things it deletes: refused while something uses them. */
  deletes?: string;
  /** Rules between parameters (one of two, both or none), before anything is looked up. Throws ApiError. */
  check?(params: P): void;
  /** True for an action that belongs to no region. */
  global?: boolean;
  /** True for an action that proves who sends it by a parameter, so that it needs no signature. */
  unsigned?: boolean;
  /** Work that takes long and looks at nothing, done before the transaction opens; `run` gets what it answers. */
  prepare?(): Promise<object>;
  /** What is special about it. Answers the payload; throws ApiError to refuse, and then nothing has changed. */
  run(call: Call<P>, prepared?: object): object | undefined;
}

/** One call of an older action. */
export interface OlderCall<P extends object = Params> {
  params: P;
  world: World;
  region: string;
  /** What the first successor is asked, as the catalogue has it. */
  request: Params;
  /** Carries out an action of today, `service.Action`, in the same transaction. */
  perform(action: string, request: Params): Params;
  /** The payload out of an answer of the first successor, as the catalogue has it. */
  answer(today: object): Params;
  /** The number under which the client may ask what became of it; empty where it answers none. */
  task: string;
}

/** What a service says about an older action where the catalogue does not say it all. */
export interface Older<P extends object = Params> {
  /** Changes of the request of the first successor. */
  request?(call: OlderCall<P>): Params;
  /** The payload, out of today's answer and what the catalogue makes of it. */
  answer?(call: OlderCall<P>, today: Params, answer: Params): Params;
  /** Instead of the one call of the successor. Answers the payload. */
  run?(call: OlderCall<P>): Params;
}

/** What the older actions of a service have in common. */
export interface OlderService {
  actions: Record<string, Older<never>>;
  /** By the name of a parameter, the kind that it names one or more of, with the codes of the older API. */
  refs: Record<string, Kind>;
}

/** The things and actions of one file of a service. */
export interface Part {
  kinds: Kind[];
  actions: Record<string, Action<never>>;
  /** What its service has for the older API. */
  older?: Partial<OlderService>;
}

/** The actions of a service by name, each as the catalogue has its request. */
type Actions<Requests> = {
  [Name in keyof Requests]?: Requests[Name] extends { request: infer P extends object } ? Action<P> : never;
};

/** A part whose actions take what the catalogue says of their names: `definePart<VpcActions>`. */
export function definePart<Requests>(part: Omit<Part, "actions"> & { actions: Actions<Requests> }): Part {
  return part as unknown as Part;
}

export function defineAction<P extends object>(action: Action<P>): Action<never> {
  return action as unknown as Action<never>;
}

/** An action that deletes at once what one parameter names; `refuse` throws for one that cannot go. */
export function removal<Data extends object>(
  kind: Kind<Data>,
  ref: string,
  codes?: Action["codes"],
  refuse?: (entity: Entity<Data>, params: Params) => void,
): Action<never> {
  return defineAction<Params>({
    refs: { [ref]: kind },
    deletes: ref,
    ...(codes ? { codes } : {}),
    run: (call) => {
      const all = call.all(kind, ref);
      for (const entity of all) refuse?.(entity, call.params);
      for (const entity of all) call.world.remove(entity);
    },
  });
}
