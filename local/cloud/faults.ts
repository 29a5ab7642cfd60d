// Faults on order: which call, what goes wrong, how often. Deterministic and counted; what was ordered and never injected
// is reported, so that a test cannot pass because its fault missed.
import { z } from "zod";
import { parseDuration } from "./clock";

const duration = z.union([z.number(), z.string()]).transform((value, context) => {
  const milliseconds = parseDuration(value);
  if (milliseconds === undefined)
    context.addIssue({ code: "custom", message: 'expected "30s", "250ms" or milliseconds' });
  return milliseconds ?? 0;
});

/** Real milliseconds of the longest wait: an hour. */
const LONGEST_WAIT = 3_600_000;
const wait = duration.refine((milliseconds) => milliseconds <= LONGEST_WAIT, "expected an hour at most");

/** How many calls are counted to. */
const count = z.number().int().min(1).max(1_000_000).default(1);

/** "-10m", "90s" or milliseconds, to either side. */
const offset = z.union([z.number(), z.string()]).transform((value, context) => {
  const back = String(value).startsWith("-");
  const size = typeof value === "number" ? Math.abs(value) : value.replace("-", "");
  const milliseconds = parseDuration(size);
  if (milliseconds === undefined)
    context.addIssue({ code: "custom", message: 'expected "-10m", "90s" or milliseconds' });
  return (back ? -1 : 1) * (milliseconds ?? 0);
});

const target = {
  service: z.string().optional(),
  action: z.string().optional(),
  /** Only calls that change something, or only reads. */
  only: z.enum(["read", "write"]).optional(),
  /** The first matching call it is injected into, from 1. */
  nth: count,
  /** How many calls it is injected into from there on. */
  times: count,
  /** Instead of `times`: all matching calls in this real time from the first. */
  lasting: wait.optional(),
};

const transitionTarget = {
  type: z.string().optional(),
  transition: z.string().optional(),
  nth: count,
  times: count,
};

/** What can be asked for; strict, so that a misspelt fault is refused and not forgotten. */
export const faultSpec = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("error"), code: z.string(), message: z.string().optional(), ...target }),
  z.strictObject({
    kind: z.literal("errorAfter"),
    code: z.string(),
    message: z.string().optional(),
    ...target,
  }),
  z.strictObject({
    kind: z.literal("status"),
    status: z.number().int().min(400).max(599),
    body: z.string().optional(),
    ...target,
  }),
  z.strictObject({
    kind: z.literal("statusAfter"),
    status: z.number().int().min(400).max(599),
    body: z.string().optional(),
    ...target,
  }),
  /** Refused as one call too many, whatever the rate. */
  z.strictObject({
    kind: z.literal("throttle"),
    code: z.string().default("RequestLimitExceeded"),
    ...target,
  }),
  /** The temporary keys that sign the call are no longer good, from this call on. */
  z.strictObject({ kind: z.literal("expireToken"), ...target }),
  /** The cloud's clock is off by so much, in what it takes for fresh and in the Date it answers. */
  z.strictObject({ kind: z.literal("skew"), by: offset, ...target }),
  z.strictObject({ kind: z.literal("latency"), duration: wait, ...target }),
  z.strictObject({ kind: z.literal("resetBefore"), ...target }),
  z.strictObject({ kind: z.literal("resetAfter"), ...target }),
  z.strictObject({ kind: z.literal("hangBefore"), ...target }),
  z.strictObject({ kind: z.literal("hangAfter"), ...target }),
  z.strictObject({ kind: z.literal("truncate"), ...target }),
  z.strictObject({ kind: z.literal("notJson"), body: z.string().optional(), ...target }),
  z.strictObject({ kind: z.literal("trickle"), duration: wait, ...target }),
  /** A read that does not see the last change, or none of the last so many real seconds. */
  z.strictObject({ kind: z.literal("staleRead"), lag: wait.optional(), ...target }),
  /** The process of the cloud is killed before or after the call has its effect. */
  z.strictObject({ kind: z.literal("crashBefore"), ...target }),
  z.strictObject({ kind: z.literal("crashAfter"), ...target }),
  z.strictObject({ kind: z.literal("failTransition"), ...transitionTarget }),
  z.strictObject({ kind: z.literal("stickTransition"), ...transitionTarget }),
]);

export type FaultSpec = z.output<typeof faultSpec>;
export type FaultKind = FaultSpec["kind"];
type TransitionFault = Extract<FaultSpec, { kind: "failTransition" | "stickTransition" }>;
/** A fault of a call, not of a transition. */
export type CallFault = Exclude<FaultSpec, TransitionFault>;

/** A fault that was ordered, and how often it was injected. */
export type PresentFault = FaultSpec & {
  id: number;
  /** Matching calls or transitions so far. */
  seen: number;
  /** How many of them it was injected into. */
  struck: number;
  /** Real milliseconds at which one that lasts for a time was injected first. */
  since?: number;
};

export interface FaultedCall {
  service: string;
  action: string;
  isRead: boolean;
  /** Whether temporary keys sign it. */
  temporary: boolean;
}

const HAPPENS_AFTER: FaultKind[] = [
  "errorAfter",
  "statusAfter",
  "resetAfter",
  "hangAfter",
  "truncate",
  "notJson",
  "trickle",
  "crashAfter",
];

export class Faults {
  private present: PresentFault[] = [];
  private nextId = 1;

  add(spec: FaultSpec): PresentFault {
    const fault = { ...spec, id: this.nextId++, seen: 0, struck: 0 };
    this.present.push(fault);
    return fault;
  }

  list(): PresentFault[] {
    return this.present;
  }

  /** Removes one or all; answers those that were never injected. */
  remove(id?: number): PresentFault[] {
    const gone = this.present.filter((fault) => id === undefined || fault.id === id);
    this.present = this.present.filter((fault) => !gone.includes(fault));
    return gone.filter((fault) => fault.struck === 0);
  }

  /** The faults to inject into this call at these real milliseconds, each counted once. */
  onCall(call: FaultedCall, at: number): CallFault[] {
    const found: CallFault[] = [];
    for (const fault of this.present) {
      if (isTransitionFault(fault)) continue;
      const matches =
        (fault.service ?? call.service) === call.service &&
        (fault.action ?? call.action) === call.action &&
        (fault.only === undefined || (fault.only === "read") === call.isRead) &&
        (fault.kind !== "expireToken" || call.temporary) &&
        (fault.kind !== "staleRead" || call.isRead);
      if (matches && isInjected(fault, at)) found.push(fault);
    }
    return found;
  }

  /** What becomes of a transition that begins now. */
  onTransition(type: string, name: string): "failed" | "stuck" | undefined {
    for (const fault of this.present) {
      if (!isTransitionFault(fault)) continue;
      if ((fault.type ?? type) !== type || (fault.transition ?? name) !== name) continue;
      if (isInjected(fault)) return fault.kind === "failTransition" ? "failed" : "stuck";
    }
    return undefined;
  }
}

export function isBefore(fault: FaultSpec): boolean {
  return !HAPPENS_AFTER.includes(fault.kind);
}

export function isTransitionFault(fault: FaultSpec): fault is TransitionFault {
  return fault.kind === "failTransition" || fault.kind === "stickTransition";
}

function isInjected(fault: PresentFault, at = 0): boolean {
  fault.seen++;
  if (fault.seen < fault.nth) return false;
  const lasting = "lasting" in fault ? fault.lasting : undefined;
  if (lasting !== undefined) fault.since ??= at;
  const due = lasting === undefined ? fault.struck < fault.times : at - fault.since! <= lasting;
  if (due) fault.struck++;
  return due;
}
