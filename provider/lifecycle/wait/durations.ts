// How long things of a cloud take: what was seen counts more than what is documented, and what was seen of one kind says how
// fast the cloud's time runs for the others, because a local cloud's may run faster.

/** The quickest of a kind, in milliseconds: it was not there yet after `from`, and there after `to`. */
export interface Span {
  from: number;
  to: number;
  /** Nothing of this cloud was seen yet: `to` is what is documented. */
  guess?: boolean;
}

/** How much earlier than the quickest that is known a look may find it. */
const caution = 0.8;
const asDocumented: Span = { from: 1, to: 1 };
const unknown: Span = { from: 0, to: 1 };
/** What the vendor's cloud may be quicker by than what was written down of it. */
const vendors: Span = { from: 0.5, to: 1 };
/** How far behind or ahead of ours a clock may be that runs like ours, in milliseconds; it may show whole seconds only. */
const behind = 3000;
const ahead = 500;

export class Durations {
  private readonly seen = new Map<string, Span>();
  private readonly pending = new Map<string, number>();
  /** The cloud's time by the documented one. */
  private pace: Span;
  private measured = false;

  /** `vendor`: the cloud of the documents, and no other with a time of its own. */
  constructor(private readonly vendor = false) {
    this.pace = vendor ? vendors : unknown;
  }

  /** Something was made a moment ago, and this is when by the cloud's clock: where that is now, its time runs like ours. */
  madeAt(time: unknown, now: number): void {
    if (this.vendor || this.measured || typeof time !== "string") return;
    const made = Date.parse(/[TZ]/.test(time) ? time : `${time}Z`);
    if (made >= now + ahead) this.pace = unknown;
    else if (made > now - behind) this.pace = asDocumented;
  }

  /** When the state can be there; `usual` in seconds. What is learned meanwhile changes it. */
  expected(kind: string, usual?: number): Span {
    const seen = this.seen.get(kind);
    if (seen) return seen;
    if (usual === undefined) return { from: 0, to: Number.POSITIVE_INFINITY };
    const { from, to } = this.pace;
    const [least, most] = [from * usual * 1000, to * usual * 1000];
    // What another still waits for is not looked for before that has passed, within what is documented.
    const waited = Math.min((this.pending.get(kind) ?? 0) * caution, most);
    return { from: Math.max(least, waited), to: most, guess: !this.measured && from === 0 };
  }

  /** After so many milliseconds one of the kind was not there. */
  notYet(kind: string, elapsed: number): void {
    if (!this.seen.has(kind)) this.pending.set(kind, Math.max(elapsed, this.pending.get(kind) ?? 0));
  }

  /** What one wait has shown; `from` is 0 where its first look found the state there. */
  learn(kind: string, { from, to }: Span, usual?: number): void {
    const known = this.seen.get(kind);
    if (known && to > known.to) return;
    // Nothing is known from below: the next one looks a little earlier.
    this.pending.delete(kind);
    this.seen.set(kind, { from: from || to * caution, to });
    if (usual) this.measure(from / (usual * 1000), to / (usual * 1000));
  }

  /** One kind took from `from` to `to` of what it usually takes. */
  private measure(from: number, to: number): void {
    const { pace, measured } = this;
    this.measured = true;
    const least = Math.max(pace.from, from);
    this.pace = { from: Math.min(least, to), to: measured ? Math.max(pace.to, to) : to };
  }
}

const clouds = new Map<string, Durations>();

/** What this process has seen of the cloud at an address. */
export function durationsOf(address: string, vendor: boolean): Durations {
  const known = clouds.get(address) ?? new Durations(vendor);
  clouds.set(address, known);
  return known;
}
