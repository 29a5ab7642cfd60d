// Attempts that are remembered in a folder of their own, so that tests do not meet in the user's.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Attempts } from "../../provider/lifecycle/run/attempts";

export function temporaryAttempts(): Attempts {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "attempts-"));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  return new Attempts(folder);
}
