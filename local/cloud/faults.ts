// Faults on order: which call, what goes wrong, how often. Deterministic and counted; what was armed and never struck
// is reported, so that a test cannot pass because its fault missed.
import { z } from "zod";
import { parseDuration } from "./clock";

const duration = z.union([z.number(), z.string()]).transform((value, context) => {
  const milliseconds = parseDuration(value);
  if (milliseconds === undefined)
    context.addIssue({ code: "custom", message: 'expected "30s", "250ms" or milliseconds' });
  return milliseconds ?? 0;
});

const target = {
  service: z.string().optional(),
  action: z.string().optional(),
  /** Only calls that change something, or only reads. */
  only: z.enum(["read", "write"]).optional(),
  /** The first matching call it strikes, from 1. */
  nth: z.number().int().min(1).default(1),
  /** How many it strikes from there on. */
  times: z.number().int().min(1).default(1),
};

const moveTarget = {
  type: z.string().optional(),
  move: z.string().optional(),
  nth: z.number().int().min(1).default(1),
  times: z.number().int().min(1).default(1),
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
  z.strictObject({ kind: z.literal("latency"), duration, ...target }),
  z.strictObject({ kind: z.literal("resetBefore"), ...target }),
  z.strictObject({ kind: z.literal("resetAfter"), ...target }),
  z.strictObject({ kind: z.literal("hangBefore"), ...target }),
  z.strictObject({ kind: z.literal("hangAfter"), ...target }),
  z.strictObject({ kind: z.literal("truncate"), ...target }),
  z.strictObject({ kind: z.literal("notJson"), body: z.string().optional(), ...target }),
  z.strictObject({ kind: z.literal("trickle"), duration, ...target }),
  z.strictObject({ kind: z.literal("staleRead"), ...target }),
  z.strictObject({ kind: z.literal("failMove"), ...moveTarget }),
  z.strictObject({ kind: z.literal("stickMove"), ...moveTarget }),
]);

export type FaultSpec = z.output<typeof faultSpec>;
export type FaultKind = FaultSpec["kind"];
type MoveFault = Extract<FaultSpec, { kind: "failMove" | "stickMove" }>;
/** A fault of a call, not of a move. */
export type CallFault = Exclude<FaultSpec, MoveFault>;

/** An armed fault with what has become of it. */
export type Armed = FaultSpec & {
  id: number;
  /** Matching calls or moves so far. */
  seen: number;
  /** How many it struck. */
  struck: number;
};

export interface FaultedCall {
  service: string;
  action: string;
  isRead: boolean;
}

const HAPPENS_BEFORE: FaultKind[] = ["error", "status", "latency", "resetBefore", "hangBefore", "staleRead"];

export class Faults {
  private armed: Armed[] = [];
  private nextId = 1;

  arm(spec: FaultSpec): Armed {
    const armed = { ...spec, id: this.nextId++, seen: 0, struck: 0 };
    this.armed.push(armed);
    return armed;
  }

  list(): Armed[] {
    return this.armed;
  }

  /** Disarms one or all; answers those that never struck. */
  disarm(id?: number): Armed[] {
    const gone = this.armed.filter((fault) => id === undefined || fault.id === id);
    this.armed = this.armed.filter((fault) => !gone.includes(fault));
    return gone.filter((fault) => fault.struck === 0);
  }

  /** The faults that strike this call, each counted once. */
  onCall(call: FaultedCall): CallFault[] {
    const struck: CallFault[] = [];
    for (const fault of this.armed) {
      if (isMoveFault(fault)) continue;
      const matches =
        (fault.service ?? call.service) === call.service &&
        (fault.action ?? call.action) === call.action &&
        (fault.only === undefined || (fault.only === "read") === call.isRead);
      if (matches && strikes(fault)) struck.push(fault);
    }
    return struck;
  }

  /** What becomes of a move that begins now. */
  onMove(type: string, move: string): "failed" | "stuck" | undefined {
    for (const fault of this.armed) {
      if (!isMoveFault(fault)) continue;
      if ((fault.type ?? type) !== type || (fault.move ?? move) !== move) continue;
      if (strikes(fault)) return fault.kind === "failMove" ? "failed" : "stuck";
    }
    return undefined;
  }
}

export function isBefore(fault: FaultSpec): boolean {
  return HAPPENS_BEFORE.includes(fault.kind);
}

function isMoveFault(fault: FaultSpec): fault is MoveFault {
  return fault.kind === "failMove" || fault.kind === "stickMove";
}

function strikes(fault: Armed): boolean {
  fault.seen++;
  const due = fault.seen >= fault.nth && fault.struck < fault.times;
  if (due) fault.struck++;
  return due;
}
