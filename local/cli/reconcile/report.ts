// What a reconcile run says, as data: every report is written from this, and the published schema is made from it. Nothing
// internal and nothing secret gets in, and two runs that find the same say the same.
import { z } from "zod";

/** What stands where a value is secret, or not known before a run. */
export const secretValue = "[secret]";
export const unknownValue = "[known after the run]";

export const kinds = ["drift", "gone", "pending", "unfinished", "unmanaged"] as const;
export const actions = ["repair", "adopt", "ignore", "fail"] as const;
export const modes = ["report", "repair", "adopt"] as const;

/** How a run, or one stack of it, can end, and with which exit code: what needs somebody most comes last. */
export const outcomes = {
  "in sync": 0,
  repaired: 0,
  differs: 2,
  forbidden: 3,
  locked: 4,
  refused: 5,
  failed: 1,
} as const;

export type Kind = (typeof kinds)[number];
export type Action = (typeof actions)[number];
export type Mode = (typeof modes)[number];
export type Outcome = keyof typeof outcomes;
const ordered = Object.keys(outcomes) as [Outcome, ...Outcome[]];

const value = z.json().describe("A value as the program would write it; absent where there is none.");

const source = z.strictObject({
  file: z.string().describe("Relative to the project's folder."),
  line: z.int().min(1),
});

const blame = z.strictObject({
  who: z.enum(["outside", "program", "interrupted run"]),
  because: z.string().describe("What tells so."),
  since: z.string().optional().describe("When a run of the stack last wrote the resource down."),
});

const decision = z.strictObject({
  action: z.enum(actions),
  by: z.string().describe("The rule, the limit or the default that decided."),
});

const findingSchema = z.strictObject({
  kind: z.enum(kinds),
  urn: z.string(),
  type: z.string().describe("Such as `vpc:Subnet`."),
  name: z.string().describe("The resource's name in the program."),
  id: z.string().optional().describe("Its id in the cloud."),
  property: z.string().optional().describe("The property's path, such as `tags.team` or `ingress[1].port`."),
  declared: value.optional().describe("What the program says."),
  recorded: value.optional().describe("What the state says."),
  live: value.optional().describe("What is in the cloud."),
  blame,
  change: z.strictObject({
    operation: z.enum(["create", "update", "replace", "delete", "none"]),
    text: z.string().describe("What a repair would do."),
  }),
  decision,
  result: z.enum(["not done", "done", "failed"]),
  source: source.optional().describe("Where the program declares it."),
  advice: z.string().optional().describe("What a person has to do, where something is left to do."),
});

const resourceSchema = z.strictObject({
  urn: z.string(),
  type: z.string(),
  name: z.string(),
  id: z.string().optional(),
  needs: z.array(z.string()).describe("URNs of the resources it depends on."),
});

const stackSchema = z.strictObject({
  project: z.string(),
  stack: z.string(),
  folder: z.string().describe("Relative to where the command ran."),
  outcome: z.enum(ordered),
  message: z.string().optional().describe("Why it could not be told, or not be done."),
  resources: z.array(resourceSchema),
  findings: z.array(findingSchema),
});

export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    engine: z.strictObject({ name: z.enum(["local", "pulumi"]), version: z.string() }),
    mode: z.enum(modes),
    outcome: z.enum(ordered),
    exitCode: z.int().min(0),
    stacks: z.array(stackSchema),
  })
  .describe("What `tencentcloud-native reconcile` found and did.");

export type Finding = z.infer<typeof findingSchema>;
export type ReportedResource = z.infer<typeof resourceSchema>;
export type StackReport = z.infer<typeof stackSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Json = z.infer<typeof value>;

/** The outcome that a run of several stacks has: the one that needs somebody most. */
export function worst(all: readonly Outcome[]): Outcome {
  return ordered.findLast((outcome) => all.includes(outcome)) ?? "in sync";
}
