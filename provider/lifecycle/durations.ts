// How long things of a cloud take: what was seen counts more than what is documented, and what was seen of one kind says how
// fast the cloud's time runs for the others, because a local cloud's may run faster.

/** The quickest of a kind, in milliseconds: it was not there yet after `from`, and there after `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Usual durations of another kind are only a hint. */
const caution = 0.8;

export class Durations {
  private readonly seen = new Map<string, Span>();
  /** The cloud's time by the documented one. */
  private pace: Span;
  private measured = false;

  /** `asDocumented`: the cloud is known to be no faster than half its usual durations. */
  constructor(asDocumented = false) {
    this.pace = { from: asDocumented ? 0.5 : 0, to: 1 };
  }

  /** When the state can be there; `usual` in seconds. */
  expected(kind: string, usual?: number): Span {
    const seen = this.seen.get(kind);
    if (seen) return seen;
    if (usual === undefined) return { from: 0, to: Number.POSITIVE_INFINITY };
    return { from: this.pace.from * usual * 1000 * caution, to: this.pace.to * usual * 1000 };
  }

  /** What one wait has shown; `from` is 0 where its first look found the state there. */
  learn(kind: string, { from, to }: Span, usual?: number): void {
    const known = this.seen.get(kind);
    if (known && to > known.to) return;
    // Nothing is known from below: the next one looks a little earlier.
    this.seen.set(kind, { from: from || to * caution, to });
    if (usual) this.measure(from / (usual * 1000), to / (usual * 1000));
  }

  private measure(from: number, to: number): void {
    const { pace, measured } = this;
    this.measured = true;
    const least = measured && pace.from > 0 && from > 0 ? Math.min(pace.from, from) : from || pace.from;
    this.pace = measured
      ? { from: least, to: Math.max(pace.to, to) }
      : { from: Math.min(from || pace.from, to), to };
  }
}

const clouds = new Map<string, Durations>();

/** What this process has seen of the cloud at an address. */
export function durationsOf(address: string, asDocumented: boolean): Durations {
  const known = clouds.get(address) ?? new Durations(asDocumented);
  clouds.set(address, known);
  return known;
}
