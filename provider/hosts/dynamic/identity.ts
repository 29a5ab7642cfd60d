// The identity of a stack under the dynamic host: the id of one small resource, registered before the first of ours. The engine
// has it in the state before it makes anything that refers to it, and no call of the cloud is needed for it.
import * as pulumi from "@pulumi/pulumi";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import { identityToken, providerText, typeOf } from "./names";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

class Identity extends pulumi.CustomResource {
  constructor(opts: pulumi.CustomResourceOptions) {
    super(typeOf(identityToken), "tencentcloud-native", { __provider: providerText(identityToken) }, opts);
  }
}

/** Two copies of this package in one program share it, or the second would register the same name again. */
const shared = Symbol.for("pulumi-tencentcloud-native.identities");
type Identities = WeakMap<object, Promise<string | undefined>>;

/**
 * What tells this stack from every other; the engine's text for what is not known yet in a preview of the first run. Undefined
 * where no stack is run: in unit tests with mocks, which see no resource but their own.
 */
export function identityOf(opts: pulumi.CustomResourceOptions): Promise<string | undefined> | undefined {
  const stack = pulumi.runtime.getStackResource();
  if (!stack || pulumi.runtime.getMonitor() instanceof MockMonitor) return undefined;
  const own = providerFor(opts);
  if (own === "none") return undefined;
  const holder = globalThis as { [shared]?: Identities };
  holder[shared] ??= new WeakMap();
  const identities = holder[shared];
  const known = identities.get(stack) ?? idOf(new Identity(own));
  identities.set(stack, known);
  return known;
}

/** Where the user denies default providers, the first resource's own is as good. */
function providerFor({ provider }: pulumi.CustomResourceOptions): pulumi.CustomResourceOptions | "none" {
  const denied = new pulumi.Config("pulumi").getObject<string[]>("disable-default-providers") ?? [];
  if (!denied.some((name) => name === "*" || name === "pulumi-nodejs")) return {};
  return provider ? { provider } : "none";
}

/**
 * The id as a plain value: nothing depends on the resource, or a run with targets would refuse what is new beside it. Where the
 * engine leaves it out of such a run, it is undefined.
 */
async function idOf({ id }: Identity): Promise<string | undefined> {
  const output = id as unknown as { isKnown: Promise<boolean>; promise(): Promise<string | undefined> };
  const [known, value] = await Promise.all([output.isKnown, output.promise()]);
  return known ? value || undefined : unknown;
}
