// What an action sees and changes: the things of one region inside one transaction, and the moves they make.
// Every change goes through here, so that relations, moves and the journal's list of ids stay true.
import type { Faults } from "./faults";
import { makeId } from "./ids";
import type { Entity, Kind } from "./kind";
import { GONE, type Move, SAME, type Transition } from "./machine";
import { idsAt, pointersTo, type Relation } from "./relations";
import type { Transaction } from "./store";

const TRANSITIONS = "transitions";
const COUNTERS = "counters";
const TASKS = "tasks";

/** How a task the client can ask for stands. */
export type TaskStatus = "RUNNING" | "SUCCESS" | "FAILED";

/** How a move that begins is made to fail or hang; undefined when it goes well. */
export type Sabotage = Pick<Faults, "onMove">;

export class World {
  /** Ids this transaction made, changed or removed. */
  readonly touched = new Set<string>();

  constructor(
    readonly transaction: Transaction,
    readonly kinds: Kind[],
    readonly region: string,
    readonly now: number,
    private readonly seed: string,
    private readonly sabotage: Sabotage,
    private readonly quotas: ReadonlyMap<string, number>,
  ) {}

  /** Makes a thing in the machine's first state; ids repeat from run to run. */
  create<Data extends object>(
    kind: Kind<Data>,
    data: Data,
    options: { id?: string; state?: string; builtin?: boolean; region?: string } = {},
  ): Entity<Data> {
    const entity: Entity<Data> = {
      id: options.id ?? makeId(kind.prefix, this.seed, this.count(kind.prefix)),
      type: kind.type,
      region: options.region ?? this.region,
      state: options.state ?? kind.machine?.initial ?? "",
      createdAt: this.now,
      ...(options.builtin ? { builtin: true } : {}),
      data,
    };
    return this.save(entity);
  }

  /** A thing of this region. */
  get<Data extends object>(kind: Kind<Data>, id: string): Entity<Data> | undefined {
    const entity = this.transaction.get<Entity<Data>>(kind.type, id);
    if (entity) return entity.region === this.region ? entity : undefined;
    return kind.standing?.(this.region).find((one) => one.id === id);
  }

  /** All things of a kind in this region, oldest first. */
  list<Data extends object>(kind: Kind<Data>): Entity<Data>[] {
    const made = this.listAll(kind).filter((entity) => entity.region === this.region);
    if (!kind.standing) return made;
    const changed = new Set(made.map((entity) => entity.id));
    return [...kind.standing(this.region).filter(({ id }) => !changed.has(id)), ...made];
  }

  /** All things of a kind that were made, in every region. */
  listAll<Data extends object>(kind: Kind<Data>): Entity<Data>[] {
    return this.transaction.list<Entity<Data>>(kind.type);
  }

  /** Changes attributes; the ones not named stay. Answers the thing as it is now. */
  update<Data extends object>(entity: Entity<Data>, change: Partial<Data>): Entity<Data> {
    const present = this.present(entity);
    return this.save({ ...present, data: { ...present.data, ...change } });
  }

  /** Sets all attributes; the ones not named are gone. */
  replace<Data extends object>(entity: Entity<Data>, data: Data): Entity<Data> {
    return this.save({ ...this.present(entity), data });
  }

  setState<Data extends object>(entity: Entity<Data>, state: string): Entity<Data> {
    return this.save({ ...this.present(entity), state });
  }

  /** Removes a thing with what it owns, and clears the pointers of what was attached to it. */
  remove(entity: Entity): void {
    for (const { from, relation } of pointersTo(this, entity)) {
      if (relation.onDelete === "cascade") this.remove(from);
      if (relation.onDelete === "detach") this.detach(from, relation, entity.id);
    }
    this.touched.add(entity.id);
    this.transaction.delete(entity.type, entity.id);
    this.kindOf(entity.type).removed?.(this, entity);
    this.endMoves(entity);
  }

  /** Clears a pointer; what points at nothing any more takes the state of a free thing. */
  private detach(from: Entity, { via, freed, clears = [] }: Relation, id: string): void {
    const present = this.transaction.get<Entity>(from.type, from.id);
    if (!present) return;
    const data = detached(present.data as Attributes, via, id);
    for (const name of clears) data[name] = "";
    const left = this.save({ ...present, data });
    if (freed === undefined || idsAt(left, via).length > 0) return;
    this.endMoves(left, ({ via: through }) => through !== undefined);
    this.setState(left, freed);
  }

  private endMoves(entity: Entity, which: (move: Move) => boolean = () => true): void {
    for (const move of this.moves()) {
      if (move.id !== entity.id || !which(this.moveOf(move.type, move.move))) continue;
      this.transaction.delete(TRANSITIONS, String(move.n));
    }
  }

  /** Starts a move: sets the state it goes through and leaves its end to the clock. `data` reaches `done`. */
  begin<Data extends object>(
    entity: Entity<Data>,
    moveName: string,
    options: { task?: string; data?: Record<string, unknown>; seconds?: number } = {},
  ): Entity<Data> {
    const move = this.moveOf(entity.type, moveName);
    const present = this.present(entity);
    const sabotage = this.sabotage.onMove(entity.type, moveName);
    // A move that goes through no state of its own leaves whatever state there is at its end.
    const before = move.via === undefined ? SAME : present.state;
    const to = move.to === SAME ? before : move.to;
    const transition: Transition = {
      n: this.count("transition"),
      due: sabotage === "stuck" ? null : this.now + (options.seconds ?? move.seconds) * 1000,
      type: entity.type,
      id: entity.id,
      region: entity.region,
      move: moveName,
      to: sabotage === "failed" ? (move.failed ?? before) : to,
      failed: sabotage === "failed",
      ...(options.task ? { task: options.task } : {}),
      data: options.data ?? {},
    };
    this.transaction.put(TRANSITIONS, String(transition.n), transition);
    if (options.task) this.transaction.put(TASKS, options.task, { failed: false });
    return move.via === undefined ? present : this.setState(present, move.via);
  }

  /** True while a move of this thing is under way. */
  isMoving(entity: Entity): boolean {
    return this.moves().some((move) => move.id === entity.id);
  }

  /** The thing as this transaction has it now, after changes made since it was read. */
  present<Data extends object>(entity: Entity<Data>): Entity<Data> {
    return this.transaction.get<Entity<Data>>(entity.type, entity.id) ?? entity;
  }

  moves(): Transition[] {
    return this.transaction.list<Transition>(TRANSITIONS);
  }

  /** What is stuck is due now. */
  release(): void {
    for (const move of this.moves().filter(({ due }) => due === null))
      this.transaction.put(TRANSITIONS, String(move.n), { ...move, due: this.now });
  }

  /** Ends one move; its time has come. */
  finish(transition: Transition): void {
    this.transaction.delete(TRANSITIONS, String(transition.n));
    if (transition.task && transition.failed) this.transaction.put(TASKS, transition.task, { failed: true });
    const entity = this.transaction.get<Entity>(transition.type, transition.id);
    if (!entity) return;
    if (transition.to === GONE) {
      if (!transition.failed)
        this.moveOf(transition.type, transition.move).done?.(this, entity, transition.data);
      this.remove(entity);
      return;
    }
    const settled = transition.to === SAME ? entity : this.setState(entity, transition.to);
    const move = this.moveOf(transition.type, transition.move);
    if (transition.failed) move.undone?.(this, settled, transition.data);
    else move.done?.(this, settled, transition.data);
  }

  /** A task as its moves stand; a task without moves has succeeded. Undefined for one nobody started. */
  task(id: string): TaskStatus | undefined {
    const task = this.transaction.get<{ failed: boolean }>(TASKS, id);
    if (!task) return undefined;
    if (this.moves().some((move) => move.task === id)) return "RUNNING";
    return task.failed ? "FAILED" : "SUCCESS";
  }

  /** Makes a task known that had nothing to wait for. */
  recordTask(id: string): void {
    if (!this.transaction.get(TASKS, id)) this.transaction.put(TASKS, id, { failed: false });
  }

  /** The next number of a named sequence, from 1; or the sum of a named count, after adding to it. */
  count(name: string, by = 1): number {
    const next = this.counted(name) + by;
    this.transaction.put(COUNTERS, name, next);
    return next;
  }

  /** How far a named sequence or count has come. */
  counted(name: string): number {
    return this.transaction.get<number>(COUNTERS, name) ?? 0;
  }

  /** The quota of a kind, as it is set. */
  limitOf(kind: Kind): number {
    return this.quotas.get(kind.type) ?? kind.quota?.limit ?? Number.POSITIVE_INFINITY;
  }

  kindOf(type: string): Kind {
    const kind = this.kinds.find((candidate) => candidate.type === type);
    if (!kind) throw new Error(`no kind ${type}`);
    return kind;
  }

  private moveOf(type: string, name: string): Move {
    const move = this.kindOf(type).machine?.moves[name];
    if (!move) throw new Error(`${type} has no move "${name}"`);
    return move;
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
  if (rest.length > 0) return { ...data, [head]: detached(value as Attributes, rest.join("."), id) };
  return { ...data, [head]: Array.isArray(value) ? value.filter((one) => one !== id) : "" };
}
