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

/** The hash of an archive file's bytes or, for what is no archive yet, of a tar of it as Pulumi packs one. */
function archiveHash(archive: Values, dir: string): string {
  if (typeof archive.uri === "string" && archive.uri)
    throw new Error(`needs the Pulumi CLI: the remote archive ${archive.uri}`);
  if (typeof archive.path === "string" && archive.path) {
    const at = path.resolve(dir, archive.path);
    if (fs.statSync(at).isFile()) return sha256(fs.readFileSync(at));
  }
  const hash = createHash("sha256");
  for (const [name, content] of contents(archive, dir))
    hash.update(tarHeader(name, content.length)).update(content).update(padding(content.length));
  return hash.update(Buffer.alloc(2 * tarBlock)).digest("hex");
}

/** The files within an archive by their names there, in order. */
function* contents(archive: Values, dir: string): Generator<[string, Buffer]> {
  if (typeof archive.path === "string" && archive.path) yield* filesOf(path.resolve(dir, archive.path));
  const assets = (archive.assets ?? {}) as Record<string, Values>;
  for (const name of Object.keys(assets).sort()) {
    const asset = assets[name]!;
    if (isArchive(asset))
      for (const [inner, content] of contents(asset, dir)) yield [path.posix.join(name, inner), content];
    else yield [name, Buffer.from(assetContent(asset, dir))];
  }
}

function* filesOf(root: string, under = ""): Generator<[string, Buffer]> {
  for (const entry of fs.readdirSync(path.join(root, under), { withFileTypes: true })) {
    const name = path.posix.join(under, entry.name);
    if (entry.isDirectory()) yield* filesOf(root, name);
    else yield [name, fs.readFileSync(path.join(root, name))];
  }
}

const tarBlock = 512;
const padding = (size: number): Buffer => Buffer.alloc((tarBlock - (size % tarBlock)) % tarBlock);

/** A USTAR header of a plain file, mode 0600, owned by nobody, of the beginning of time. */
function tarHeader(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100)
    throw new Error(`needs the Pulumi CLI: an archive with the long name ${name}`);
  const header = Buffer.alloc(tarBlock);
  const octal = (value: number, at: number, length: number) =>
    header.write(value.toString(8).padStart(length - 1, "0"), at);
  header.write(name, 0);
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  header.write(" ".repeat(8), 148);
  header.write("0", 156);
  header.write("ustar\0", 257);
  header.write("00", 263);
  octal(0, 329, 8);
  octal(0, 337, 8);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}
