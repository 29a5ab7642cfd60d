// The state of a stack while an operation changes it: what the steps made, then what is left of the old state, and
// what is under way. Every change is written before anyone is told of it, so a kill loses at most the step in flight.
import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Resource } from "./resource";
import { equal, hasSecret, openSecrets, sealed, sealSecrets, type Values } from "./values";

export type OperationType = "creating" | "updating" | "deleting" | "reading" | "importing";

export interface PendingOperation {
  resource: Resource;
  type: OperationType;
}

/** A stack's state with its secrets open. */
export interface Deployment {
  resources: Resource[];
  pendingOperations: PendingOperation[];
}

/** A deployment as it is stored and exported (version 3). */
export interface StoredDeployment {
  manifest: { time: string; magic: string; version: string };
  secrets_providers?: { type: string; state: unknown };
  resources?: Values[];
  pending_operations?: { resource: Values; type: OperationType }[];
  metadata?: Values;
}

/** The salt that a deployment's secrets were encrypted with; none where nothing is secret. */
export function saltOf(provider: StoredDeployment["secrets_providers"]): string | undefined {
  return (provider?.state as { salt?: string } | undefined)?.salt;
}

/** Encrypts and decrypts, and says with what. */
export interface Sealer {
  readonly salt: string;
  encrypt(text: string): string;
  decrypt(text: string): string;
  /** The one of another stack with the same passphrase. */
  other?(salt: string): Promise<Sealer>;
}

/** What seals a state, made when it is first needed, for that takes most of a second. */
export class Seal {
  private opened: Promise<Sealer> | undefined;

  /** `salt`: where it is known before. */
  constructor(
    private readonly make: () => Sealer | Promise<Sealer>,
    readonly salt?: string | undefined,
  ) {}

  open(): Promise<Sealer> {
    this.opened ??= Promise.resolve(this.make());
    return this.opened;
  }
}

/** The version of the format. */
export const stateVersion = 3;
/** The CLI whose state format this is. */
const cliVersion = "v3.248.0";

const order: (keyof Resource)[] = [
  "urn",
  "custom",
  "delete",
  "id",
  "type",
  "inputs",
  "outputs",
  "parent",
  "protect",
  "taint",
  "external",
  "dependencies",
  "initErrors",
  "provider",
  "propertyDependencies",
  "pendingReplacement",
  "additionalSecretOutputs",
  "aliases",
  "customTimeouts",
  "importID",
  "retainOnDelete",
  "deletedWith",
  "created",
  "modified",
  "sourcePosition",
  "ignoreChanges",
  "hideDiff",
  "replaceOnChanges",
  "replacementTrigger",
  "resourceHooks",
  "replaceWith",
];

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** A resource as stored: nothing empty, secrets sealed. */
export const storedResource = (resource: Resource, sealer: () => Sealer): Values =>
  writtenResource(resource, (value) => sealSecrets(value, (json) => sealed(sealer().encrypt(json))));

/** A resource as it is written down, its values by `write`. */
export function writtenResource(resource: Resource, write: (value: unknown) => unknown): Values {
  const stored: Values = {};
  for (const key of order) {
    const value = resource[key];
    if (key !== "custom" && isEmpty(value)) continue;
    stored[key] =
      key === "inputs" || key === "outputs" || key === "replacementTrigger" ? write(value) : value;
  }
  return stored;
}

/** Reads a stored resource; a secret may be encrypted or, from `--show-secrets`, plain. */
export function openResource(stored: Values, sealer: () => Sealer): Resource {
  const open = (value: unknown): unknown =>
    openSecrets(value, (secret) =>
      typeof secret.plaintext === "string" ? secret.plaintext : sealer().decrypt(String(secret.ciphertext)),
    );
  const resource = {
    custom: false,
    ...stored,
    dependencies: stored.dependencies ?? [],
    propertyDependencies: stored.propertyDependencies ?? {},
  } as unknown as Resource;
  resource.inputs = open(stored.inputs ?? {}) as Values;
  resource.outputs = open(stored.outputs ?? {}) as Values;
  if (stored.replacementTrigger !== undefined) resource.replacementTrigger = open(stored.replacementTrigger);
  return resource;
}

export function manifest(now = new Date()): StoredDeployment["manifest"] {
  return {
    time: now.toISOString(),
    magic: createHash("sha256").update(cliVersion).digest("hex"),
    version: cliVersion,
  };
}

/** Whether finding a resource unchanged still changes what the state says of it. */
function differs(old: Resource, now: Resource): boolean {
  const { created: _c, modified: _m, sourcePosition: _p, ...a } = old;
  const { created: _d, modified: _n, sourcePosition: _q, ...b } = now;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof typeof a>;
  return [...keys].some((key) => !(isEmpty(a[key]) && isEmpty(b[key])) && !equal(a[key], b[key]));
}

/** Milliseconds; what is written within them needs no pause. */
const short = 10;
/** How many times as long as it took to write the state nothing is written after it. */
const pauses = 3;

export class StateKeeper {
  private base: Deployment;
  private readonly made: Resource[] = [];
  private readonly gone = new Set<Resource>();
  private underWay: PendingOperation[] = [];
  private readonly texts = new WeakMap<Resource, string>();
  private saving: Promise<void> | undefined;
  /** Milliseconds that the last write took. */
  private took = 0;
  private queued: Promise<void> | undefined;

  /** Without `write` (a preview) nothing is written. */
  constructor(
    base: Deployment,
    private readonly seal: Seal,
    private write: ((text: string) => Promise<void>) | undefined,
  ) {
    // Updates and deletes that were interrupted are simply decided anew; only of creates nothing else is known.
    this.base = { ...base, pendingOperations: base.pendingOperations.filter((op) => op.type === "creating") };
  }

  /** Notes that an operation begins, durably. */
  async begin(type: OperationType, resource: Resource): Promise<void> {
    // What is made and turns out to be secret must not fail to be written; what is deleted is written already.
    if (this.write && type !== "deleting") await this.seal.open();
    this.underWay.push({ type, resource });
    await this.save();
  }

  /** Notes the end of a step: what it took out of the old state and what it made. */
  async end(resource: Resource, took: Resource | undefined, made: Resource | undefined): Promise<void> {
    this.underWay = this.underWay.filter((op) => op.resource !== resource);
    if (took) this.gone.add(took);
    if (made) this.made.push(made);
    await this.save();
  }

  /** A resource that was found unchanged: written at once only if the state says something else of it. */
  async same(old: Resource, now: Resource): Promise<void> {
    this.gone.add(old);
    this.made.push(now);
    if (differs(old, now)) await this.save();
  }

  /** Takes an entry out of what is stored. */
  forget(resource: Resource): void {
    this.gone.add(resource);
  }

  /** Changes fields of an entry. */
  change(resource: Resource, fields: Partial<Resource>): void {
    Object.assign(resource, fields);
    this.texts.delete(resource);
  }

  /** Another old state, as a refresh makes one. */
  async rebase(resources: Resource[]): Promise<void> {
    this.base = { ...this.base, resources };
    await this.save();
  }

  /** The state as of now: what was made, then what is left, in its old order. */
  deployment(): Deployment {
    return {
      resources: [...this.made, ...this.base.resources].filter((resource) => !this.gone.has(resource)),
      pendingOperations: [...this.base.pendingOperations, ...this.underWay],
    };
  }

  /** Writes nothing any more: what is under way stays noted as such. */
  freeze(): void {
    this.write = undefined;
  }

  /**
   * Resolves when everything up to now is written; saves that are asked for while one runs become one. A large state takes long
   * to write, and is not written again at once: more can be written together then.
   */
  save(): Promise<void> {
    if (!this.write) return Promise.resolve();
    if (this.queued) return this.queued;
    if (!this.saving) return this.start();
    const next = async () => {
      if (this.took > short) await delay(this.took * pauses);
      this.queued = undefined;
      return this.start();
    };
    this.queued = this.saving.then(next, next);
    return this.queued;
  }

  private start(): Promise<void> {
    const begun = performance.now();
    const saving = this.text().then((text) => this.write?.(text));
    this.saving = saving;
    const over = () => {
      this.took = performance.now() - begun;
      if (this.saving === saving) this.saving = undefined;
    };
    saving.then(over, over);
    return saving;
  }

  /** The deployment's JSON text; the text of a resource is made once. */
  async text(): Promise<string> {
    const { resources, pendingOperations } = this.deployment();
    const isNew = resources.filter((resource) => !this.texts.has(resource));
    const some = [...isNew, ...pendingOperations.map(({ resource }) => resource)];
    const sealer = some.some(holdsSecret) ? await this.seal.open() : undefined;
    const salt = this.seal.salt ?? (await this.seal.open()).salt;
    const textOf = (resource: Resource) => JSON.stringify(storedResource(resource, () => sealer!));
    for (const resource of isNew) this.texts.set(resource, textOf(resource));
    const pending = pendingOperations.map(
      ({ resource, type }) => `{"resource":${textOf(resource)},"type":"${type}"}`,
    );
    const parts = [
      `"manifest":${JSON.stringify(manifest())}`,
      `"secrets_providers":${JSON.stringify({ type: "passphrase", state: { salt } })}`,
      ...(resources.length
        ? [`"resources":[\n${resources.map((resource) => this.texts.get(resource)).join(",\n")}\n]`]
        : []),
      ...(pending.length ? [`"pending_operations":[\n${pending.join(",\n")}\n]`] : []),
      `"metadata":{}`,
    ];
    return `{${parts.join(",\n")}}`;
  }
}

const holdsSecret = ({ inputs, outputs, replacementTrigger }: Resource): boolean =>
  hasSecret(inputs) || hasSecret(outputs) || hasSecret(replacementTrigger);
