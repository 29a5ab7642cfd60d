// What one process knows of stacks, and of who has what: ids that the engine has shown, which resource holds which thing, which
// stacks began here, what a stack has in the cloud. Nothing of it outlives the process, and nothing depends on its being there.
import type { Properties, Value } from "../author/values";

/** A thing: its kind, its id, and the address of its cloud, for ids of one cloud say nothing about another. */
export interface ThingKey {
  address: string;
  token: string;
  id: string;
}

interface Holder {
  urn: string;
  /** When the resource got it, where that is known: an entry of the state with another time is about an earlier life. */
  since: Value | undefined;
}

/** What a stack has of a kind in a region. */
export interface KnownKind {
  /** Marks of resources by the id of the thing. */
  things: Map<string, string>;
  /** The read that answered them, once there was one. */
  read: Promise<void> | undefined;
}

/** What a resource says of a thing: one with this id, or the one that this resource is. */
export interface Said {
  said: Value;
  id?: string;
  urn?: string;
}

export class Memory {
  /** By what it is about, and by who says it. */
  private readonly sayings = new Map<object, Map<string, Said>>();
  /** What each resource has, by its URN. */
  private readonly ids = new Map<string, string>();
  private readonly shown = new Set<string>();
  private readonly holders = new Map<string, Holder>();
  private readonly lives = new Map<string, number>();
  private readonly first = new Set<string>();
  private readonly given = new Set<string>();
  private readonly kinds = new Map<string, KnownKind>();
  /** Identities of stacks that began in this process: nothing of them can be in the cloud that is not known here. */
  readonly begun = new Set<string>();
  /** Since when, in milliseconds, no run but this process's own can have sent a create. */
  since = Date.now();
  /** Creates that were sent and not answered for certain. */
  readonly open = new Set<string>();

  /** The engine asks about the thing, and so has it in its state. */
  show(thing: ThingKey): void {
    this.shown.add(keyOf(thing));
  }

  /** Nobody has heard what the resource has: another create may take it over. */
  unheard(urn: string): void {
    for (const [key, holder] of this.holders)
      if (holder.urn === urn && key.endsWith(` ${this.ids.get(urn)}`)) this.shown.delete(key);
  }

  isShown(thing: ThingKey): boolean {
    return this.shown.has(keyOf(thing));
  }

  /** The resource has the thing, by a create that may have taken it over, or because a diff says that it stays. */
  hold(thing: ThingKey, urn: string, since?: Value): void {
    this.holders.set(keyOf(thing), { urn, since });
    this.first.delete(keyOf(thing));
    this.given.delete(keyOf(thing));
    this.ids.set(urn, thing.id);
  }

  /** Notes what a resource says, in the place of what it said before, and answers what others say of the same thing. */
  say(
    about: object,
    urn: string,
    saying: Said | undefined,
  ): { urn: string; id?: string | undefined; said: Value }[] {
    const all = this.sayings.get(about) ?? new Map<string, Said>();
    this.sayings.set(about, all);
    if (!saying) {
      all.delete(urn);
      return [];
    }
    all.set(urn, saying);
    const thing = this.thingOf(saying);
    const own = this.ids.get(urn);
    return [...all].flatMap(([who, other]) => {
      const id = this.ids.get(who);
      // Two resources that have had the same thing are one after the other.
      const same = who === urn || (id !== undefined && id === own);
      return !same && this.thingOf(other) === thing ? [{ urn: who, id, said: other.said }] : [];
    });
  }

  private thingOf({ id, urn = "" }: Said): string {
    return id ?? this.ids.get(urn) ?? urn;
  }

  /** A resource that is gone says nothing any more. */
  silence(urn: string): void {
    this.ids.delete(urn);
    for (const all of this.sayings.values()) all.delete(urn);
  }

  /** The resource is about to have another thing instead. */
  letGo(thing: ThingKey, urn: string, goesFirst = false): void {
    if (this.holderOf(thing) === urn) this.holders.delete(keyOf(thing));
    if (goesFirst) this.letGoFirst(thing);
    this.given.add(keyOf(thing));
  }

  /** Whether resources of the kind are about to have others instead of things that are still there. */
  givesUp({ address, token }: Omit<ThingKey, "id">): boolean {
    const kind = keyOf({ address, token, id: "" });
    return [...this.given].some((key) => key.startsWith(kind));
  }

  /** Another thing cannot come before this one is gone. */
  letGoFirst(thing: ThingKey): void {
    this.first.add(keyOf(thing));
  }

  /** Whether the thing has to be gone before the one that replaces it can come. */
  goesFirst(thing: ThingKey): boolean {
    return this.first.has(keyOf(thing));
  }

  /** The URN of the resource that has the thing, if this process has seen one. */
  holderOf(thing: ThingKey): string | undefined {
    return this.holders.get(keyOf(thing))?.urn;
  }

  /** Who has what an entry of the state is about now, if not that entry: another resource, or a later life of the same. */
  laterHolder(thing: ThingKey, urn: string, { __made: made }: Properties): "another" | "itself" | undefined {
    const holder = this.holders.get(keyOf(thing));
    if (holder === undefined) return undefined;
    if (holder.urn !== urn) return "another";
    return holder.since !== undefined && holder.since !== made ? "itself" : undefined;
  }

  /** It is gone. */
  forget(thing: ThingKey): void {
    this.holders.delete(keyOf(thing));
    this.shown.delete(keyOf(thing));
    this.given.delete(keyOf(thing));
  }

  /** Remembers which life of the resource the state has. */
  rememberLife(urn: string, { __life: life }: Properties): void {
    this.lives.set(urn, typeof life === "number" ? life : 1);
  }

  /** The life of a resource that is checked without a state: the next, where there was one. */
  nextLife(urn: string): number {
    return (this.lives.get(urn) ?? 0) + 1;
  }

  kind(key: string): KnownKind {
    const kind = this.kinds.get(key) ?? { things: new Map<string, string>(), read: undefined };
    this.kinds.set(key, kind);
    return kind;
  }
}

function keyOf({ address, token, id }: ThingKey): string {
  return `${address} ${token} ${id}`;
}
