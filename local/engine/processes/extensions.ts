// How Node loads files, by the end of their names: `require.extensions`, which a module lacks that a hooked loader (Plug'n'Play on
// Node 22) has loaded.
import Module from "node:module";

export type Loadable = NodeModule & { _compile(code: string, file: string): void };
export type Extension = (module: Loadable, file: string) => void;

export const extensions = (Module as unknown as { _extensions: Record<string, Extension | undefined> })
  ._extensions;
