// Goes on as `node <entry> <arguments>` after this process was started as `node <script> <entry> <arguments>`.
import Module from "node:module";

export function runEntry(): void {
  process.argv.splice(1, 1);
  Module.runMain();
}
