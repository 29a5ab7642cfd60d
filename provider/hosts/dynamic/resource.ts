// What every generated SDK class extends: it hands the engine a constant text as its provider, so that nothing of ours is ever
// serialised into a state, and tells the provider in a hidden input what the engine would not.
import { createRequire } from "node:module";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import { getMonitor } from "@pulumi/pulumi/runtime/settings";
import { identityOf } from "./identity";
import { packageName, providerText, typeOf } from "./names";

/** What an SDK class says of its resource, generated from the definition. */
export interface Description {
  /** `<module>:<Type>`. */
  token: string;
  /** Every input and output. */
  properties: readonly string[];
  replaceOnChanges: readonly string[];
  secrets: readonly string[];
}

/** A resource of the provider; use the classes of the modules instead. */
export abstract class TencentcloudResource extends pulumi.CustomResource {
  constructor(description: Description, name: string, args: object, opts: pulumi.CustomResourceOptions = {}) {
    const { token, properties, replaceOnChanges, secrets } = description;
    // The engine would ask a provider that it cannot load yet, and end with a TypeError.
    if (opts.import !== undefined)
      throw new pulumi.RunError(
        `${token} ${name}: a dynamic provider cannot import. Take the thing over with the input \`adopt: ${JSON.stringify(opts.import)}\` instead of the option \`import\`, or use the plugin, which can import`,
      );
    const inputs: pulumi.Inputs = Object.fromEntries(properties.map((key) => [key, undefined]));
    for (const [key, value] of Object.entries(args)) inputs[key] = value;
    for (const key of secrets) if (inputs[key] !== undefined) inputs[key] = pulumi.secret(inputs[key]);
    inputs.__provider = providerText(token);
    sayWhereItIsMissing();
    if (opts.id === undefined) inputs.__meta = meta(token, name, args, opts);
    const ours = {
      replaceOnChanges: [...replaceOnChanges],
      additionalSecretOutputs: [...secrets],
      hideDiffs,
    };
    super(typeOf(token), name, inputs, opts.id === undefined ? pulumi.mergeOptions(opts, ours) : opts);
    owners.set(this.id, this);
  }
}

/** Inputs of which only the provider knows: no preview shows them. */
const hideDiffs = ["__anew", "__autoName", "__life", "__meta"];

/** Whose id an output is. */
const owners = new WeakMap<object, pulumi.Resource>();

/** By input: the URN of the resource whose very id it is. A preview knows no ids, and the provider is told what it can know. */
function referring(args: object): Record<string, Promise<string>> {
  const found = Object.entries(args).flatMap(([key, value]) => {
    const owner = typeof value === "object" && value !== null ? owners.get(value) : undefined;
    return owner ? [[key, promised(owner.urn)] as const] : [];
  });
  return Object.fromEntries(found);
}

let looked = false;

/**
 * The engine loads the provider from the program's folder: a package manager that keeps the packages of a component to the
 * component (pnpm, Plug'n'Play) hides it from there, and the engine's own message does not say what to do.
 */
function sayWhereItIsMissing(): void {
  if (looked || getMonitor() instanceof MockMonitor) return;
  looked = true;
  const folder = process.cwd();
  try {
    createRequire(path.join(folder, "program.js")).resolve(`${packageName}/dynamic`);
  } catch {
    const cure = `add "${packageName}" to the dependencies in the package.json of the program, also where only a component of it uses the package`;
    pulumi.log.warn(`${packageName} is not found from ${folder}, where Pulumi loads its provider: ${cure}`);
  }
}

/** The engine tells a dynamic provider neither the URN nor the timeouts, and nothing that tells one stack from another. */
function meta(
  token: string,
  name: string,
  args: object,
  opts: pulumi.CustomResourceOptions,
): pulumi.Input<object> {
  const refers = referring(args);
  const timeouts = opts.customTimeouts;
  const identity = identityOf(opts);
  return {
    urn: urnOf(typeOf(token), name, opts.parent),
    name,
    ...(identity ? { identity } : {}),
    ...(Object.keys(refers).length > 0 ? { refers } : {}),
    ...(timeouts ? { timeouts: { ...timeouts } } : {}),
  };
}

/** The URN that the engine will give it. Without a parent that is a text, and no output has to be made to know it. */
function urnOf(type: string, name: string, parent: pulumi.Resource | undefined): pulumi.Input<string> {
  if (parent) return promised(pulumi.createUrn(name, type, parent));
  return `urn:pulumi:${pulumi.getStack()}::${pulumi.getProject()}::${type}::${name}`;
}

/**
 * A value that is always known, without what it depends on. A URN depends on the parent; the SDK takes a dependency on a
 * component for one on all its children, and a child that depends on itself is never registered.
 */
function promised<T>(output: pulumi.Output<T>): Promise<T> {
  return (output as unknown as { promise(): Promise<T> }).promise();
}
