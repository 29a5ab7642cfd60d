// The providers nobody declares: one a package and version, made of the stack's configuration when it is first needed.
import { bareGoal, type Goal } from "./goal";
import { isProviderType, packageOf, providerTypeOf, type Resource } from "./resource";
import type { StackConfig } from "./stackSettings";
import type { Outcome } from "./step";
import { secret, type Values } from "./values";

/** Dynamic providers get all configuration, under its full keys. */
const dynamicPackages = ["pulumi-nodejs", "pulumi-python"];

/** As semver.org has it. */
const isVersion =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;

export class DefaultProviders {
  private readonly refs = new Map<string, Promise<string>>();
  private readonly versions = new Map<string, string>();

  constructor(
    private readonly config: StackConfig,
    private readonly register: (goal: Goal) => Promise<Outcome>,
    olds: Iterable<Resource>,
  ) {
    // The newest version that the state knows is the one that is meant where none is asked for.
    for (const { type, inputs } of olds) {
      const { version } = inputs;
      if (!isProviderType(type) || typeof version !== "string") continue;
      const known = this.versions.get(packageOf(type));
      if (!known || known.localeCompare(version, undefined, { numeric: true }) < 0)
        this.versions.set(packageOf(type), version);
    }
  }

  /** The default provider of a package, `urn::id`. */
  get(pkg: string, asked: string, what = pkg): Promise<string> {
    if (asked && !isVersion.test(asked))
      throw new Error(`parse provider request: ${JSON.stringify(asked)} is not a semantic version`);
    const version = asked || this.versions.get(pkg) || "";
    const key = `${pkg}@${version}`;
    let ref = this.refs.get(key);
    if (!ref) {
      ref = this.make(pkg, version, what);
      this.refs.set(key, ref);
    }
    return ref;
  }

  /** What a default provider is to be. */
  goal(pkg: string, asked: string): Goal {
    const version = asked || this.versions.get(pkg) || "";
    const name = version ? `default_${version.replace(/[.+-]/g, "_")}` : "default";
    const goal = bareGoal(providerTypeOf(pkg), name);
    goal.properties = packageConfig(this.config, pkg);
    if (version) Object.assign(goal.properties, { version, __internal: {} });
    return goal;
  }

  private async make(pkg: string, version: string, what: string): Promise<string> {
    if (this.isDenied(pkg))
      throw new Error(`Default provider for '${pkg}' disabled. '${what}' must use an explicit provider.`);
    const { state } = await this.register(this.goal(pkg, version));
    return `${state.urn}::${state.id}`;
  }

  private isDenied(pkg: string): boolean {
    const text = this.config["pulumi:disable-default-providers"]?.text;
    if (!text || pkg === "pulumi") return false;
    const denied = JSON.parse(text) as string[];
    return denied.some((name) => name.trim() === "*" || name.trim() === pkg);
  }
}

function packageConfig(config: StackConfig, pkg: string): Values {
  const values: Values = {};
  for (const [key, { text, secret: isSecret }] of Object.entries(config)) {
    const colon = key.indexOf(":");
    const name = dynamicPackages.includes(pkg)
      ? key
      : key.slice(0, colon) === pkg
        ? key.slice(colon + 1)
        : undefined;
    if (name) values[name] = isSecret ? secret(text) : text;
  }
  return values;
}
