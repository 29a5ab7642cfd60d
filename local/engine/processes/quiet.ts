// What Pulumi's SDK notes about a program for reports that nobody asked for: a stack trace with every promise, messages for
// debugging, which the engine does not take, every script in a debugger's session, and which lines of packages led to a
// resource. With many resources they are most of what a program costs.
import { Session } from "node:inspector";
import { extensions } from "./extensions";

let isFirst = true;

/** What is left out of a file of the SDK, by the end of its name. */
const quieter: Record<string, (exported: Record<string, unknown>, sibling: NodeJS.Require) => void> = {
  "runtime/debuggable": (exported, sibling) => {
    const { debuggablePromise } = exported;
    if (process.env.PULUMI_DEBUG_PROMISE_LEAKS || typeof debuggablePromise !== "function") return;
    const { getStore } = sibling("./state") as { getStore: () => { leakCandidates: Set<object> } };
    exported.debuggablePromise = <T>(promise: Promise<T>, context: unknown): Promise<T> => {
      // The first one has the SDK look for leaks at the end.
      if (isFirst) {
        isFirst = false;
        return debuggablePromise(promise, context) as Promise<T>;
      }
      const { leakCandidates } = getStore();
      leakCandidates.add(promise);
      return promise.then(
        (value) => {
          leakCandidates.delete(promise);
          return value;
        },
        (error) => {
          leakCandidates.delete(promise);
          error.promise = promise;
          throw error;
        },
      );
    };
  },
  "log/index": (exported) => {
    if (typeof exported.debug === "function") exported.debug = async () => {};
  },
  // The engine wants places in the project; those in packages would have their maps of source read, which are megabytes.
  resource: (exported) => {
    const { Resource } = exported as { Resource?: { stackTrace?(skip: number): unknown[] } };
    const { stackTrace } = Resource ?? {};
    if (!Resource || typeof stackTrace !== "function") return;
    Resource.stackTrace = (skip) => {
      const { prepareStackTrace } = Error;
      // This function is one frame more than the SDK counts.
      if (!prepareStackTrace) return stackTrace.call(Resource, skip + 1);
      Error.prepareStackTrace = (error, frames) =>
        prepareStackTrace(error, frames.slice(skip + 2).filter(isOfNoPackage));
      try {
        return stackTrace.call(Resource, -1);
      } finally {
        Error.prepareStackTrace = prepareStackTrace;
      }
    };
  },
  // The session is for functions that are serialised, and knows the scripts of before when it is opened for the first of them.
  "runtime/closure/v8Hooks": (exported) => {
    const urls = new Map<string, string>();
    let session: Promise<Session> | undefined;
    exported.isInitializedAsync = async () => {};
    exported.getSessionAsync = () => {
      session ??= sessionWith((id, url) => urls.set(id, url));
      return session;
    };
    exported.getScriptUrl = (id: string) => urls.get(id);
  },
};

const isOfNoPackage = (frame: NodeJS.CallSite): boolean =>
  !/^node:|[\\/]node_modules[\\/]/.test(frame.getFileName() ?? "node:");

function sessionWith(seen: (id: string, url: string) => void): Promise<Session> {
  const session = new Session();
  session.connect();
  session.on("Debugger.scriptParsed", ({ params }) => seen(params.scriptId, params.url));
  return new Promise((resolve, reject) => {
    session.post("Debugger.enable", (error) => (error ? reject(error) : resolve(session)));
  });
}

/** From here on files of the SDK are loaded without. */
export function leaveOut(): void {
  const load = extensions[".js"]!;
  extensions[".js"] = (module, file) => {
    load(module, file);
    const part = /[\\/]@pulumi[\\/]pulumi[\\/](.*)\.js$/.exec(file)?.[1]?.replaceAll("\\", "/");
    if (part !== undefined && Object.hasOwn(quieter, part))
      quieter[part]!(module.exports, module.require.bind(module) as NodeJS.Require);
  };
}
