// Pulumi.<stack>.yaml: a stack's configuration. Edits keep the file's comments and order; a secret is written
// only encrypted and read only through the secrets it was written with.
import * as fs from "node:fs";
import * as path from "node:path";
import { type Document, isMap, parseDocument } from "yaml";
import { type PropertyPath, parsePath } from "./propertyPath";
import type { Secrets } from "./secrets";
import type { ProjectSettings } from "./settings";

/** A configuration value in plain text; objects and lists as JSON text, as programs get them. */
export interface ConfigEntry {
  text: string;
  secret: boolean;
  /** Written as an object or a list. */
  structured?: boolean;
}

/** Configuration by full key, `namespace:key`, sorted. */
export type StackConfig = Record<string, ConfigEntry>;

/** `key` is `project:key`, `ns:config:key` is `ns:key`. */
export function fullKey(project: string, key: string): string {
  const parts = key.split(":");
  if (parts.length === 3 && parts[1] === "config") return `${parts[0]}:${parts[2]}`;
  if (parts.length > 2 || parts.includes("")) throw new Error(`"${key}" is not a configuration key`);
  return parts.length === 1 ? `${project}:${key}` : key;
}

export class StackSettings {
  readonly file: string;
  private readonly document: Document;

  constructor(
    private readonly project: ProjectSettings,
    readonly stack: string,
  ) {
    this.file = path.join(project.dir, `Pulumi.${stack}.yaml`);
    this.document = parseDocument(fs.existsSync(this.file) ? fs.readFileSync(this.file, "utf8") : "");
    const problem = this.document.errors[0];
    if (problem) throw new Error(`${this.file}: ${problem.message}`);
    const provider = this.document.get("secretsprovider");
    if (typeof provider === "string" && !["passphrase", "default", ""].includes(provider))
      throw new Error(`needs the Pulumi CLI: the secrets provider "${provider}" of ${this.file}`);
  }

  get encryptionSalt(): string | undefined {
    const salt = this.document.get("encryptionsalt");
    return typeof salt === "string" ? salt : undefined;
  }

  /** Notes with which salt the stack's secrets are encrypted. */
  set encryptionSalt(salt: string) {
    this.document.set("encryptionsalt", salt);
  }

  /** Whether reading the configuration needs the passphrase. */
  get hasSecrets(): boolean {
    return holdsSecret(this.values());
  }

  /** All configuration in plain text, with what Pulumi.yaml sets for all stacks; fails on a required value that is missing. */
  read(secrets?: Secrets): StackConfig {
    const found = new Map<string, ConfigEntry>();
    for (const [key, value] of Object.entries(this.project.config)) {
      const entry = projectEntry(value);
      if (entry) found.set(fullKey(this.project.name, key), entry);
    }
    for (const [key, value] of Object.entries(this.values()))
      found.set(fullKey(this.project.name, key), plainEntry(value, secrets));
    for (const [key, value] of Object.entries(this.project.config))
      if (isDeclaration(value) && !found.has(fullKey(this.project.name, key)))
        throw new Error(`Stack '${this.stack}' is missing configuration value '${key}'`);
    return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Sets a value; a secret one (`secrets` given) is encrypted, with `path` the key is a path into an object. */
  set(
    key: string,
    text: string,
    options: { secrets?: Secrets | undefined; path?: boolean | undefined } = {},
  ): void {
    const at = this.locate(key, options.path);
    const value = options.secrets
      ? { secure: options.secrets.encrypt(text) }
      : at.length > 1
        ? scalarOf(text)
        : text;
    if (options.secrets) this.document.set("encryptionsalt", options.secrets.salt);
    if (!isMap(this.document.get("config"))) this.document.set("config", this.document.createNode({}));
    this.writeAt(at, value);
  }

  /** Takes a value out; says whether it was there. */
  remove(key: string, options: { path?: boolean | undefined } = {}): boolean {
    return this.document.deleteIn(["config", ...this.locate(key, options.path)]);
  }

  save(): void {
    const text = this.document.toString();
    fs.writeFileSync(`${this.file}.new`, text);
    fs.renameSync(`${this.file}.new`, this.file);
  }

  private values(): Record<string, unknown> {
    const config = (this.document.toJS() as { config?: unknown } | null)?.config;
    return config !== null && typeof config === "object" ? (config as Record<string, unknown>) : {};
  }

  /** Where a key stands under `config`: under the spelling the file already uses. */
  private locate(key: string, isPath?: boolean): PropertyPath {
    const colon = key.lastIndexOf(":");
    const [head, ...rest] = isPath ? parsePath(key.slice(colon + 1)) : [key.slice(colon + 1)];
    const full = fullKey(this.project.name, key.slice(0, colon + 1) + String(head));
    const spelled = Object.keys(this.values()).find((k) => fullKey(this.project.name, k) === full);
    return [spelled ?? full, ...rest];
  }

  private writeAt(at: PropertyPath, value: unknown): void {
    for (let depth = 1; depth < at.length; depth++) {
      const above = ["config", ...at.slice(0, depth)];
      if (this.document.getIn(above) === undefined)
        this.document.setIn(above, this.document.createNode(typeof at[depth] === "number" ? [] : {}));
    }
    this.document.setIn(["config", ...at], value);
  }
}

/** An entry of Pulumi.yaml that only says what a stack has to set. */
function isDeclaration(value: unknown): value is Record<string, unknown> {
  return (
    value !== null &&
    typeof value === "object" &&
    !Array.isArray(value) &&
    !("value" in value) &&
    !("default" in value)
  );
}

function projectEntry(value: unknown): ConfigEntry | undefined {
  if (isDeclaration(value)) return undefined;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return entryOf(value, false);
  const { value: fixed, default: fallback, secret } = value as Record<string, unknown>;
  return entryOf(fixed ?? fallback, secret === true);
}

function plainEntry(value: unknown, secrets: Secrets | undefined): ConfigEntry {
  if (!holdsSecret(value)) return entryOf(value, false);
  if (!secrets) throw new Error("the configuration has secrets: a passphrase is needed to read it");
  return entryOf(decrypted(value, secrets), true);
}

const entryOf = (value: unknown, secret: boolean): ConfigEntry => ({
  text: textOf(value),
  secret,
  ...(value !== null && typeof value === "object" ? { structured: true } : {}),
});

function decrypted(value: unknown, secrets: Secrets): unknown {
  if (value === null || typeof value !== "object") return value;
  if (isSecure(value)) return secrets.decrypt(value.secure);
  if (Array.isArray(value)) return value.map((item) => decrypted(item, secrets));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decrypted(item, secrets)]));
}

function holdsSecret(value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  return isSecure(value) || Object.values(value).some(holdsSecret);
}

function isSecure(value: object): value is { secure: string } {
  return "secure" in value && typeof value.secure === "string" && Object.keys(value).length === 1;
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? null);

/** `config set --path` writes numbers and booleans as themselves. */
function scalarOf(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
