// Assets and archives among a program's inputs get the hash of what is in them, so that a change of content is seen.
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { isArchive, isAsset, signature, type Values } from "./values";

/** The values with `hash` in every asset and archive; relative paths start at `dir`. */
export function withAssetHashes(values: Values, dir: string): Values {
  return hashed(values, dir) as Values;
}

function hashed(value: unknown, dir: string): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => hashed(item, dir));
  if (isAsset(value)) return { ...fieldsOf(value), hash: value.hash || sha256(assetContent(value, dir)) };
  if (isArchive(value)) {
    const fields = fieldsOf(value);
    if (fields.assets) fields.assets = hashed(fields.assets, dir);
    return { ...fields, hash: value.hash || archiveHash(fields, dir) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hashed(item, dir)]));
}

/** What an asset or archive is; the SDK's own notes are left out. */
function fieldsOf(value: Values): Values {
  const kept = [signature, "hash", "text", "path", "uri", "assets"].filter((key) => value[key] !== undefined);
  return Object.fromEntries(kept.map((key) => [key, value[key]]));
}

const sha256 = (content: Buffer | string): string => createHash("sha256").update(content).digest("hex");

function assetContent(asset: Values, dir: string): Buffer | string {
  if (typeof asset.text === "string" && asset.text) return asset.text;
  if (typeof asset.path === "string" && asset.path) return fs.readFileSync(path.resolve(dir, asset.path));
  if (typeof asset.uri === "string" && asset.uri)
    throw new Error(`needs the Pulumi CLI: the remote asset ${asset.uri}`);
  return "";
}

/** A hash over the names and hashes of what is in an archive; not the one the CLI computes from its own packing. */
function archiveHash(archive: Values, dir: string): string {
  if (typeof archive.uri === "string" && archive.uri)
    throw new Error(`needs the Pulumi CLI: the remote archive ${archive.uri}`);
  const hash = createHash("sha256");
  if (typeof archive.path === "string" && archive.path) {
    for (const [name, content] of filesOf(path.resolve(dir, archive.path)))
      hash.update(name).update(sha256(content));
    return hash.digest("hex");
  }
  for (const [name, item] of Object.entries((archive.assets ?? {}) as Values).sort())
    hash.update(name).update(String((item as Values).hash));
  return hash.digest("hex");
}

function* filesOf(root: string, under = ""): Generator<[string, Buffer]> {
  const at = path.join(root, under);
  if (!fs.statSync(at).isDirectory()) {
    yield [under, fs.readFileSync(at)];
    return;
  }
  for (const name of fs.readdirSync(at).sort()) yield* filesOf(root, path.posix.join(under, name));
}
