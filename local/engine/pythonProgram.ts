// How a Python program is started: the Python of the project's virtual environment (or of the PATH) runs a few lines
// that set up the pulumi package as its language host does. That package must be installed there.
import * as fs from "node:fs";
import * as path from "node:path";
import type { ProgramOptions } from "./programRun";

/** Ends with 32 when the error was told already, as the Node.js SDK does. */
const bootstrap = `
import asyncio, json, os, runpy, sys, traceback
import pulumi, pulumi.runtime
job = json.loads(sys.argv[1])
pulumi.runtime.set_all_config(pulumi.runtime.get_config_env(), pulumi.runtime.get_config_secret_keys_env())
pulumi.runtime.configure(pulumi.runtime.Settings(**job["settings"]))
sys.argv = [job["program"]]
sys.path.insert(0, job["dir"])
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
code = 32
try:
    loop.run_until_complete(pulumi.runtime.run_in_stack(lambda: runpy.run_path(job["program"], run_name="__main__")))
    code = 0
except pulumi.RunError as error:
    pulumi.log.error(str(error))
except Exception:
    pulumi.log.error("Program failed with an unhandled exception:\\n" + traceback.format_exc())
finally:
    loop.close()
    sys.stdout.flush()
    sys.stderr.flush()
sys.exit(code)
`;

/** The command that runs a Python program. */
export function pythonCommand(options: ProgramOptions, dir: string, entry: string): [string, string[]] {
  const settings = {
    monitor: options.address,
    engine: options.address,
    project: options.project.name,
    stack: options.stack,
    parallel: options.parallel,
    dry_run: options.preview,
    organization: "organization",
    root_directory: options.project.dir,
  };
  const job = JSON.stringify({ settings, dir, program: path.resolve(dir, entry) });
  return [pythonOf(options), ["-u", "-c", bootstrap, job]];
}

function pythonOf({ project, env }: ProgramOptions): string {
  const { virtualenv } = project.runtime.options;
  if (typeof virtualenv !== "string") return env.PULUMI_PYTHON_CMD ?? "python3";
  const python = path.resolve(project.dir, virtualenv, "bin", "python");
  if (!fs.existsSync(python))
    throw new Error(`the virtual environment has no ${python}: make it and install pulumi there`);
  return python;
}
