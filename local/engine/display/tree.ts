// The view on a terminal: the resources as a tree, drawn again and again while the operation runs. Only what
// changes or has something to say is drawn, with the components above it; what does not fit is counted.
import type { Colors } from "picocolors/types";
import type { OpType } from "../events";
import { hasErrors, isHidden, isNews, type Progress, type Row, rowOp } from "./progress";
import { infoText, statusColor, statusText } from "./status";
import { signOf, typeText } from "./words";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** The spinner's picture at a time. */
export const frameAt = (now: number): string => frames[Math.floor(now / 80) % frames.length]!;

export interface TreeOptions {
  preview: boolean;
  colors: Colors;
  now: number;
  /** Columns of the terminal. */
  width: number;
  /** Lines that may be used; more rows than that and those that are done are left out. */
  height?: number;
  /** The operation is over: nothing spins any more. */
  over?: boolean;
}

interface Branch {
  row: Row;
  /** What stands before the type: the lines of the tree. */
  trunk: string;
}

/** The tree as lines. */
export function treeLines(progress: Progress, options: TreeOptions): string[] {
  const rows = [...progress.rows.values()];
  let wanted = rows.filter(isNews);
  let left = 0;
  let branches = grow(progress, wanted);
  if (options.height !== undefined && branches.length > options.height) {
    wanted = wanted.filter((row) => row.phase === "running" || row.phase === "failed");
    branches = grow(progress, wanted).slice(0, Math.max(1, options.height - 1));
    left = rows.filter(isNews).length - branches.length;
  }
  const lines = draw(branches, options);
  if (left > 0) lines.push(options.colors.dim(`     … ${left} more`));
  return lines;
}

/** The wanted rows and everything above them, in depth-first order. */
function grow(progress: Progress, wanted: Row[]): Branch[] {
  const kept = new Set<Row>();
  for (const row of wanted)
    for (let at: Row | undefined = row; at && !kept.has(at); at = progress.rows.get(at.parent)) kept.add(at);
  const children = new Map<string, Row[]>();
  for (const row of progress.rows.values()) {
    if (!kept.has(row)) continue;
    const parent = progress.rows.has(row.parent) ? row.parent : "";
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  const branches: Branch[] = [];
  const visit = (urn: string, above: string, depth: number): void => {
    const below = children.get(urn) ?? [];
    below.forEach((row, index) => {
      const last = index === below.length - 1;
      branches.push({ row, trunk: depth === 0 ? "" : above + (last ? "└─ " : "├─ ") });
      visit(row.urn, depth === 0 ? "" : above + (last ? "   " : "│  "), depth + 1);
    });
  };
  visit("", "", 0);
  return branches;
}

function draw(branches: Branch[], options: TreeOptions): string[] {
  const { colors, preview, now } = options;
  const titles = branches.map(({ row, trunk }) => trunk + typeText(row.type));
  const statuses = branches.map(
    ({ row }) => runningMark(row, options) + statusText(row, statusOp(row, options), preview, now),
  );
  const titleWidth = Math.max(0, ...titles.map(widthOf));
  const nameWidth = Math.max(0, ...branches.map(({ row }) => widthOf(row.name)));
  const statusWidth = Math.max(0, ...statuses.map(widthOf));
  const room = options.width - 1 - (4 + titleWidth + 2 + nameWidth + 2 + statusWidth + 2);
  return branches.map(({ row, trunk }, index) => {
    const type = typeText(row.type).padEnd(titleWidth - widthOf(trunk));
    const paint = statusColor(row, colors);
    const info = infoText(row, colors);
    const short = shorten(info, room);
    const cells = [
      ` ${signOf(rowOp(row), colors)} ${colors.dim(trunk)}${type}`,
      pad(row.name, nameWidth),
      paint(pad(statuses[index]!, statusWidth)),
      short !== info && hasErrors(row) ? colors.red(short) : short,
    ];
    return cells.join("  ").trimEnd();
  });
}

/** While it runs the step that is being taken, afterwards all of it. */
const statusOp = (row: Row, { preview }: TreeOptions): OpType =>
  row.phase === "done" || preview ? rowOp(row) : row.op;

function runningMark(row: Row, { preview, now, over }: TreeOptions): string {
  return row.phase === "running" && row.op !== "same" && !preview && !over ? `${frameAt(now)} ` : "";
}

/** One line under the tree while the operation runs: how much is done, what is left to wait for. */
export function progressLine(progress: Progress, options: TreeOptions): string {
  const rows = [...progress.rows.values()].filter((row) => row.step && !isHidden(row));
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const parts = [
    [count((row) => row.phase === "done" && row.op !== "same"), "done"],
    [count((row) => row.phase === "running" && row.op !== "same"), "running"],
    [count((row) => row.phase === "failed"), "failed"],
    [count((row) => row.op === "same"), "unchanged"],
  ] as const;
  const text = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const seconds = Math.floor((options.now - progress.startedAt) / 1000);
  return options.colors.dim(` ${frameAt(options.now)} ${[`${seconds}s`, ...text].join(" · ")}`);
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Columns a text takes: wide characters two, colours none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(escapes, "")) width += isWide(character.codePointAt(0)!) ? 2 : 1;
  return width;
}

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  code >= 0x1f300;

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Cuts a text to the room there is; a cut text loses its colours. */
function shorten(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let short = "";
  for (const character of text.replace(escapes, "")) {
    if (widthOf(short + character) > room - 1) break;
    short += character;
  }
  return room > 1 ? `${short}…` : "";
}
