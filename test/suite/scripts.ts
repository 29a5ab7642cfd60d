// Before each file of tests: processes that the engine starts run the sources as JavaScript.
import * as path from "node:path";
import { scripts } from "../../local/engine/child";
import { transpiledFile } from "../transpiled";

scripts.folder = path.dirname(transpiledFile("local/engine/processes/program.ts"));
