// What a kind of thing is, as data: its id, its states and how they change, whom it points at, its quota and codes. The
// types of this file refer to each other, which is why they stand together; whoever does something with them is elsewhere.
import type { Excuse } from "./excuse";

/** A thing in the cloud as it is stored. `data` uses the API's own names. */
export interface Entity<Data extends object = object> {
  readonly id: string;
  readonly type: string;
  readonly region: string;
  readonly state: string;
  /** Epoch milliseconds inside the cloud. */
  readonly createdAt: number;
  /** True for what an account has from the start: it is no leak. */
  readonly builtin?: boolean;
  /** The account that has it, where it is not the first. */
  readonly account?: string;
  readonly data: Readonly<Data>;
}

/** The end of a transition after which the thing is no longer there. */
export const GONE = "<gone>";

/** The end of a transition that returns to where it started, or changes no state at all. */
export const SAME = "<same>";

/** A change of state that takes time. It is a record in the store with a due time, so it survives a restart. */
export interface Transition<Data extends object = object> {
  /** States it may start in. */
  from: string[];
  /** The state while it runs; without it the state stays as it is. */
  via?: string;
  /** The state at its end, GONE, or SAME for the state it started in. */
  to: string;
  /** Seconds inside the cloud. */
  seconds: number;
  /** The state after a failed one; without it a failure leaves the starting state. */
  failed?: string;
  /** What else happens at the end. It runs when the time has come, perhaps in another process: no closures over requests. */
  done?(world: World, entity: Entity<Data>, data: Record<string, unknown>): void;
  /** What happens instead at the end of one that failed. */
  undone?(world: World, entity: Entity<Data>, data: Record<string, unknown>): void;
}

export interface Machine<Data extends object = object> {
  /** The state of a new thing. */
  initial: string;
  transitions: Record<string, Transition<Data>>;
}

export interface Relation {
  /** The type pointed at, or which kinds can be. */
  to: string | ((kind: Kind) => boolean);
  /** The attribute that holds its id, or a list of ids; dots lead into objects. */
  via: string;
  /** When the one pointed at is deleted: refuse, delete this too, or forget the pointer (and a line of a list that has it). */
  onDelete: "refuse" | "cascade" | "detach";
  /** The code of a refusal, where it is another than that of everything in use. */
  code?: string;
  /** Only for entities with these attributes. */
  where?: Record<string, unknown>;
  /** The state of what has been detached and points at nothing any more; a transition that runs through a state ends. */
  freed?: string;
  /** Other attributes that are emptied when it is detached. */
  clears?: string[];
}

export interface Quota {
  /** How many there may be in a region. */
  limit: number;
  /** Counted for each value of this attribute instead (of what holds it). */
  per?: string;
  code: string;
  /** How many may be made in a day, as a multiple of the limit. */
  daily?: { times: number; code: string };
}

export interface Codes {
  malformed: string;
  notFound: string;
  inUse: string;
  /** An operation that the present state does not allow. */
  state: string;
}

/** Codes of a list that is asked for wrongly. */
export interface ListCodes {
  /** Ids and filters together. */
  coexist: string;
  /** A filter there is none of. */
  filter: string;
  tooMany: string;
  tooManyIds?: string;
  /** An Offset or a Limit out of its bounds, where it is not InvalidParameterValue. */
  offset?: string;
  limit?: string;
  /** A field that there is no order by, where it is not InvalidParameterValue. */
  order?: string;
}

/** What the actions of one service have in common; a kind, or an action, may differ. */
export interface Service {
  name: string;
  /** For one whose regions are its own: the parameter that says one, and the codes of one that is not there: an action's own, else the first. A request without it is about all of them. */
  regions?: { parameter: string; codes: readonly [string, ...string[]]; has(name: string): boolean };
  /** Codes of its things. */
  codes: Codes;
  lists: ListCodes;
  /** Ids in a list that do not exist: left out of the answer, or refused. */
  missing: "leaveOut" | "refuse";
  /** How it writes a time, given in epoch milliseconds. */
  formatTime(epoch: number): string;
  /** Documented refusals that nobody can cause here. */
  excuses: readonly Excuse[];
}

export interface Kind<Data extends object = object> {
  service: Service;
  /** `service:thing`, as the control surface names it. */
  type: string;
  /** Things of this kind are seen from every region. */
  everywhere?: true;
  /** What an id begins with: `subnet` for `subnet-xxxxxxxx`. */
  prefix: string;
  codes: Codes;
  machine?: Machine<Data>;
  relations?: Relation[];
  quota?: Quota;
  /** The attribute that holds its name, for people. */
  nameAttribute?: string;
  /** `service/prefix` in the six-part name by which the tag service knows it; absent for one that cannot be tagged there. */
  tagged?: string;
  /** What a route calls a next hop of this kind, and what is of its routes when one is deleted: they keep it from that, stay or vanish. */
  nextHop?: { type: string; onDelete: "refuse" | "keep" | "vanish" };
  /** Things of this kind that a region has without anybody making them (public images). One is stored once it is changed. */
  builtins?(region: string): readonly Entity<Data>[];
  /** What else goes when one is removed, however that came about. */
  removed?(world: World, entity: Entity<Data>): void;
  /** Never present: carries the type of `data`. */
  readonly shape?: Data;
}

/** How a task the client can ask for stands. */
export type TaskStatus = "RUNNING" | "SUCCESS" | "FAILED";

/** The things of one region inside one transaction: what an action, or the end of a transition, sees and changes. */
export interface World {
  readonly kinds: readonly Kind[];
  readonly region: string;
  /** Epoch milliseconds inside the cloud. */
  readonly now: number;
  /** The account whose things these are. */
  readonly account: string;
  /** The things of an account, in a region, inside the same transaction: what two accounts share is written in both. */
  of(account: string, region?: string): World;
  /** Makes a thing in the machine's first state; ids repeat from run to run. */
  create<Data extends object>(
    kind: Kind<Data>,
    data: Data,
    options?: { id?: string; state?: string; builtin?: boolean; region?: string },
  ): Entity<Data>;
  /** A thing of this region. */
  get<Data extends object>(kind: Kind<Data>, id: string): Entity<Data> | undefined;
  /** All things of a kind in this region, oldest first. */
  list<Data extends object>(kind: Kind<Data>): Entity<Data>[];
  /** All things of a kind that were made, in every region. */
  listAll<Data extends object>(kind: Kind<Data>): Entity<Data>[];
  /** Changes attributes; the ones not named stay. Answers the thing as it is now. */
  update<Data extends object>(entity: Entity<Data>, change: Partial<Data>): Entity<Data>;
  /** Sets all attributes; the ones not named are gone. */
  replace<Data extends object>(entity: Entity<Data>, data: Data): Entity<Data>;
  setState<Data extends object>(entity: Entity<Data>, state: string): Entity<Data>;
  /** Removes a thing with what it owns, and clears the pointers of what was attached to it. */
  remove(entity: Entity): void;
  /** The thing as this transaction has it now, after changes made since it was read. */
  present<Data extends object>(entity: Entity<Data>): Entity<Data>;
  /** Starts a transition: sets the state it goes through and leaves its end to the clock. `data` reaches `done`. */
  begin<Data extends object>(
    entity: Entity<Data>,
    transition: string,
    options?: { task?: string; data?: Record<string, unknown>; seconds?: number },
  ): Entity<Data>;
  /** True while a transition of this thing is under way. */
  isChanging(entity: Entity): boolean;
  /** A task as its transitions stand; a task without any has succeeded. Undefined for one nobody started. */
  task(id: string): TaskStatus | undefined;
  /** Records a task that had nothing to wait for. */
  recordTask(id: string): void;
  /** The next number of a named sequence, from 1; or the sum of a named count, after adding to it. */
  count(name: string, by?: number): number;
  /** How far a named sequence or count has come. */
  counted(name: string): number;
  /** The quota of a kind, as it is set. */
  limitOf(kind: Kind): number;
  kindOf(type: string): Kind;
}

/** A kind as it is written down: codes that are not named are its service's. */
export type KindDefinition<Data extends object> = Omit<Kind<Data>, "codes"> & { codes?: Partial<Codes> };

export function defineKind<Data extends object>(kind: KindDefinition<Data>): Kind<Data> {
  return { ...kind, codes: { ...kind.service.codes, ...kind.codes } };
}

/** The kind with other codes, for an action of another service that refers to it. */
export function withCodes<Data extends object>(kind: Kind<Data>, codes: Partial<Codes>): Kind<Data> {
  return { ...kind, codes: { ...kind.codes, ...codes } };
}

export function isWellFormed(kind: Kind, id: string): boolean {
  return id.startsWith(`${kind.prefix}-`) && /^[a-z0-9]{8}$/.test(id.slice(kind.prefix.length + 1));
}
