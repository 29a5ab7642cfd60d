// All cases, found by where they lie: `<service>/<thing>.ts` has the case of the resource of that name.
import * as fs from "node:fs";
import * as path from "node:path";
import { definitions } from "../../provider/resources";
import { found } from "../found";
import type { ResourceCase } from "./case";

/** Operations, which have tests of their own. */
export const operations = [...definitions.resources.values()]
  .filter(({ inputs }) => inputs.triggers)
  .map(({ token }) => token);

/** Resources that have no case, with the reason. */
export const withoutCase: Record<string, string> = {
  ...Object.fromEntries(operations.map((token) => [token, "an operation, which leaves nothing to read"])),
  "ecm:KeyPair": "no action reads or deletes one; it has a test of its own",
  "ecm:Snapshot": "no action makes one; it has a test of its own",
};

/** The cases of one service, by its folder's name. */
export function casesOf(service: string, folder = __dirname): ResourceCase[] {
  const files = fs.readdirSync(path.join(folder, service)).sort();
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => caseIn(path.join(folder, service, file)));
}

function caseIn(file: string): ResourceCase {
  const thing = path.basename(file, ".ts");
  const service = path.basename(path.dirname(file));
  const one = (require(file) as Record<string, ResourceCase>)[thing];
  const token = `${service}:${thing.charAt(0).toUpperCase()}${thing.slice(1)}`;
  if (one?.token !== token) throw new Error(`${file} has no case \`${thing}\` of ${token}.`);
  return one;
}

/** The folders of services. */
export function services(folder = __dirname): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

export const cases: ResourceCase[] = services().flatMap((service) => casesOf(service));

export function caseOf(token: string): ResourceCase {
  return found(
    cases.find((one) => one.token === token),
    `case of ${token}`,
  );
}
