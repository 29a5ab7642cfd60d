// What the end of a run says of things that an interrupted create has left.
import type { OpenStack } from "../../engine/openStack";
import { commandOn, type StackFlags } from "../stackFlags";
import { find, searchesOf } from "./asking";
import { heading, table, unclearNote } from "./leftovers";

/** Looks for leftovers and names them, and the command that ends them; a look that fails only says how to look again. */
export async function tellLeftovers(stack: OpenStack, flags: StackFlags): Promise<void> {
  const command = commandOn(flags, "leftovers", "");
  try {
    const left = (await find(await searchesOf(stack))).flatMap(({ leftovers }) => leftovers);
    if (left.length === 0) return;
    process.stderr.write(
      `${heading}\n${table(left)}${unclearNote(left)}\nTo delete or to keep it:\n  ${command}\n`,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `What is left in the cloud could not be looked for: ${why}\nTo look again:\n  ${command}\n`,
    );
  }
}

/**
 * Whether something carries the stack's identity that an interrupted create made, or whether that could not be found out. Without
 * the note of it in the state, nothing would say whose it is once its provider has left the state.
 */
export async function areNotesNeeded(stack: OpenStack): Promise<boolean> {
  const { deployment } = await stack.export(false);
  const noted = new Set((deployment.pending_operations ?? []).map(({ resource }) => resource.urn));
  if (noted.size === 0) return false;
  try {
    const left = (await find(await searchesOf(stack))).flatMap(({ leftovers }) => leftovers);
    return left.some(({ byContent, urn }) => !byContent && noted.has(urn));
  } catch {
    return true;
  }
}
