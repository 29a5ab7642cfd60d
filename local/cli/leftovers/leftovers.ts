// The command `tencentcloud-native leftovers`: what carries a stack's identity in the cloud and is not in its state, and its end.
// Exit codes: 0 nothing is left, 7 something is, 1 anything else.
import * as fs from "node:fs";
import * as path from "node:path";
import type { Command } from "commander";
import type { Export } from "../../engine/backend";
import type { OpenStack } from "../../engine/openStack";
import { StackLocked } from "../../engine/stackLock";
import { ExitCode, exitCodes } from "../exitCode";
import { commandOn, type StackFlags, stackCommand, stackOf } from "../stackFlags";
import { columns } from "../stackState";
import { confirm, isInteractive } from "../terminal";
import { end, type Found, find, type Leftover, searchesOf } from "./asking";
import { declarations } from "./declarations";
import { searchesIn } from "./searches";

interface Flags extends StackFlags {
  state?: string;
  destroy?: boolean;
  adopt?: boolean;
  force?: boolean;
  yes?: boolean;
  json?: boolean;
}

const print = (text: string) => void process.stdout.write(`${text}\n`);

/** Adds the command to the program. */
export function registerLeftovers(program: Command): void {
  stackCommand(program, "leftovers [ids...]", "what a stack has in the cloud and not in its state")
    .option(
      "--state <file>",
      "look for what this exported state does not have (`pulumi stack export --file`)",
    )
    .option("--destroy", "delete it")
    .option("--force", "also what would go into a recycle bin or ends a subscription")
    .option("--adopt", "say what a program has to declare to keep it")
    .option("-y, --yes", "do not ask")
    .option("-j, --json", "print JSON")
    .action(leftovers);
}

async function leftovers(ids: string[], flags: Flags): Promise<void> {
  if (flags.destroy && flags.adopt) throw new Error("leftovers: --destroy or --adopt, not both");
  if (flags.destroy && !flags.yes && (flags.json || !isInteractive()))
    throw new Error("--yes must be passed in to delete in non-interactive mode");
  const stack = flags.state === undefined ? await stackOf(flags) : undefined;
  // What a run makes meanwhile is not in the state yet, and looks like something that is left.
  const release = flags.destroy && stack ? locked(stack) : () => {};
  try {
    const searches = stack ? await searchesOf(stack) : searchesIn(exported(flags));
    await deal(chosen(await find(searches), ids), flags, ids);
  } finally {
    release();
  }
}

function locked({ store }: OpenStack): () => void {
  try {
    return store.lock();
  } catch (error) {
    throw error instanceof StackLocked ? new ExitCode(exitCodes.locked, error.message) : error;
  }
}

function exported({ cwd, state = "" }: Flags): Export["deployment"] {
  const file = path.resolve(cwd, state);
  const { deployment } = JSON.parse(fs.readFileSync(file, "utf8")) as Partial<Export>;
  if (!deployment) throw new Error(`${state} is no exported state: it has no deployment`);
  return deployment;
}

/** Does with what was found as the flags say. */
async function deal(found: Found[], flags: Flags, ids: string[]): Promise<void> {
  const left = found.flatMap((one) => one.leftovers);
  if (flags.adopt && !flags.json) return print(declarations(left));
  if (!flags.json) print(left.length > 0 ? listing(left, flags) : nothing(found));
  const kept = flags.destroy && left.length > 0 ? await destroy(found, flags, ids) : undefined;
  if (flags.json)
    print(
      JSON.stringify({ leftovers: left.map(shown), ...(kept ? { kept: kept.map(why) } : {}) }, undefined, 2),
    );
  if ((kept ?? left).length > 0) throw new ExitCode(exitCodes.unexpectedChanges);
}

/** Those that are named, or all. */
function chosen(found: Found[], ids: string[]): Found[] {
  const all = found.flatMap((one) => one.leftovers.map(({ id }) => id));
  const unknown = ids.filter((id) => !all.includes(id));
  if (unknown.length > 0) throw new Error(`not left in the cloud, or in the state: ${unknown.join(", ")}`);
  if (ids.length === 0) return found;
  return found.map((one) => ({ ...one, leftovers: one.leftovers.filter(({ id }) => ids.includes(id)) }));
}

async function destroy(
  found: Found[],
  flags: Flags,
  ids: string[],
): Promise<{ leftover: Leftover; reason: string }[]> {
  if (!flags.yes && !(await confirm("Do you want to delete them?")))
    throw new ExitCode(1, "confirmation declined, nothing was deleted");
  const words = flags.force ? { forceDelete: true } : {};
  const isMeant = ({ id, byContent }: Leftover) => !byContent || ids.includes(id);
  const unclear = found.flatMap((one) => one.leftovers.filter((leftover) => !isMeant(leftover)));
  const ended = await Promise.all(found.map((one) => end(one.search, one.leftovers.filter(isMeant), words)));
  const kept = [...ended.flat(), ...unclear.map((leftover) => ({ leftover, reason: mayBeAnothers }))];
  const count = found.flatMap((one) => one.leftovers).length - kept.length;
  if (!flags.json) {
    print(`${count} deleted`);
    for (const { leftover, reason } of kept) print(`${leftover.id} stays: ${reason}`);
  }
  return kept;
}

const mayBeAnothers =
  "it carries no tags, and may have been there before the interrupted create; name it to delete it";

/** A table of at most 80 columns; names are cut to fit. */
export function table(left: readonly Leftover[]): string {
  const rows = left.map(({ token, id, region, inputs }) => [token, id, region, String(inputs?.name ?? "")]);
  return columns([["TYPE", "ID", "REGION", "NAME"], ...rows])
    .split("\n")
    .map((line) => `  ${line}`.slice(0, 80))
    .join("\n");
}

export const heading = "In the cloud, made by this stack, and not in its state:";

/** What is to be known of things that are listed for their content. */
export function unclearNote(left: readonly Leftover[]): string {
  const unclear = left.filter(({ byContent }) => byContent).map(({ id }) => id);
  if (unclear.length === 0) return "";
  return `\nNo tag says who has made ${unclear.join(", ")}:\nan interrupted create of this stack was to make just that. --destroy takes it only by its id.`;
}

function listing(left: readonly Leftover[], flags: Flags): string {
  const rest = flags.state === undefined ? "" : ` --state ${flags.state}`;
  const again = (option: string) => commandOn(flags, `leftovers ${option}${rest}`, "");
  const cures = flags.destroy
    ? ""
    : `\n\nTo delete it:\n  ${again("--destroy")}\nTo keep it:\n  ${again("--adopt")}`;
  return `${heading}\n\n${table(left)}${unclearNote(left)}${cures}`;
}

function nothing(found: Found[]): string {
  const unseen = [...new Set(found.flatMap(({ withoutTags }) => withoutTags))];
  const rest =
    unseen.length > 0
      ? `\nWhat carries no tags is not looked for; it goes with what it belongs to:\n${wrapped(unseen)}`
      : "";
  return `Nothing is left in the cloud that the state does not have.${rest}`;
}

function wrapped(words: string[]): string {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length > 74) lines.push(word);
    else lines[lines.length - 1] = line ? `${line}, ${word}` : word;
  }
  return lines.map((line) => `  ${line}`).join(",\n");
}

function why({ leftover, reason }: { leftover: Leftover; reason: string }): object {
  return { ...shown(leftover), reason };
}

/** A leftover in JSON. */
function shown({ token, id, region, urn, inputs, byContent }: Leftover): object {
  const known = { ...(urn ? { urn } : {}), ...(byContent ? { byContent } : {}) };
  return { type: token, id, region, ...known, ...(inputs ? { inputs } : {}) };
}
