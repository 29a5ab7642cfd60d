// The view on a terminal: the resources as a tree, drawn again and again while the operation runs. Only what
// changes or has something to say is drawn, with the components above it; what does not fit is counted.
import type { Colors } from "picocolors/types";
import type { OpType } from "../events";
import { hasErrors, isHidden, isNews, type Progress, type Row, rowOp } from "./progress";
import { codeText, infoText, statusColor, statusText } from "./status";
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
  /** How many changes the preview found. */
  expected?: number;
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
  const widest = (texts: string[]) => Math.max(0, ...texts.map(widthOf));
  const columns = fitted(options.width, {
    title: widest(titles),
    name: widest(branches.map(({ row }) => row.name)),
    status: widest(statuses),
    code: widest(branches.map(({ row }) => codeText(row))),
  });
  return branches.map(({ row, trunk }, index) => {
    const type = shorten(typeText(row.type), columns.title - widthOf(trunk), "start");
    const status = shorten(statuses[index]!, columns.status, "end");
    const cells = [
      ` ${signOf(rowOp(row), colors)} ${colors.dim(trunk)}${pad(type, columns.title - widthOf(trunk))}`,
      pad(shorten(row.name, columns.name, "middle"), columns.name),
      statusColor(row, colors)(pad(status, columns.status)),
      infoWithin(row, columns.info, colors),
    ];
    return cells.join("  ").trimEnd();
  });
}

/** What a row says in the room there is: where an error does not fit, its code comes first. */
function infoWithin(row: Row, room: number, colors: Colors): string {
  const info = infoText(row, colors);
  if (widthOf(info) <= room) return info;
  const short = shorten(hasErrors(row) ? codeText(row) || info : info, room, "end");
  return hasErrors(row) ? colors.red(short) : short;
}

interface Columns {
  title: number;
  name: number;
  status: number;
}

/** The sign, the spaces around it and between the columns, and the terminal's last column, which stays free. */
const spaces = 4 + 3 * 2 + 1;
const leastName = 10;
const leastTitle = 16;
const mostCode = 24;

/** Columns that fit into a width: names give way first, then types; room for the codes of errors is kept. */
function fitted(
  width: number,
  { title, name, status, code }: Columns & { code: number },
): Columns & { info: number } {
  const room = width - spaces;
  let over = title + name + status + Math.min(code, mostCode) - room;
  const cut = (column: number, least: number): number => {
    const taken = Math.max(0, Math.min(over, column - least));
    over -= taken;
    return column - taken;
  };
  const fit = { name: cut(name, leastName), title: cut(title, leastTitle), status: cut(status, 0) };
  return { ...fit, info: Math.max(0, room - fit.title - fit.name - fit.status) };
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
  const changing = count((row) => row.op !== "same");
  const done = count((row) => row.phase === "done" && row.op !== "same");
  const parts = [
    [count((row) => row.phase === "running" && row.op !== "same"), "running"],
    [count((row) => row.phase === "failed"), "failed"],
    [count((row) => row.op === "same"), "unchanged"],
  ] as const;
  const text = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const total = Math.max(options.expected ?? 0, changing);
  if (total > 0) text.unshift(`${done} of ${total}`);
  const seconds = Math.floor((options.now - progress.startedAt) / 1000);
  const line = ` ${frameAt(options.now)} ${[`${seconds}s`, ...text].join(" · ")}`;
  return options.colors.dim(shorten(line, options.width - 1, "end"));
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

/** Cuts a text to the room there is, at an end or in the middle; a cut text loses its colours. */
function shorten(text: string, room: number, where: "start" | "middle" | "end"): string {
  if (widthOf(text) <= room) return text;
  if (room < 2) return "";
  const characters = [...text.replace(escapes, "")];
  const head = where === "start" ? 0 : where === "end" ? room - 1 : Math.ceil((room - 1) / 2);
  const start = fitting(characters, head);
  const end = fitting([...characters].reverse(), room - 1 - head);
  return `${start.join("")}…${end.reverse().join("")}`;
}

/** As many characters from the start as fit. */
function fitting(characters: string[], room: number): string[] {
  let width = 0;
  const cut = characters.findIndex((character) => {
    width += widthOf(character);
    return width > room;
  });
  return cut < 0 ? characters : characters.slice(0, cut);
}
