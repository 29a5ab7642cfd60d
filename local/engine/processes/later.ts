// Pulumi's SDK loads a compiler, a package manager's resolver and tracing with every program, and most programs use none of
// them. Here what its files require of other packages is loaded when something of it is first used.
import Module, { isBuiltin } from "node:module";
import * as path from "node:path";

type Load = (this: unknown, request: string, parent: NodeModule | undefined, isMain: boolean) => unknown;
/** Node's own loader, which every `require` goes through. */
const loader = Module as unknown as { _load: Load; _resolveFilename: Load };

const inSdk = /[\\/]node_modules[\\/]@pulumi[\\/]pulumi[\\/]/;
/** What every program uses, and what is required to find out whether it is there. */
const needed =
  /^(@grpc\/|google-protobuf|source-map-support|require-from-string|minimist|typescript$|ts-node)/;
/** Parts of the SDK itself that stand for other packages. */
const standIns = /^\.[./]*\/(typescript-shim|automation)$/;

/** From here on, what the SDK requires of others waits until it is used. */
export function loadLater(): void {
  const load = loader._load;
  loader._load = function (request, parent, isMain) {
    const read = (): unknown => load.call(this, request, parent, isMain);
    if (!parent || !inSdk.test(parent.filename) || !canWait(request)) return read();
    // What is not there is told at once: the SDK and its compiler require some things only to see whether they are.
    loader._resolveFilename.call(this, request, parent, isMain);
    return deferred(read);
  };
}

function canWait(request: string): boolean {
  if (request.startsWith(".")) return standIns.test(request);
  return !path.isAbsolute(request) && !isBuiltin(request) && !needed.test(request);
}

/** A module in whose place stands what loads it; to the SDK it is an ES module, whichever kind it is. */
function deferred(load: () => unknown): unknown {
  let loaded: { module: object } | undefined;
  const real = (): object => {
    loaded ??= { module: load() as object };
    return loaded.module;
  };
  const isEsModule = (module: object): boolean => Reflect.get(module, "__esModule") === true;
  // A bound function can be called and constructed, and has no property that must stay.
  const callable = ((): void => {}).bind(undefined);
  return new Proxy(callable, {
    get: (_target, key) => {
      if (key === "__esModule") return true;
      const module = real();
      return key === "default" && !isEsModule(module) ? module : Reflect.get(module, key);
    },
    set: (_target, key, value) => Reflect.set(real(), key, value),
    has: (_target, key) => Reflect.has(real(), key),
    ownKeys: () => Reflect.ownKeys(real()),
    getOwnPropertyDescriptor: (_target, key) => {
      const found = Reflect.getOwnPropertyDescriptor(real(), key);
      return found && { ...found, configurable: true };
    },
    apply: (_target, self, args) => Reflect.apply(real() as (...all: unknown[]) => unknown, self, args),
    construct: (_target, args) => Reflect.construct(real() as new (...all: unknown[]) => object, args),
  });
}
