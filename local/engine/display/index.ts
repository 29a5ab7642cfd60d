// Shows an operation to whoever ran it, from the engine's events alone: a live tree on a terminal, lines elsewhere,
// JSON when asked for. Everything a view draws is in Progress; a view keeps nothing else.
import { createColors } from "picocolors";
import type { Colors } from "picocolors/types";
import type { EngineEvent } from "../events";
import { changeLines } from "./changes";
import { previewDigest } from "./json";
import { Lines } from "./lines";
import { Progress } from "./progress";
import { summaryLines } from "./summary";
import { progressLine, type TreeOptions, treeLines } from "./tree";

/** What is being done, in the engine's words. */
export type OperationKind = "up" | "refresh" | "destroy" | "import";

export interface DisplayOptions {
  kind: OperationKind;
  preview: boolean;
  stack: string;
  /** Where to write; a terminal if `isTTY`. */
  output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number; rows?: number };
  /** A live tree; by default when the output is a terminal that is not dumb and not a CI's. */
  interactive?: boolean;
  /** Colours; by default on a terminal, unless NO_COLOR is set. */
  color?: boolean;
  /** Print JSON instead. */
  json?: boolean;
  /** How many changes the preview found, for a footer that counts them. */
  expected?: number;
  /** Show every change property by property; by default in previews and refreshes. */
  diff?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds. */
  now?: () => number;
}

export interface Display {
  /** Takes the next event. */
  on(event: EngineEvent): void;
  /** Writes a remark that is no event, such as the answer to Ctrl-C. */
  note(text: string): void;
  /** Writes what stands at the end; nothing may follow. */
  end(): void;
  /** Every change property by property. */
  details(): string;
  /** What was seen. */
  readonly progress: Progress;
}

/** A view on one operation; give its `on` to the engine and call `end` after the operation, failed or not. */
export async function createDisplay(options: DisplayOptions): Promise<Display> {
  const env = options.env ?? process.env;
  const terminal = options.output.isTTY === true && env.TERM !== "dumb";
  const colors = createColors(options.color ?? (terminal && !env.NO_COLOR));
  const progress = new Progress(options.now);
  if (options.json) return jsonDisplay(options, progress);
  const interactive = options.interactive ?? (terminal && !env.CI);
  const view = await (interactive ? treeDisplay : lineDisplay)(options, progress, colors);
  let begun = false;
  return {
    progress,
    details: () => `${changeLines(progress, colors).join("\n")}\n`,
    note: view.note,
    on: (event) => {
      if (!begun) options.output.write(`${colors.bold(heading(options))}\n\n`);
      begun = true;
      view.on(event);
    },
    // An operation that could not begin has nothing to show but its error, which is not told by events.
    end: () => {
      if (begun) view.end();
    },
  };
}

/** What the operation is called in a sentence. */
export const nounOf = (kind: OperationKind): string => (kind === "up" ? "update" : kind);

function heading({ kind, preview, stack }: DisplayOptions): string {
  const words = { up: "Updating", refresh: "Refreshing", destroy: "Destroying", import: "Importing" };
  return preview ? `Previewing ${nounOf(kind)} (${stack}):` : `${words[kind]} (${stack}):`;
}

function jsonDisplay({ output, preview, now = Date.now }: DisplayOptions, progress: Progress): Display {
  return {
    progress,
    on: (event) => {
      progress.take(event);
      if (!preview) output.write(`${JSON.stringify(event)}\n`);
    },
    details: () => "",
    note: () => {},
    end: () => {
      if (preview) output.write(`${JSON.stringify(previewDigest(progress, now()), undefined, 4)}\n`);
    },
  };
}

/** Whether changes are shown property by property; a preview then shows nothing else of them. */
const isDetailed = ({ diff, kind, preview }: DisplayOptions): boolean =>
  diff ?? (kind === "refresh" || (preview && kind === "up"));

/** Changes (where asked for), diagnostics, outputs, counts: the same for every view. */
function closing(options: DisplayOptions, progress: Progress, colors: Colors): string {
  const { preview, now = Date.now } = options;
  const changes = isDetailed(options) ? changeLines(progress, colors) : [];
  const lines = [
    ...(changes.length > 0 ? [...changes, ""] : []),
    ...summaryLines(progress, preview, colors, now()),
  ];
  return `${lines.join("\n")}\n`;
}

type View = Omit<Display, "details">;

function lineDisplay(options: DisplayOptions, progress: Progress, colors: Colors): View {
  const lines = new Lines(options.preview, colors, options.now);
  const quiet = options.preview && isDetailed(options);
  let told = false;
  return {
    progress,
    on: (event) => {
      const row = progress.take(event);
      const line = row && !quiet ? lines.line(event, row) : undefined;
      if (line === undefined) return;
      told = true;
      options.output.write(`${line}\n`);
    },
    note: (text) => options.output.write(`${text}\n`),
    end: () => options.output.write(`${told ? "\n" : ""}${closing(options, progress, colors)}`),
  };
}

async function treeDisplay(options: DisplayOptions, progress: Progress, colors: Colors): Promise<View> {
  const { output, preview, now = Date.now } = options;
  const { createLogUpdate } = await import("log-update");
  const live = createLogUpdate(output);
  const { expected } = options;
  const treeOptions = (): TreeOptions => ({
    ...{ preview, colors, now: now(), width: output.columns ?? 80 },
    ...(expected === undefined ? {} : { expected }),
  });
  const draw = () => {
    const height = Math.max(3, (output.rows ?? 24) - 3);
    const lines = treeLines(progress, { ...treeOptions(), height });
    live([...lines, "", progressLine(progress, treeOptions())].join("\n"));
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    progress,
    on: (event) => {
      timer ??= setInterval(draw, 80).unref();
      progress.take(event);
    },
    note: (text) => live.persist(text),
    end: () => {
      clearInterval(timer);
      live.clear();
      live.done();
      const lines = treeLines(progress, { ...treeOptions(), over: true });
      const tree = lines.length > 0 ? `${lines.join("\n")}\n\n` : "";
      output.write(`${preview && isDetailed(options) ? "" : tree}${closing(options, progress, colors)}`);
    },
  };
}
