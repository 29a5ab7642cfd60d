// Tries for the lock of each directory it is sent at the moment it is sent, says whether it got in, and lets go when told.
import { takeLock } from "../../../local/cloud/lock";

let release: (() => void) | undefined;

process.on("message", ({ directory, at }: { directory?: string; at?: number }) => {
  release?.();
  release = undefined;
  if (directory === undefined) return void process.send?.({ got: false });
  while (Date.now() < (at ?? 0));
  try {
    release = takeLock(directory);
  } catch (error) {
    if (!/is in use/.test(String(error))) throw error;
  }
  process.send?.({ got: release !== undefined });
});
