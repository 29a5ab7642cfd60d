// The way from a simulated process to the cloud without a socket: every request and every answer takes its time by the dice, a
// process can be killed around a call, and a witness notes who made what and who touches it.
import type { Cloud } from "../../local/cloud/cloud";
import { handle } from "../../local/cloud/pipeline";
import type { WireRequest, WireResponse } from "../../provider/api/dialects/dialect";
import { type Limits, type Transport, TransportError } from "../../provider/api/transport";
import type { Dice } from "./dice";
import type { VirtualTime } from "./time";

/** Where a process ends: at its nth call that changes something, before or after the cloud has carried it out. */
export interface End {
  how: "kill" | "cancel";
  at: number;
  when: "before" | "after";
}

/** One simulated process of the provider and its engine. */
export interface Process {
  /** It was killed: it gets no answer any more. A request on its way may still arrive. */
  dead: boolean;
  /** The stack it runs for. */
  stack: string;
  end: End | undefined;
  /** Calls that changed something, or were meant to. */
  writes: string[];
  /** Things that its calls delete. */
  ending: string[];
  /** Called when its end has come. */
  strike: () => void;
}

/** A new one each time: what waits for it is let go of with it. */
const never = (): Promise<never> => new Promise(() => {});
/** Milliseconds that an answer takes at most. */
const slowest = 120;
/** Milliseconds after which a request without an answer is given up. */
const patience = 60_000;
/** Ids of things, and no region such as `ap-shanghai`. */
const ids = /\b(?!ap-)[a-z]{2,8}-[0-9a-z]{8}\b/g;

export class Network {
  /** Which stack made a thing. */
  readonly makers = new Map<string, string>();
  /** What a stack did to a thing of another. */
  readonly touched: string[] = [];
  /** Things of requests that were carried out when the process that had sent them was dead, and the next of its stack had begun. */
  readonly late = new Set<string>();
  /** Things that calls were about whose process had died: where no state shows it, what these lead to comes as a surprise. */
  private readonly unawaited = new Set<string>();
  /** Processes that do not run to their end. */
  private readonly interrupted: Process[] = [];
  private readonly latest = new Map<string, Process>();

  constructor(
    readonly cloud: Cloud,
    private readonly time: VirtualTime,
    private readonly roll: Dice,
  ) {}

  /** Whether a thing, or something that it is made of, was made by another stack. */
  isOfAnother(stack: string, id: string): boolean {
    return (id.match(ids) ?? []).some((part) => (this.makers.get(part) ?? stack) !== stack);
  }

  /** Whether a call has ended it that nobody has waited for: its run was dead by then, or ended before it. */
  isUnawaited(id: string): boolean {
    return this.unawaited.has(id) || this.interrupted.some(({ ending }) => ending.includes(id));
  }

  transportOf(process: Process): Transport {
    if (process.end) this.interrupted.push(process);
    this.latest.set(process.stack, process);
    return {
      send: (request, limits) => this.send(process, request, limits),
      get: () => Promise.reject(new TransportError("connect", false, "there is no metadata service")),
      close: async () => {},
    };
  }

  private travel(): Promise<void> {
    return this.time.sleep(1 + Math.floor(this.roll() * slowest));
  }

  private async send(process: Process, request: WireRequest, limits: Limits): Promise<WireResponse> {
    if (process.dead) return never();
    if ((limits.left ?? 1) <= 0) throw new TransportError("deadline", false, "the time was over");
    if (limits.signal?.aborted) throw new TransportError("cancelled", false, "cancelled before it was sent");
    const action = request.headers["x-tc-action"] ?? request.headers["X-TC-Action"] ?? "";
    const writes = limits.grace !== undefined && limits.grace > 0;
    if (writes) process.writes.push(action);
    const nth = process.writes.length;
    await this.travel();
    const ends = (when: End["when"]): boolean => {
      const { end } = process;
      if (!writes || end?.at !== nth || end.when !== when) return false;
      process.strike();
      return process.dead;
    };
    if (ends("before") || (process.dead && this.roll() < 0.5)) return never();
    const reply = await handle(this.cloud, {
      method: "POST",
      target: request.path,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      body: Buffer.from(request.body),
    });
    if (writes) this.witness(process, action, request.body, reply.body);
    if (ends("after") || process.dead) return never();
    if (reply.broken === "hang") {
      await this.time.sleep(Math.min(patience, limits.left ?? patience));
      throw new TransportError("timeout", true, "no complete answer");
    }
    await this.travel();
    if (process.dead) return never();
    if (reply.broken === "reset" || reply.broken === "truncate")
      throw new TransportError("connection", true, "the connection was reset");
    const date = new Date(reply.date ?? Date.now()).toUTCString();
    return { status: reply.status, headers: { "content-type": reply.contentType, date }, body: reply.body };
  }

  /** Things belong to the stack whose call first had them in its answer, and not in what it asked for. */
  private witness(process: Process, action: string, body: string, answer: string): void {
    const { stack } = process;
    const isLate = process.dead && this.latest.get(stack) !== process;
    const failed = /"Error":\{"Code"/.test(answer);
    for (const id of body.match(ids) ?? []) {
      const maker = this.makers.get(id);
      if (maker !== undefined && maker !== stack && !failed) this.touched.push(`${stack}: ${action} ${body}`);
    }
    if (failed) return;
    for (const id of body.match(ids) ?? []) {
      if (process.dead) this.unawaited.add(id);
      else if (/^(Delete|Terminate|Release)/.test(action)) process.ending.push(id);
    }
    for (const id of answer.match(ids) ?? []) {
      if (isLate) this.late.add(id);
      if (!this.makers.has(id) && !body.includes(id)) this.makers.set(id, stack);
    }
  }
}
