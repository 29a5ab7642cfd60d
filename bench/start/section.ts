// The budget as a part of docs/performance.md, and as figures that a later run must not exceed.
import { table } from "../page";
import type { BudgetRow } from "./budget";
import type { ScaleRow } from "./scale";

/** How far a figure may be above its place on the page. */
const tolerance = 1.2;
/** Smaller differences of a ratio are the machine's. */
const least = 0.15;

const ratio = (value: number): string => `${value.toFixed(2)}×`;
const milliseconds = (value: number): string => `${Math.round(value)} ms`;
const megabytes = (value: number): string => `${Math.round(value)} MB`;

/** The part of the page on each command. */
export function ofCommands(rows: BudgetRow[], rounds: number, machine: string): string {
  const commands = rows.map((row) => [
    ...[row.command, row.host, ratio(row.cpu), ratio(row.wall), ratio(row.toNode), megabytes(row.memory)],
    Object.entries(row.processes)
      .map(([name, cpu]) => `${name} ${milliseconds(cpu)}`)
      .join(", "),
  ]);
  const head = ["command", "host", "CPU", "time", "CPU to node -e 0", "memory", "CPU by process"];
  return `Written by \`npm run bench -- start --write\`: ${machine}. One VPC in TypeScript on the local engine, with nothing to do but the first
time and in \`destroy\`. *CPU* is the processor's time of all processes, *time* that of the clock, both to those of
\`node -e 'require("@pulumi/pulumi")'\` in the same round; *memory* is that of all processes together. ${rounds === 1 ? "One round." : `Medians of ${rounds} rounds.`}

${table(head, commands)}
`;
}

/** The part of the page on many resources. */
export function ofMany(many: ScaleRow[], machine: string): string {
  const sizes = many.map((row) => [
    ...[String(row.resources), row.host, milliseconds(row.cpu), `${(row.cpu / row.resources).toFixed(1)} ms`],
    ...[ratio(row.cpuToEmpty), megabytes(row.memory), ratio(row.memoryToEmpty), milliseconds(row.wall)],
  ]);
  return `Written by \`npm run bench -- start --sizes 500,1000,5000 --write\`: ${machine}. \`up\` with nothing to do, beside as many of a
dynamic provider that does nothing (*empty*), and of a plugin that answers at once (*instant*), below which no plugin can be.

${table(["resources", "host", "CPU", "each", "CPU to empty", "memory", "to empty", "time"], sizes)}
`;
}

/** What is a fifth above its place on the page. */
export function excesses(rows: BudgetRow[], page: string): string[] {
  const written = new Map(
    [...page.matchAll(/^\| ([^|]+) \| (dynamic|plugin) \| ([\d.]+)× \| ([\d.]+)× \|/gm)].map(
      ([, command, host, cpu, wall]) => [`${command} ${host}`, { cpu: Number(cpu), wall: Number(wall) }],
    ),
  );
  return rows.flatMap(({ command, host, ...found }) => {
    const place = written.get(`${command} ${host}`);
    if (!place) return [];
    return (["cpu", "wall"] as const)
      .filter((figure) => found[figure] > place[figure] * tolerance && found[figure] > place[figure] + least)
      .map(
        (figure) =>
          `${command} on the ${host} host: ${figure} ${ratio(found[figure])}, on the page ${ratio(place[figure])}`,
      );
  });
}
