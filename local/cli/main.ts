#!/usr/bin/env node
// The command `tencentcloud-native`: when it is over, the process ends, whatever is still open.
import "../engine/processes/keepCompiled";
import { runCommand } from "./commandLine";
import { flushed, watchReaders } from "./output";

watchReaders();
runCommand(process.argv)
  .then((code) => {
    process.exitCode = code;
  })
  .finally(flushed)
  .finally(() => process.exit());
