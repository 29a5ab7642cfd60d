// The states of a snapshot, whether it was made here or copied from another region.
import type { Snapshot } from "../../../api/actions/cbs";

function state({ SnapshotState }: Snapshot): string {
  return SnapshotState;
}

const passing = ["CREATING", "ROLLBACKING", "COPYING_FROM_REMOTE", "CHECKING_COPIED"];

export const settled = { state, done: ["NORMAL"], pending: passing };
export const gone = { state, leaving: ["NORMAL", "TORECYCLE", ...passing] };
