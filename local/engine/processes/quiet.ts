// What Pulumi's SDK notes about a program for reports that nobody asked for: a stack trace with every promise, messages for
// debugging, which the engine does not take, every script in a debugger's session, which lines of packages led to a resource, and
// outputs that nobody reads. With many resources they are most of what a program costs.
import { Session } from "node:inspector";
import { extensions } from "./extensions";
import { outputsOnDemand } from "./outputsOnDemand";
import { placesOnce } from "./places";
import { quietPromises } from "./quietPromises";

type Store = { leakCandidates: Set<object> };

/** What is left out of a file of the SDK, by the end of its name. */
const quieter: Record<string, (exported: Record<string, unknown>, sibling: NodeJS.Require) => void> = {
  "runtime/debuggable": (exported, sibling) =>
    quietPromises(exported, (sibling("./state") as { getStore(): Store }).getStore),
  "runtime/rpc": outputsOnDemand,
  "log/index": (exported) => {
    if (typeof exported.debug === "function") exported.debug = async () => {};
  },
  resource: placesOnce,
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
