// Stored states with their secrets open: that of the stack itself, and those of others that its program refers to.
import type { StackStore } from "./backend";
import { stackType } from "./resource";
import { type Deployment, Seal, saltOf } from "./state";
import type { Values } from "./values";

/** What a stack has stored, its secrets open. */
export async function opened(store: StackStore, seal: Seal): Promise<Deployment> {
  const sealer = store.hasSecrets() ? await seal.open() : undefined;
  return store.load(() => sealer!);
}

/** The outputs of another stack, `stack` of this project or `<organization>/<project>/<stack>`; undefined where there is none. */
export async function outputsOf(
  name: string,
  project: string,
  store: StackStore,
  own: Seal,
): Promise<Values | undefined> {
  const parts = name.split("/");
  const stack = parts.pop()!;
  const other = store.sibling(parts.pop() ?? project, stack);
  if (!other.exists()) return undefined;
  const salt = saltOf(other.stored()?.secrets_providers);
  const seal = new Seal(async () => {
    const mine = await own.open();
    return salt && salt !== mine.salt ? ((await mine.other?.(salt)) ?? mine) : mine;
  });
  const found = (await opened(other, seal)).resources.find((resource) => resource.type === stackType);
  return found?.outputs ?? {};
}
