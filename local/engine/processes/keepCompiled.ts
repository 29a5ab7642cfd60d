// To be imported before all else: code that was compiled is kept for the next run, where Node.js has it (22.1).
import Module from "node:module";
import { cacheFolder } from "./cache";

type Keeping = { enableCompileCache?: (folder: string) => unknown };

(Module as unknown as Keeping).enableCompileCache?.(cacheFolder("compiled"));
