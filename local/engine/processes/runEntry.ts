// Goes on as `node <entry> <arguments>` after this process was started as `node <script> <entry> <arguments>`.
import Module from "node:module";
import * as path from "node:path";

export function runEntry(): void {
  process.argv.splice(1, 1);
  // As Node starts a main module where no loader is hooked in. Under one (Plug'n'Play), Node 22 would load it as if by `import`,
  // without the `require.extensions` that compilers of TypeScript hook into.
  const { _load } = Module as unknown as { _load(file: string, parent: null, isMain: true): void };
  _load(path.resolve(process.argv[1]!), null, true);
}
