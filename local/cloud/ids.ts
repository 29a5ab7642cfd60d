// Identifiers that look like the vendor's and repeat from run to run: each is a hash of the seed and a counter.
import { createHash } from "node:crypto";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/** `prefix-` and 8 lowercase letters or digits. */
export function makeId(prefix: string, seed: string, n: number): string {
  const bytes = createHash("sha256").update(`${seed}/${prefix}/${n}`).digest();
  let id = "";
  for (let i = 0; i < 8; i++) id += ALPHABET[bytes[i]! % ALPHABET.length];
  return `${prefix}-${id}`;
}

/** A UUID from the seed and what is counted: request ids, and the ids of the tasks named after them. */
export function makeUuid(seed: string, ...counts: number[]): string {
  const hex = createHash("sha256")
    .update(`${seed}/request/${counts.join("/")}`)
    .digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
