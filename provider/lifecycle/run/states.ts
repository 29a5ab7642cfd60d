// What the state of a thing says of it, by the states that its definition names.
import type { Holder } from "../author/define";

/** At rest, as far as it has states. */
export function isSettled({ settled }: Holder, item: object): boolean {
  return !settled || settled.done.includes(settled.state(item) ?? settled.done[0]!);
}

/** The state that it is in on its way to another; undefined at rest, and where its state leads nowhere. */
export function passingState({ settled }: Holder, item: object): string | undefined {
  const state = settled?.state(item) ?? undefined;
  return state !== undefined && settled!.pending.includes(state) ? state : undefined;
}

/** In a state that counts as gone, such as a recycle bin. */
export function isGone(definition: Holder, item: object): boolean {
  const state = definition.gone?.state(item);
  return state !== undefined && state !== null && (definition.gone?.gone ?? []).includes(state);
}

/** Gone, or on its way out: in a state that is only seen then, not one in which it may as well be at rest. */
export function isLeaving(definition: Holder, item: object): boolean {
  const state = definition.gone?.state(item);
  if (!state || isGone(definition, item)) return isGone(definition, item);
  const { done = [], pending = [] } = definition.settled ?? {};
  return definition.gone!.leaving.includes(state) && !done.includes(state) && !pending.includes(state);
}
