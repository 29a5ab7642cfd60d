// `npm run catalogue`: imports the SDK's layer anew and lays the layers over each other. Both results follow from the
// files of the other layers and the installed SDK alone: running it again changes nothing.
import * as fs from "node:fs";
import * as path from "node:path";
import { common, format, readLayer, services } from "./layers";
import { merge } from "./merge";
import { importSdk, sdkVersions } from "./sdk";

const root = path.join(__dirname, "..", "..");

/** The SDK's layer of every service. */
export function sdkLayers(): Map<string, string> {
  const files = new Map<string, string>();
  for (const service of services()) {
    const documents = readLayer("documents", service);
    const documented = new Set(documents?.actions.map(({ action, family }) => `${family}/${action}`));
    // What the facts give a kind, and no document has, is to come from the SDK.
    const wanted = (readLayer("facts", service)?.facts ?? []).flatMap(({ on, is, names }) =>
      on === "action" && "kind" in is
        ? names.filter((name) => !name.startsWith("v2/") && !documented.has(`v3/${name}`))
        : [],
    );
    files.set(`catalogue/sdk/${service}.json`, format(importSdk(service, documents, wanted)));
  }
  return files;
}

/** The services of today's API that no layer describes, by version. */
function others(): [name: string, contents: string] {
  const described = services();
  const elsewhere = Object.entries(sdkVersions()).flatMap(([version, names]) => {
    const rest = names.filter((name) => !described.includes(name));
    return rest.length > 0 ? [[version, rest]] : [];
  });
  const file = {
    service: "others",
    actions: [],
    types: [],
    errorCodes: [],
    elsewhere: Object.fromEntries(elsewhere),
  };
  return ["catalogue/others.json", format(file)];
}

/** The merge of every service. */
export function merges(): Map<string, string> {
  const files = new Map<string, string>();
  for (const service of services()) {
    const layers = {
      documents: readLayer("documents", service),
      sdk: readLayer("sdk", service),
      facts: readLayer("facts", service),
      common: readLayer("facts", common),
    };
    files.set(`catalogue/${service}.json`, format(merge({ service, ...layers })));
  }
  files.set(...others());
  return files;
}

function write(files: Map<string, string>): void {
  for (const [name, contents] of files) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === contents) continue;
    fs.writeFileSync(file, contents);
    console.log(`wrote ${name}`);
  }
}

if (require.main === module) {
  write(sdkLayers());
  write(merges());
}
