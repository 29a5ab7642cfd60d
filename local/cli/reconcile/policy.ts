// The policy of a reconcile run, as data: which finding is repaired, adopted, ignored or makes the run fail, and what a run may do
// at most. The first rule that fits decides.
import * as fs from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Found } from "./find";
import { actions, type Finding, type Kind, kinds, type Mode } from "./report";

const pattern = z.string().min(1);
const patterns = z.union([pattern, z.array(pattern).min(1)]);

const rule = z
  .strictObject({
    kind: z
      .union([z.enum(kinds), z.array(z.enum(kinds)).min(1)])
      .optional()
      .describe("Kinds of findings; all, when absent."),
    type: patterns.optional().describe("Types of resources, such as `vpc:Subnet` or `cvm:*`."),
    name: patterns.optional().describe("Names of resources in the program, such as `web-*`."),
    property: patterns
      .optional()
      .describe(
        "Property paths, such as `tags.team`, `tags.*` or `ingress*`. What lies within is meant, too.",
      ),
    action: z
      .enum(actions)
      .describe(
        "`repair`: bring the cloud to what the program says. `adopt`: take the live value into the state. `ignore`: report it, and do nothing. `fail`: report it, and let the run fail.",
      ),
    because: z.string().optional().describe("Why; the report repeats it."),
  })
  .describe("A finding that fits everything a rule says is dealt with so. The first rule that fits decides.");

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time is wanted, such as 02:30");
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const some = z.union([z.boolean(), z.array(pattern).min(1)], {
  error: "true, or a list of types is wanted, such as [cvm:Instance]",
});

export const policySchema = z
  .strictObject({
    $schema: z.string().optional(),
    rules: z.array(rule).default([]),
    default: z
      .enum(actions)
      .optional()
      .describe("What no rule fits. By default what the mode says; `fail` in the mode `report`."),
    limits: z
      .strictObject({
        maxChanges: z
          .int()
          .min(0)
          .optional()
          .describe(
            "The most resources of a stack that a run may change; when there are more, it changes none.",
          ),
        neverReplace: some
          .optional()
          .describe("`true`, or a list of the types that are never replaced, such as `[cvm:Instance]`."),
        neverDelete: some
          .optional()
          .describe("`true`, or a list of the types that are never deleted, such as `[cvm:Instance]`."),
        window: z
          .strictObject({
            days: z
              .array(z.enum(days))
              .min(1)
              .optional()
              .describe("Days on which it begins; every day, when absent."),
            from: time,
            to: time.describe("When it ends; on the next day, where it is not after `from`."),
            timeZone: z
              .string()
              .refine(isTimeZone, "is no time zone")
              .default("UTC")
              .describe("Such as `Asia/Shanghai`."),
          })
          .optional()
          .describe("When something may be changed; at other times a run only reports."),
      })
      .default({}),
  })
  .describe("The policy of `tencentcloud-native reconcile`.");

export type Policy = z.infer<typeof policySchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Reads a policy; throws with everything that is wrong with it. */
export function readPolicy(file?: string): Policy {
  if (file === undefined) return policySchema.parse({});
  const read = policySchema.safeParse(contentOf(file) ?? {});
  if (read.success) return read.data;
  const problems = read.error.issues.map(
    ({ path, message }) => `  ${path.join(".") || "policy"}: ${message}`,
  );
  throw new Error(`the policy in ${file} is not valid:\n${problems.join("\n")}`);
}

function contentOf(file: string): unknown {
  try {
    return parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (isAbsent) throw new Error(`--policy: there is no file ${file}`);
    throw new Error(`the policy in ${file} cannot be read: ${(error as Error).message.trim()}`);
  }
}

/** What says so where neither a rule nor the mode does: the run only looks. */
export const byDefault = "the default";

/** What is to be done with a finding, and what says so. */
export function decide(policy: Policy, mode: Mode, finding: Found): Finding["decision"] {
  const index = policy.rules.findIndex((one) => fits(one, finding));
  const one = policy.rules[index];
  if (one) return { action: one.action, by: `rule ${index + 1}${one.because ? `: ${one.because}` : ""}` };
  // What nothing says is a resource of the program any more is only deleted where a rule says so.
  if (finding.kind === "unmanaged" && (policy.default ?? mode) === "repair")
    return { action: "fail", by: "no rule says that what is unmanaged may be deleted" };
  if (policy.default) return { action: policy.default, by: "the policy's default" };
  return mode === "report" ? { action: "fail", by: byDefault } : { action: mode, by: `--mode ${mode}` };
}

const listed = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one]);

/** Whether a text is one of the patterns, in which `*` is any text and everything else is itself. */
export function matches(wanted: string | string[], text: string): boolean {
  return listed(wanted).some((one) => like(one).test(text));
}

function like(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}

/** `ingress[1].port` → `ingress.1.port`. */
const plain = (path: string): string => path.replace(/\[(\d+)\]/g, ".$1");

function fits({ kind, type, name, property }: Policy["rules"][number], finding: Found): boolean {
  return (
    (kind === undefined || listed<Kind>(kind).includes(finding.kind)) &&
    (type === undefined || matches(type, finding.type)) &&
    (name === undefined || matches(name, finding.name)) &&
    (property === undefined || (finding.property !== undefined && liesIn(property, finding.property)))
  );
}

/** Whether a path, or one that it lies in, is meant. */
function liesIn(wanted: string | string[], path: string): boolean {
  const parts = plain(path).split(".");
  const wantedPaths = listed(wanted).map(plain);
  return parts.some((_, i) => matches(wantedPaths, parts.slice(0, i + 1).join(".")));
}

/** Whether changes are allowed at a time. */
export function isOpen(window: NonNullable<Policy["limits"]["window"]>, at: Date): boolean {
  const { days: wanted, from, to, timeZone } = window;
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  const now = `${part("hour")}:${part("minute")}`;
  const today = part("weekday") as (typeof days)[number];
  const yesterday = days[(days.indexOf(today) + 6) % 7]!;
  const allowed = (day: (typeof days)[number]) => wanted === undefined || wanted.includes(day);
  if (from < to) return allowed(today) && now >= from && now < to;
  return (allowed(today) && now >= from) || (allowed(yesterday) && now < to);
}
