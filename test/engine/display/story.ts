// Event streams for the display's tests, told resource by resource as the engine tells them.
import { Writable } from "node:stream";
import { createDisplay, type DisplayOptions } from "../../../local/engine/display";
import type {
  EngineEvent,
  EngineEventBody,
  OpMap,
  OpType,
  StepEventMetadata,
  StepEventStateMetadata,
} from "../../../local/engine/events";

export const stackUrn = "urn:pulumi:dev::web::pulumi:pulumi:Stack::web-dev";
export const urnOf = (name: string, type = "rec:index:Thing") => `urn:pulumi:dev::web::${type}::${name}`;

type Side = Partial<Pick<StepEventStateMetadata, "inputs" | "outputs" | "id" | "protect">>;

export interface Told extends Partial<Omit<StepEventMetadata, "old" | "new" | "op" | "urn" | "type">> {
  type?: string;
  parent?: string;
  old?: Side;
  new?: Side;
}

/** A step's metadata. */
export function step(op: OpType, name: string, told: Told = {}): StepEventMetadata {
  const isStack = name === "web-dev";
  const type = told.type ?? (isStack ? "pulumi:pulumi:Stack" : "rec:index:Thing");
  const urn = isStack ? stackUrn : urnOf(name, type);
  const side = (given?: Side) =>
    given && {
      type,
      urn,
      custom: !isStack,
      id: given.id ?? "",
      parent: isStack ? "" : (told.parent ?? stackUrn),
      inputs: given.inputs ?? {},
      outputs: given.outputs ?? {},
      provider: "",
      ...(given.protect ? { protect: true } : {}),
    };
  const { old, new: now, type: _, parent: __, ...rest } = told;
  return { op, urn, type, logical: true, provider: "", old: side(old), new: side(now), ...rest };
}

export const begin = (op: OpType, name: string, told?: Told): EngineEventBody => ({
  resourcePreEvent: { metadata: step(op, name, told) },
});
export const done = (op: OpType, name: string, told?: Told): EngineEventBody => ({
  resOutputsEvent: { metadata: step(op, name, told) },
});
export const both = (op: OpType, name: string, told?: Told): EngineEventBody[] => [
  begin(op, name, told),
  done(op, name, told),
];
export const failed = (op: OpType, name: string, told?: Told): EngineEventBody => ({
  resOpFailedEvent: { metadata: step(op, name, told), status: 0, steps: 0 },
});
export const said = (
  severity: "info" | "warning" | "error",
  message: string,
  urn?: string,
  ephemeral = false,
): EngineEventBody => ({
  diagnosticEvent: {
    message,
    color: "never",
    severity,
    ...(urn ? { urn } : {}),
    ...(ephemeral ? { ephemeral } : {}),
  },
});
export const summary = (resourceChanges: OpMap, isPreview = false): EngineEventBody => ({
  summaryEvent: { maybeCorrupt: false, durationSeconds: 1, resourceChanges, policyPacks: {}, isPreview },
});

/** Collects what is written. */
export class Page extends Writable {
  text = "";
  columns = 100;
  rows = 40;
  isTTY = false;
  override _write(chunk: Buffer, _encoding: string, callback: () => void): void {
    this.text += chunk.toString();
    callback();
  }
}

/** The clock of a shown story: every event comes a second after the one before. */
export async function show(
  events: EngineEventBody[],
  options: Partial<DisplayOptions> & Pick<DisplayOptions, "kind">,
): Promise<string> {
  const page = new Page();
  let now = 0;
  const display = await createDisplay({
    preview: false,
    stack: "dev",
    output: page,
    env: {},
    now: () => now,
    ...options,
  });
  events.forEach((body, index) => {
    now += 1000;
    display.on({ sequence: index + 1, timestamp: now / 1000, ...body } as EngineEvent);
  });
  display.end();
  return page.text;
}
