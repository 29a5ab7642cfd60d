// docs/package-managers.md: what the matrix has found.

import { present } from "../../found";
import type { Tried } from "./matrix";

const major = (version: string): string => present(version.split(".")[0]);

export function pageOf(tried: readonly Tried[]): string {
  const nodes = [...new Set(tried.map(({ node }) => node.version))].sort(
    (a, b) => Number(major(a)) - Number(major(b)),
  );
  const managers = [...new Set(tried.map(({ manager }) => manager))];
  const rows = managers.map((manager) => {
    const own = tried.filter((one) => one.manager === manager);
    const cells = nodes.map((node) => {
      const one = own.find((one) => one.node.version === node);
      return one === undefined ? "not tried" : one.failure === undefined ? "works" : "fails";
    });
    return `| ${manager.name} | ${present(own[0]).tool.version} | ${cells.join(" | ")} |`;
  });
  return `<!-- Written by \`npm run matrix -- --write\`. -->

# Package managers

\`examples/web-server\`, installed from the packed package by each package manager: \`stack up\`, a preview that finds nothing to do, \`stack destroy\`. \`npm run matrix\` tries whatever package managers and versions of Node it finds on the PATH.

| package manager | version | ${nodes.map((version) => `Node ${version}`).join(" | ")} |
| --- | --- | ${nodes.map(() => "---").join(" | ")} |
${rows.join("\n")}

With a package manager that keeps packages apart (pnpm, Yarn with Plug'n'Play), the program itself must depend on \`pulumi-tencentcloud-native\` and \`@pulumi/pulumi\`, also where only a component of it uses them.

On the Pulumi CLI, a program in TypeScript does not run under Plug'n'Play on Node 22, with this package or without: the ts-node that \`@pulumi/pulumi\` brings finds no \`require.extensions\` where Node loads modules through Yarn's loader. The local engine starts Pulumi's entry point without that loader. On the CLI, take the node-modules linker, or another version of Node.

From 3.249 on \`@pulumi/pulumi\` wants Node 22. On Node 20 name \`~3.248.0\`: npm warns about a newer one, and Yarn classic refuses it.
`;
}
