// The things of one region, or of all where it has no name, inside one transaction, over the store. Every change goes
// through here, so that relations, transitions and the journal's list of ids stay true.
import { firstAccount, scopeOf } from "./accounts";
import type { Faults } from "./faults";
import { makeId } from "./ids";
import {
  type Entity,
  GONE,
  type Kind,
  type Relation,
  SAME,
  type TaskStatus,
  type Transition,
  type World,
} from "./kind";
import { idsAt, pointersTo } from "./relations";
import type { Transaction } from "./store";

const TRANSITIONS = "transitions";
const COUNTERS = "counters";
const TASKS = "tasks";

/** A transition under way, as it is stored. */
export interface Pending {
  n: number;
  /** Epoch milliseconds inside the cloud; null for one that is stuck. */
  due: number | null;
  type: string;
  id: string;
  region: string;
  /** The name of the transition; stored under this word since the first format. */
  move: string;
  to: string;
  failed: boolean;
  /** The task that ends with it. */
  task?: string;
  data: Record<string, unknown>;
}

/** How a transition that begins is made to fail or hang; undefined when it goes well. */
export type TransitionFaults = Pick<Faults, "onTransition">;

export class RegionWorld implements World {
  constructor(
    readonly transaction: Transaction,
    readonly kinds: readonly Kind[],
    readonly region: string,
    readonly now: number,
    private readonly seed: string,
    private readonly faults: TransitionFaults,
    private readonly quotas: ReadonlyMap<string, number>,
    readonly account = firstAccount,
    /** Ids this transaction made, changed or removed. */
    readonly touched = new Set<string>(),
  ) {}

  of(account: string, region = this.region): RegionWorld {
    const transaction = this.transaction.on(scopeOf(account));
    const { kinds, now, seed, faults, quotas, touched } = this;
    return new RegionWorld(transaction, kinds, region, now, seed, faults, quotas, account, touched);
  }

  create<Data extends object>(
    kind: Kind<Data>,
    data: Data,
    options: { id?: string; state?: string; builtin?: boolean; region?: string } = {},
  ): Entity<Data> {
    const entity: Entity<Data> = {
      id: options.id ?? makeId(kind.prefix, `${scopeOf(this.account)}${this.seed}`, this.count(kind.prefix)),
      type: kind.type,
      region: options.region ?? this.region,
      state: options.state ?? kind.machine?.initial ?? "",
      createdAt: this.now,
      ...(options.builtin ? { builtin: true } : {}),
      ...(this.account === firstAccount ? {} : { account: this.account }),
      data,
    };
    return this.save(entity);
  }

  get<Data extends object>(kind: Kind<Data>, id: string): Entity<Data> | undefined {
    const entity = this.transaction.get<Entity<Data>>(kind.type, id);
    if (entity) return this.isSeen(kind, entity) ? entity : undefined;
    return kind.builtins?.(this.region).find((one) => one.id === id);
  }

  list<Data extends object>(kind: Kind<Data>): Entity<Data>[] {
    const made = this.listAll(kind).filter((entity) => this.isSeen(kind, entity));
    if (!kind.builtins) return made;
    const changed = new Set(made.map((entity) => entity.id));
    return [...kind.builtins(this.region).filter(({ id }) => !changed.has(id)), ...made];
  }

  private isSeen({ everywhere }: { everywhere?: true }, { region }: Entity): boolean {
    return everywhere === true || this.region === "" || region === this.region;
  }

  listAll<Data extends object>(kind: Kind<Data>): Entity<Data>[] {
    return this.transaction.list<Entity<Data>>(kind.type);
  }

  update<Data extends object>(entity: Entity<Data>, change: Partial<Data>): Entity<Data> {
    const present = this.present(entity);
    return this.save({ ...present, data: { ...present.data, ...change } });
  }

  replace<Data extends object>(entity: Entity<Data>, data: Data): Entity<Data> {
    return this.save({ ...this.present(entity), data });
  }

  setState<Data extends object>(entity: Entity<Data>, state: string): Entity<Data> {
    return this.save({ ...this.present(entity), state });
  }

  remove(entity: Entity): void {
    for (const { from, relation } of pointersTo(this, entity)) {
      if (relation.onDelete === "cascade") this.remove(from);
      if (relation.onDelete === "detach") this.detach(from, relation, entity.id);
    }
    this.touched.add(entity.id);
    this.transaction.delete(entity.type, entity.id);
    this.kindOf(entity.type).removed?.(this, entity);
    this.endTransitions(entity);
  }

  /** Clears a pointer; what points at nothing any more takes the state of a free thing. */
  private detach(from: Entity, { via, freed, clears = [] }: Relation, id: string): void {
    const present = this.transaction.get<Entity>(from.type, from.id);
    if (!present) return;
    const data = detached(present.data as Attributes, via, id);
    for (const name of clears) data[name] = "";
    const left = this.save({ ...present, data });
    if (freed === undefined || idsAt(left, via).length > 0) return;
    this.endTransitions(left, ({ via: through }) => through !== undefined);
    this.setState(left, freed);
  }

  private endTransitions(entity: Entity, which: (transition: Transition) => boolean = () => true): void {
    for (const pending of this.pending()) {
      if (pending.id !== entity.id || !which(this.transitionOf(pending.type, pending.move))) continue;
      this.transaction.delete(TRANSITIONS, String(pending.n));
    }
  }

  begin<Data extends object>(
    entity: Entity<Data>,
    name: string,
    options: { task?: string; data?: Record<string, unknown>; seconds?: number } = {},
  ): Entity<Data> {
    const transition = this.transitionOf(entity.type, name);
    const present = this.present(entity);
    const fault = this.faults.onTransition(entity.type, name);
    // One that goes through no state of its own leaves whatever state there is at its end.
    const before = transition.via === undefined ? SAME : present.state;
    const to = transition.to === SAME ? before : transition.to;
    const pending: Pending = {
      n: this.count("transition"),
      due: fault === "stuck" ? null : this.now + (options.seconds ?? transition.seconds) * 1000,
      type: entity.type,
      id: entity.id,
      region: entity.region,
      move: name,
      to: fault === "failed" ? (transition.failed ?? before) : to,
      failed: fault === "failed",
      ...(options.task ? { task: options.task } : {}),
      data: options.data ?? {},
    };
    this.transaction.put(TRANSITIONS, String(pending.n), pending);
    if (options.task) this.transaction.put(TASKS, options.task, { failed: false });
    return transition.via === undefined ? present : this.setState(present, transition.via);
  }

  isChanging(entity: Entity): boolean {
    return this.pending().some((pending) => pending.id === entity.id);
  }

  present<Data extends object>(entity: Entity<Data>): Entity<Data> {
    return this.transaction.get<Entity<Data>>(entity.type, entity.id) ?? entity;
  }

  /** The transitions under way, of every region. */
  pending(): Pending[] {
    return this.transaction.list<Pending>(TRANSITIONS);
  }

  /** What is stuck is due now. */
  release(): void {
    for (const pending of this.pending().filter(({ due }) => due === null))
      this.transaction.put(TRANSITIONS, String(pending.n), { ...pending, due: this.now });
  }

  /** Ends one transition; its time has come. */
  finish(pending: Pending): void {
    this.transaction.delete(TRANSITIONS, String(pending.n));
    if (pending.task && pending.failed) this.transaction.put(TASKS, pending.task, { failed: true });
    const entity = this.transaction.get<Entity>(pending.type, pending.id);
    if (!entity) return;
    const transition = this.transitionOf(pending.type, pending.move);
    if (pending.to === GONE) {
      if (!pending.failed) transition.done?.(this, entity, pending.data);
      this.remove(entity);
      return;
    }
    const settled = pending.to === SAME ? entity : this.setState(entity, pending.to);
    if (pending.failed) transition.undone?.(this, settled, pending.data);
    else transition.done?.(this, settled, pending.data);
  }

  task(id: string): TaskStatus | undefined {
    const task = this.transaction.get<{ failed: boolean }>(TASKS, id);
    if (!task) return undefined;
    if (this.pending().some((pending) => pending.task === id)) return "RUNNING";
    return task.failed ? "FAILED" : "SUCCESS";
  }

  recordTask(id: string): void {
    if (!this.transaction.get(TASKS, id)) this.transaction.put(TASKS, id, { failed: false });
  }

  count(name: string, by = 1): number {
    const next = this.counted(name) + by;
    this.transaction.put(COUNTERS, name, next);
    return next;
  }

  counted(name: string): number {
    return this.transaction.get<number>(COUNTERS, name) ?? 0;
  }

  limitOf(kind: Kind): number {
    return this.quotas.get(kind.type) ?? kind.quota?.limit ?? Number.POSITIVE_INFINITY;
  }

  kindOf(type: string): Kind {
    const kind = this.kinds.find((candidate) => candidate.type === type);
    if (!kind) throw new Error(`no kind ${type}`);
    return kind;
  }

  private transitionOf(type: string, name: string): Transition {
    const transition = this.kindOf(type).machine?.transitions[name];
    if (!transition) throw new Error(`${type} has no transition "${name}"`);
    return transition;
  }

  private save<Data extends object>(entity: Entity<Data>): Entity<Data> {
    this.touched.add(entity.id);
    this.transaction.put(entity.type, entity.id, entity);
    return entity;
  }
}

type Attributes = Record<string, unknown>;

function detached(data: Attributes, via: string, id: string): Attributes {
  const [head, ...rest] = via.split(".") as [string, ...string[]];
  const value = data[head];
  // A line of a list that points at what goes, goes too.
  if (rest.length > 0 && Array.isArray(value)) {
    const points = (line: Attributes) => idsAt({ data: line } as Entity, rest.join(".")).includes(id);
    return { ...data, [head]: value.filter((line: Attributes) => !points(line)) };
  }
  if (rest.length > 0) return { ...data, [head]: detached(value as Attributes, rest.join("."), id) };
  return { ...data, [head]: Array.isArray(value) ? value.filter((one) => one !== id) : "" };
}
