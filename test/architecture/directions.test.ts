// Walks every import of the project and fails on one that goes against the directions of docs/architecture.md.
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../found";

const root = path.join(__dirname, "..", "..");

/** What a folder may import, beside itself, node's own modules and npm packages; the most exact folder wins. */
const allowed: Record<string, string[]> = {
  "provider/api": ["catalogue"],
  "provider/lifecycle": ["provider/api/errors"],
  "provider/client": ["provider/api", "provider/lifecycle/wait", "provider/lifecycle/author/failures"],
  // The register of resources names the functions as well.
  "provider/resources": ["provider/lifecycle", "provider/api", "provider/functions", "provider/holders"],
  "provider/holders": ["provider/resources/holding"],
  "provider/functions": ["provider/lifecycle", "provider/api"],
  "provider/hosts": [
    "provider/lifecycle",
    "provider/resources",
    "provider/functions",
    "provider/api",
    "package.json",
  ],
  sdk: ["provider/hosts/dynamic"],
  "local/cloud": ["catalogue"],
  "local/engine": [],
  "local/cli": ["local/cloud", "local/engine", "package.json"],
  local: ["local"],
};

const importPattern = /(?:from|import|require)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;

function* sources(folder: string): Generator<string> {
  if (!fs.existsSync(path.join(root, folder))) return;
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(name);
    else if (entry.name.endsWith(".ts")) yield name;
  }
}

function roomOf(file: string): string | undefined {
  const rooms = Object.keys(allowed).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

test("imports follow the directions between the rooms", () => {
  const violations: string[] = [];
  let files = 0;
  for (const top of ["provider", "sdk", "local"]) {
    for (const file of sources(top)) {
      files++;
      const room = roomOf(file);
      if (!room) continue;
      for (const match of fs.readFileSync(path.join(root, file), "utf8").matchAll(importPattern)) {
        const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), present(match[1])));
        const fine = [room, ...(allowed[room] ?? [])].some(
          (a) => target === a || target.startsWith(`${a}/`) || target.startsWith(`${a}.`),
        );
        if (!fine) violations.push(`${file} imports ${target}`);
      }
    }
  }
  expect(violations).toEqual([]);
  expect(files).toBeGreaterThan(0);
});

/** Where time is allowed to pass without a look: waits, and what sends, paces and gathers calls. */
const timers = [
  "provider/api/batch.ts",
  "provider/api/call.ts",
  "provider/api/retry.ts",
  "provider/api/throttle.ts",
  // Ends a request that takes too long; nothing waits for it.
  "provider/api/transport.ts",
  "provider/lifecycle/author/together.ts",
  // Ends the look for what a cancelled create has made.
  "provider/lifecycle/wait/lingering.ts",
  "provider/lifecycle/wait/wait.ts",
];

test("nothing in the provider sleeps, but looks, paces or gathers", () => {
  const sleeping = [...sources("provider")].filter((file) =>
    /setTimeout|setInterval|\bsleep\b/.test(fs.readFileSync(path.join(root, file), "utf8")),
  );
  expect(sleeping.filter((file) => !timers.includes(file))).toEqual(["provider/hosts/plugin/main.ts"]);
});

test("the core of the local cloud names no service and no kind of thing", () => {
  const folder = path.join(root, "local/cloud");
  const services = fs
    .readdirSync(path.join(folder, "services"), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  expect(services).toEqual(["api", "cbs", "cvm", "dc", "ecm", "sts", "tag", "vpc"]);
  // Its own words for what services have in common: tags and the API are there for all of them.
  const others = services.filter((name) => !["api", "tag"].includes(name)).join("|");
  const named = new RegExp(
    `\\b(${others})(?![a-z])|["'](${services.join("|")})["']|["'](${services.join("|")}):[a-z]`,
    "i",
  );
  const naming = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      fs
        .readFileSync(path.join(folder, file), "utf8")
        .split("\n")
        .flatMap((line) => (named.test(line) ? `${file}: ${line.trim()}` : [])),
    );
  // Which service owns an action that several list is the catalogue's to say.
  expect(naming.filter((line) => !line.startsWith("catalogue.ts: "))).toEqual([]);
});
