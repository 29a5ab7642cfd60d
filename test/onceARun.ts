// What all test files of a run share and is made by the first that asks for it.
import * as fs from "node:fs";
import * as path from "node:path";
import { ofTheRun } from "./transpiled";

/** A folder of the run, made once; who asks meanwhile waits, and a failure is told to all. The run's end removes it. */
export async function onceARun(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const claim = ofTheRun(name);
  const [made, outcome] = [path.join(claim, name), path.join(claim, "outcome.json")];
  try {
    fs.mkdirSync(claim);
  } catch {
    while (!fs.existsSync(outcome)) await new Promise((resolve) => setTimeout(resolve, 100));
    const { error } = JSON.parse(fs.readFileSync(outcome, "utf8")) as { error?: string };
    if (error) throw new Error(error);
    return made;
  }
  fs.mkdirSync(made);
  const told = await make(made).then(
    () => ({}),
    (error: Error) => ({ error: error.message }),
  );
  fs.writeFileSync(`${outcome}.new`, JSON.stringify(told));
  fs.renameSync(`${outcome}.new`, outcome);
  if ("error" in told) throw new Error(told.error);
  return made;
}
