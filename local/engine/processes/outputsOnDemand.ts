// In Pulumi's SDK an output of a resource is some dozens of promises, made with the resource, and most programs read few of those
// that their resources have. Here each has its place at once, and is made when something of it is first used.
import { type InspectOptions, inspect } from "node:util";

/** Tells an output its value, or why there is none. */
type Settle = (
  value: unknown,
  isKnown: boolean,
  isSecret: boolean,
  dependencies?: readonly object[],
  error?: Error,
) => void;
type Transfer = (onto: object, label: string, props: object) => Record<string, Settle>;
type Output = new (
  resource: object,
  ...parts: [
    value: Promise<unknown>,
    isKnown: Promise<boolean>,
    isSecret: Promise<boolean>,
    dependencies: Promise<readonly object[]>,
  ]
) => object;
type Settled = Parameters<Settle>;

/** An output that may not have been made yet. */
class Place {
  private made: object | undefined;
  private settled: Promise<Settled> | undefined;
  private settle: ((settled: Promise<Settled>) => void) | undefined;

  constructor(
    private readonly resource: object,
    private readonly sdk: { Output: Output },
  ) {}

  end(...settled: Settled): void {
    const [, , , , error] = settled;
    const end = error ? Promise.reject<Settled>(error) : Promise.resolve(settled);
    // Nobody may ever ask.
    end.catch(() => {});
    if (this.settle) this.settle(end);
    else this.settled = end;
  }

  output(): object {
    if (this.made) return this.made;
    const end = this.settled ?? new Promise<Settled>((settle) => (this.settle = settle));
    this.made = new this.sdk.Output(
      this.resource,
      end.then(([value]) => value),
      end.then(([, isKnown]) => isKnown),
      end.then(([, , isSecret]) => isSecret),
      end.then(([, , , dependencies = []]) => dependencies),
    );
    return this.made;
  }

  /** Node shows what a proxy stands for, with the proxy as `this`. */
  readonly [inspect.custom] = (_depth: number, options: InspectOptions): string =>
    inspect(this.output(), options);
}

/** What stands in a place does all that the output does. */
const standing: ProxyHandler<Place> = {
  get: (place, key) => (key === "__pulumiOutput" ? true : Reflect.get(place.output(), key)),
  set: (place, key, value) => Reflect.set(place.output(), key, value),
  has: (place, key) => Reflect.has(place.output(), key),
  ownKeys: (place) => Reflect.ownKeys(place.output()),
  getOwnPropertyDescriptor: (place, key) => Reflect.getOwnPropertyDescriptor(place.output(), key),
  getPrototypeOf: (place) => Reflect.getPrototypeOf(place.output()),
};

/** In the SDK's `runtime/rpc`. */
export function outputsOnDemand(exported: Record<string, unknown>, sibling: NodeJS.Require): void {
  const { transferProperties } = exported as { transferProperties?: Transfer };
  if (typeof transferProperties !== "function") return;
  // These files require one another, and so may be empty yet.
  const outputs = sibling("../output") as { Output: Output };
  const errors = sibling("../errors") as { isGrpcError(error: Error): boolean };
  exported.transferProperties = ((onto, label, props) => {
    const keys = Object.keys(props).filter((key) => key !== "id" && key !== "urn");
    // The SDK says what is wrong with that.
    if (keys.some((key) => Object.hasOwn(onto, key))) return transferProperties(onto, label, props);
    return Object.fromEntries(
      keys.map((key) => {
        const place = new Place(onto, outputs);
        Reflect.set(onto, key, new Proxy(place, standing));
        const settle: Settle = (...settled) => {
          const [, , , , error] = settled;
          // What the engine did not answer stays open: the program ends with that.
          if (!error || !errors.isGrpcError(error)) place.end(...settled);
        };
        return [key, settle];
      }),
    );
  }) satisfies Transfer;
}
