// What a resource's author writes: its properties, and what is special about making, reading, changing and removing it.
// An author's types end at `defineResource`: lifecycle, hosts and tools see properties, and check has made them what the fields say.
import type { Wait } from "../wait/wait";
import type { Saying } from "./agree";
import type { Disruption, Fields, TypeOf } from "./field";
import type { OwnershipTag } from "./ownership";
import type { Properties } from "./values";

/** What every call of an author gets: the cloud's actions, bound to the region, deadline and cancellation of one operation. */
export interface Operation<Api = unknown> {
  api: Api;
  region: string;
  /** The same actions in another region. */
  apiIn: (region: string) => Api;
  /** Milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  progress: (message: string) => void;
  /** Tells the user something that stays to be read. */
  warn: (message: string) => Promise<void>;
  wait: <T>(wait: Wait<T>) => Promise<T>;
}

export interface Aspect<Api = unknown, In extends object = Properties, Item extends object = object> {
  /** The inputs that this aspect changes. */
  of: (keyof In & string)[];
  /**
   * Brings the aspect from what was observed to what is wanted; `changed` are the inputs that differ. Where the call says all
   * of it, it answers the thing as it now is and as `read` would show it, which is then not read.
   */
  uses?: readonly string[];
  call(
    operation: Operation<Api> & {
      id: string;
      from: Item;
      to: In;
      changed: (keyof In & string)[];
      inputsBefore: Partial<In>;
    },
  ): Promise<Item | undefined> | Promise<void>;
  /** Seconds after which what the call has begun is usually at rest; absent where that is at once. */
  usual?: number;
}

/** How a thing comes to rest: its states as data. */
export interface Settled<Item = object> {
  state: (item: Item) => string | null | undefined;
  /** At rest. */
  done: readonly string[];
  /** On the way to rest; every state in neither list means that something went wrong. */
  pending: readonly string[];
  explain?: (state: string, item: Item) => string | undefined;
  /** Seconds from a create to rest, where it is quick. */
  usual?: number;
}

/** How a thing goes away after its delete was accepted. */
export interface Gone<State = Properties, Item = object> {
  state: (item: Item) => string | null | undefined;
  /** States that are seen while it goes. */
  leaving: readonly string[];
  /** States that a thing stays in which came to nothing: seen while it goes, too, and no sign that it does. */
  failed?: readonly string[];
  /** Seconds from a delete until it is gone, where it is quick. */
  usual?: number;
  /** States that count as gone: in a recycle bin, where it can be had back for a while. */
  gone?: readonly string[];
  /** Days that it lies there, and holds what it held. */
  days?: number;
  /** Whether a delete goes on until the thing is out of the recycle bin too, by deleting what is in it once more. */
  purge?: (state: State) => boolean;
}

/** What a change does to a running thing only if the program allows it: `disrupts` of a field names it. */
export interface Allowance<In extends object = Properties> {
  /** The input that allows it by being true. */
  by: keyof In & string;
  /** What such a change does, as in "instanceType changes, which …": `stops the instance`. */
  means: string;
  /** Nothing is disrupted while the thing is like this, such as an instance that is stopped anyway. */
  needless?: (present: Partial<In>) => boolean;
}

/** What is to be deleted. */
export interface Target<State = Properties, Item = object> {
  id: string;
  /** Reads the thing; undefined when it is gone. */
  look: () => Promise<Item | undefined>;
  /** All that is known of it: what was declared, and what was seen last. */
  state: State;
}

/** Something that keeps a resource from being deleted. */
export interface Blocker {
  id: string;
  what: string;
  /** It is on its way out, so that waiting helps. */
  leaving: boolean;
  /** The stack has made it, and the engine has not asked about it: its state may not have it. */
  isOrphan?: boolean;
  /** Where it does not go by itself: why, and what to do about it. */
  note?: string;
}

/** How the things of one kind that keep another from being deleted are found. */
export type Holding<Api = unknown> = (
  operation: Operation<Api> & { id: string },
) => Promise<{ id: string; item: object }[]>;

/** A kind of thing that keeps others from being deleted; where it is no resource yet, this is all that is known of it. */
export interface Holder {
  token: string;
  /** What a message calls it, as in "it is used by VPN gateway vpngw-1"; the words of its token, if absent. */
  noun?: string;
  /** By the token of what it holds. */
  holds?: { [token: string]: Holding };
  settled?: Settled;
  gone?: Gone;
}

/** A rule over several inputs; it is only asked when everything in `of` that is given is known. */
export interface Rule<In extends object = Properties> {
  of: (keyof In & string)[];
  /** In words, for the reference page. */
  doc: string;
  /**
   * Answers what is wrong (at the first property of `of`, or at `path`). `before` is what was declared last time, where the
   * same thing stays: absent for a creation and a replacement.
   */
  check: (inputs: Partial<In>, before?: Partial<In>) => string | { path: string; reason: string } | undefined;
}

export interface Created<Item extends object = object> {
  id: string;
  /** The thing, where the answer says as much of it as a read would. */
  item?: Item;
  /** Outputs that only this answer has (a private key). */
  outputs?: Properties;
  /**
   * What the cloud still has to end before the thing is looked at, where no state of it shows that; the id is kept already.
   * It answers the thing where it has seen it at its end.
   */
  ending?: () => Promise<Item | undefined> | Promise<void>;
  /** It was there before: found again, or taken over. */
  found?: true;
}

/**
 * How a create whose answer was lost is found again: by the tags that it carries, where the kind takes tags. What takes none is
 * found by its content, or by a name that only this stack computes.
 */
export interface Recover<Api = unknown, In = Properties, Item = object> {
  /** The id that it will have, where that is its content: there is one such thing, whoever made it. */
  idOf?: (inputs: In) => string;
  /** Everything that has its name; the lifecycle keeps what agrees with the inputs. */
  candidates?: (operation: Operation<Api> & { inputs: In; token: string }) => Promise<Item[]>;
  id?: (item: Item) => string;
  /** It is nothing but a part of what it has its id from: that id, and whether any of what was declared is there. */
  part?: { idOf: (inputs: In) => string; remains: (item: Item, inputs: In) => boolean };
  /** The answer had something that no read has (a private key): what is found is removed and made anew. */
  remake?: (inputs: In) => boolean;
}

/** How everything of a kind is found: what Pulumi's list and the functions `get…` and `list…` ask. */
export interface Listing<Api = unknown> {
  /** Inputs and outputs that a search can be narrowed by. */
  by: readonly string[];
  /** Everything in the region that may have the values given; the lifecycle keeps what has them exactly. */
  all: (operation: Operation<Api> & { by: Properties }) => Promise<{ id: string; item: object }[]>;
  /** Everything in the region that has the tag. */
  tagged: (operation: Operation<Api> & { tag: OwnershipTag }) => Promise<{ id: string; item: object }[]>;
}

/** What is to be read. */
export interface Reading<In, State> {
  id: string;
  /** The declared inputs; none on an import. */
  inputs: Partial<In>;
  /** The state of the last run; empty before there is one. */
  before: State;
  /** The answer must come from a call that starts after now. */
  fresh: boolean;
  /** It is being deleted: only whether it is there, and in what state, is asked; a read of its own for more is left out. */
  going?: boolean;
}

/** How a resource acts, for an author's own types and for the lifecycle, which knows none of them. */
export interface Behaviour<Api, In extends object, State extends object, Item extends object> {
  /** `<module>:<Type>`, as in `vpc:Vpc`. */
  token: string;
  doc: string;
  /** What an id looks like, and what an import takes. */
  id: string;
  /** The kind it is to the tag service, `cvm:sg`, where it has `tags`. */
  tagged?: `${string}:${string}`;
  /** Whether it can be in a region of this name; absent for one that is in none. */
  isRegion?: (name: string) => boolean;
  rules?: Rule<In>[];
  /** What it says about things that others of the program speak of too. */
  agrees?: Saying<In>[];
  /** What a change does only if the program allows it; `replace` where a replacement loses data. */
  allows?: { [what in Disruption | "replace"]?: Allowance<In> };
  sync?: Record<string, Aspect<Api, In, Item>>;
  /** Sends it off; answers `gone` where it has seen that it is, which is then not looked for. */
  delete: (
    operation: Operation<Api> & Target<State, Item>,
  ) => Promise<"gone" | { RequestId: string } | undefined> | Promise<void>;
  settled?: Settled<Item>;
  gone?: Gone<State, Item>;
  /** What a message calls it; the words of its token, if absent. */
  noun?: string;
  /**
   * What keeps it from being deleted, once the cloud has refused, beside all that says so itself by `holds`. `blocker` looks
   * at a thing of another kind by its id.
   */
  blockedBy?: (
    operation: Operation<Api> &
      Target<State, Item> & { blocker: (token: string, id: string) => Promise<Blocker> },
  ) => Promise<Blocker[]>;
  /** Seconds after its create in which no read shows a new one, where the cloud says so: an interrupted one is not looked for sooner. */
  hidden?: number;
  /** The create sends `token` as its ClientToken, so that sending it again answers what the first one made. */
  takesToken?: boolean;
  /** Whether the old one must go before the new one can come: both would have the same name, range or place. */
  deleteBeforeReplace?: boolean | ((before: Partial<In>, wanted: In) => boolean);
  /**
   * Ids of other things of this stack that have what the one that replaces it wants, and only one can have: then they and this
   * go before what replaces them comes, so that they can trade places. `ours` tells the stack's own things; what is not known yet is `UNKNOWN` in `wanted`.
   */
  contended?: (
    operation: Operation<Api> & {
      id: string;
      before: Partial<In>;
      wanted: Partial<In>;
      ours: (item: object) => boolean;
    },
  ) => Promise<string[]>;
  /** What making or changing it does to something else, told by preview and run: "ins-1a2b3c4d will be restarted". */
  announce?: (inputs: Partial<In>) => string;
  /** Default deadlines in seconds. */
  timeouts?: { create?: number; update?: number; delete?: number };
  /** An example program, in TypeScript, for the reference page. */
  example?: string;
}

/** What a create is given. */
export type Creating<Api, In> = Operation<Api> & {
  inputs: In;
  token: string;
  /** The same operation, for finding what was made where no answer tells its id: a cancel leaves it some seconds. */
  finding: () => Operation<Api>;
};

/** How a thing is made and found. */
interface Existence<Api, In extends object, State extends object, Item extends object> {
  /** The thing as the cloud answers it; absent means gone. */
  read: (operation: Operation<Api> & Reading<In, State>) => Promise<Item | undefined>;
  create: (operation: Creating<Api, In>) => Promise<string | Created<Item>>;
  recover?: Recover<Api, In, Item>;
  list?: Listing<Api>;
}

/** What a state has of a resource: its inputs and outputs, and which inputs the last run declared. */
export type StateOf<I extends Fields, O extends Fields> = Partial<TypeOf<I> & TypeOf<O>> & {
  __declared?: readonly string[];
  /** The operation that did not end. */
  __unfinished?: string;
};

/** A resource in its author's own types. */
export interface AuthoredResource<Api, I extends Fields, O extends Fields, Item extends object>
  extends Behaviour<Api, TypeOf<I>, StateOf<I, O>, Item>,
    Existence<Api, TypeOf<I>, StateOf<I, O>, Item> {
  inputs: I;
  outputs: O;
}

/** A resource as lifecycle, hosts and tools have it: all alike. */
export interface ResourceDefinition<I extends Fields = Fields, O extends Fields = Fields>
  extends Behaviour<unknown, Properties, Properties, object>,
    Existence<unknown, Properties, Properties, object> {
  inputs: I;
  outputs: O;
  /** The action that reads it by its id, as in `vpc.DescribeSubnets`; absent where that takes more than one action says. */
  reads?: string;
  /** What else a read of it calls. */
  readsAlso?: readonly string[];
  holds?: { [token: string]: Holding };
  /** Every action that it may call. */
  uses: readonly string[];
}

/** Where an author's types end: what the lifecycle hands over was checked against the very fields that the types come from. */
export function erased<Api, I extends Fields, O extends Fields, Item extends object>(
  authored: AuthoredResource<Api, I, O, Item>,
  actions: Pick<ResourceDefinition, "reads" | "readsAlso" | "uses" | "holds"> = { uses: [] },
): ResourceDefinition<I, O> {
  return { ...authored, ...actions } as unknown as ResourceDefinition<I, O>;
}

export const defaultTimeouts = { create: 600, update: 600, delete: 600 } as const;
