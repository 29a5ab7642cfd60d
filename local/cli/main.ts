#!/usr/bin/env node
// The command `tencentcloud-native`: when it is over, the process ends, whatever is still open.
import "../engine/processes/keepCompiled";
import { commandLine } from "./commandLine";
import { ExitCode } from "./exitCode";
import { flushed, watchReaders } from "./output";

watchReaders();
commandLine(process.argv[2])
  .then((program) => program.parseAsync(process.argv))
  .catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const isDefect = [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
    const said = isDefect ? `tencentcloud-native itself failed (${message}); please report it` : message;
    if (said) process.stderr.write(`error: ${said}\n`);
    process.exitCode = error instanceof ExitCode ? error.code : 1;
  })
  .finally(flushed)
  .finally(() => process.exit());
