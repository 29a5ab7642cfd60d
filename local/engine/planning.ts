// What decisions about resources are made with, and what was decided so far in a run.
import type { Goal } from "./goal";
import type { Names } from "./names";
import type { Resource } from "./resource";
import type { Answer, Run } from "./step";
import type { Targets } from "./targets";

/** A registration while it is decided upon. */
export interface Case {
  goal: Goal;
  old: Resource | undefined;
  /** What it will be; its inputs are checked on the way. */
  now: Resource;
  answer: Answer;
  seed: Buffer;
}

/** A registration of what the state has. */
export type KnownCase = Case & { old: Resource };

/** The old state as the rules ask for it. */
export interface Olds {
  list: readonly Resource[];
  /** Those that live, by URN. */
  byUrn: ReadonlyMap<string, Resource>;
}

/** What a decision looks at. */
export interface Planning {
  readonly run: Run;
  readonly olds: Olds;
  /** What steps have made of resources in this run, by URN. */
  readonly news: ReadonlyMap<string, Resource>;
  readonly targets: Targets;
  readonly names: Names;
  readonly decisions: Decisions;
}

/** What was decided in this run, by URN. */
export class Decisions {
  readonly sames = new Set<string>();
  readonly creates = new Set<string>();
  readonly updates = new Set<string>();
  readonly replaces = new Set<string>();
  readonly reads = new Set<string>();
  readonly deletes = new Set<string>();
  /** Deleted in this run already, to make room for replacements. */
  readonly deletedEntries = new Set<Resource>();
  readonly skippedCreates = new Set<string>();
  /** The properties that replace what was deleted to make room. */
  readonly replacingKeys = new Map<string, string[]>();
  /** The providers that the program has registered, under their old URNs too. */
  readonly providers = new Map<string, Resource>();
  /** Something was refused that does not stop a preview. */
  refused = false;
  /** Inputs were refused in a preview; what is wrong with them was told. */
  foundInvalid = false;

  constructor(private readonly names: Names) {}

  /** Whether anything was decided for an old resource. */
  isOperatedOn(urn: string): boolean {
    const now = this.names.takenBy.get(urn) ?? urn;
    return [this.sames, this.updates, this.replaces, this.reads].some((set) => set.has(now) || set.has(urn));
  }

  /** What is not affected by anything that is decided later. */
  get all(): Set<string> {
    const sets = [this.reads, this.creates, this.sames, this.updates, this.deletes, this.replaces];
    return new Set(sets.flatMap((set) => [...set]));
  }
}
