// docs/engines.md: what the comparison of the two engines has found.
import { aspects, type Compared } from "./engines";

/** The page, by the CLI's version and what was compared. */
export function pageOf(cli: string, compared: Compared[]): string {
  const steps = compared.reduce((sum, one) => sum + one.steps, 0);
  const same = compared.filter(({ differences }) => differences.length === 0).length;
  const rows = compared.map(({ name, title, steps: count, differences }) => {
    const cells = aspects.map((aspect) =>
      differences.some((one) => one.split(": ")[1] === aspect) ? "differs" : "same",
    );
    return `| ${name} | ${title} | ${count} | ${cells.join(" | ")} |`;
  });
  return `<!-- Written by \`npm run compare -- --write\`. -->

# The local engine beside Pulumi's

The same programs, with the same provider, on the Pulumi CLI ${cli} and on the local engine: ${same} of ${compared.length} programs did the same in every one of their ${steps} steps. \`npm run compare\` runs them again, where the CLI is on the PATH. Compared are, after every step: the exit code, outputs and diagnostics; the engine's steps with their detailed diffs; every call of the provider with its answer; the state.

| program | what happens | steps | exit and diagnostics | steps and diffs | calls | state |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
