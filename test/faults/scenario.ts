// One fault at one moment: the stage is run until it succeeds, and then everything is looked at that could have gone wrong.
import * as fs from "node:fs";
import * as path from "node:path";
import type { HostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import { holdsDuring } from "../processes";
import { type Baseline, difference, type Moment, withoutIds } from "./baseline";
import type { FaultKind } from "./faultKinds";
import { World } from "./world";

export interface Scenario {
  baseline: Baseline;
  moment: Moment;
  kind: FaultKind;
}

export interface Outcome {
  host: string;
  stage: string;
  action: string;
  nth: number;
  fault: string;
  /** The fault met its call. */
  struck: boolean;
  /** How often the stage was run until it succeeded. */
  runs: number;
  /** What the runs before said. */
  errors: string[];
  converged: boolean;
  duplicates: number;
  orphans: number;
  secretsShown: number;
  /** What is not as it should be, in words. */
  problems: string[];
}

const mostRuns = 6;

export async function runScenario(
  { baseline, moment, kind }: Scenario,
  dir: string,
  folders: HostFolders,
): Promise<Outcome> {
  fs.cpSync(present(baseline.before.get(moment.stage)), dir, { recursive: true });
  const world = await World.open(dir, baseline.host, folders, baseline.options);
  const { stage, action, nth } = moment;
  const outcome: Outcome = {
    ...{ host: baseline.host, stage: stage.name, action, nth, fault: kind.name },
    ...{
      struck: false,
      runs: 0,
      errors: [],
      converged: false,
      duplicates: 0,
      orphans: 0,
      secretsShown: 0,
      problems: [],
    },
  };
  try {
    await world.control.fault({ ...kind.spec, ...targetOf(kind, moment) });
    await converge(world, moment, kind, outcome);
    if (outcome.converged && stage.verb !== "destroy") await inspect(world, baseline, moment, outcome);
    const secrets = await world.secrets();
    await cleanUp(world, moment, outcome);
    const alive = await world.stillAlive();
    if (alive > 0) outcome.problems.push(`${alive} processes outlive the engine that started them`);
    for (const [where, text] of world.everythingWritten()) {
      const shown = secrets.filter((secret) => text.includes(secret)).length;
      outcome.secretsShown += shown;
      const at = text.indexOf(secrets.find((secret) => text.includes(secret)) ?? "");
      if (shown > 0)
        outcome.problems.push(
          `a secret can be read in ${where}: ${text.slice(Math.max(0, at - 200), at + 8)}`,
        );
    }
  } catch (error) {
    outcome.converged = false;
    outcome.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await world.close();
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return outcome;
}

function targetOf({ on }: FaultKind, { service, action, nth }: Moment): object {
  if (on === "stage") return {};
  return on === "move" ? { nth } : { service, action, nth };
}

async function converge(world: World, moment: Moment, kind: FaultKind, outcome: Outcome): Promise<void> {
  if (kind.kills) {
    outcome.runs = 1;
    outcome.struck = await runAndKill(world, moment, kind.kills);
    await world.control.liftFaults();
  }
  if (kind.lifted) await runUntilLifted(world, moment, outcome);
  let last = "";
  while (outcome.runs < mostRuns && !outcome.converged) {
    outcome.runs++;
    const { ok, output } = await world.run(moment.stage);
    outcome.converged = ok;
    if (!ok) outcome.errors.push(firstError(output));
    last = output;
  }
  if (!outcome.converged) outcome.problems.push(`it does not converge:\n${last.slice(-1500)}`);
  if (kind.kills || kind.lifted) return;
  // A cloud that was killed has forgotten its faults.
  outcome.struck = (await world.control.faults()).every(({ struck }) => struck > 0);
  await world.control.liftFaults();
}

/** Runs the stage until it gives up, and lifts the fault. */
async function runUntilLifted(world: World, { stage }: Moment, outcome: Outcome): Promise<void> {
  outcome.runs = 1;
  const { ok, output } = await world.run(stage);
  if (!ok) outcome.errors.push(firstError(output));
  outcome.struck = await hasStruck(world);
  await world.control.liftFaults();
}

/** The first thing that the diagnostics of a failed run say of a resource. */
function firstError(output: string): string {
  const said = output.slice(output.indexOf("Diagnostics:"));
  return (
    /^ +error: (?!update failed)(?:1 error occurred:\s+\* )?(.*)$/m.exec(said)?.[1] ?? output.slice(0, 300)
  );
}

/** Runs the stage and kills as soon as the cloud holds the call; answers whether that came to pass. */
async function runAndKill(
  world: World,
  { stage }: Moment,
  whom: NonNullable<FaultKind["kills"]>,
): Promise<boolean> {
  if (whom === "provider") {
    const struck = await whenStruck(world, world.run(stage), () => world.provider.end("SIGKILL"));
    await world.startProvider();
    return struck;
  }
  const engine = world.apart(stage);
  let left: number[] = [];
  const struck = await whenStruck(world, engine.ended, async () => {
    if (whom === "everything") return engine.killAll();
    left = engine.started();
    engine.kill();
  });
  world.seen.push(engine.output);
  world.left.push(...left);
  await world.takeOver();
  return struck;
}

/** Kills when the cloud holds the call, and waits for the end; answers whether it had to. */
async function whenStruck(
  world: World,
  under: Promise<unknown>,
  kill: () => Promise<void>,
): Promise<boolean> {
  const struck = await holdsDuring(under, () => hasStruck(world));
  if (struck) await kill();
  await under;
  return struck;
}

async function hasStruck({ control }: World): Promise<boolean> {
  return (await control.faults()).some(({ struck }) => struck > 0);
}

/** The declared state is there, once, and another run has nothing to do. */
async function inspect(world: World, baseline: Baseline, { stage }: Moment, outcome: Outcome): Promise<void> {
  const { result: again, writes } = await world.control.during(() =>
    world.run({ ...stage, verb: "up" }, true),
  );
  if (!again.ok) outcome.problems.push(`another up is not a no-op:\n${again.output.slice(-1500)}`);
  if (writes.length > 0) outcome.problems.push(`another up calls ${writes.join(", ")}`);
  const { extra, missing } = difference(
    present(baseline.after.get(stage)),
    withoutIds(await world.control.things()),
  );
  outcome.duplicates = Math.max(0, extra.length - missing.length);
  if (extra.length > 0) outcome.problems.push(`there is also:\n  ${extra.join("\n  ")}`);
  if (missing.length > 0) outcome.problems.push(`there is not:\n  ${missing.join("\n  ")}`);
  if (extra.length > 0 || missing.length > 0 || !again.ok || writes.length > 0) outcome.converged = false;
}

/** After a destroy nothing is left, in the cloud or in the state. */
async function cleanUp(world: World, { stage }: Moment, outcome: Outcome): Promise<void> {
  if (stage.verb !== "destroy" || !outcome.converged) {
    const { ok, output } = await world.run({ ...stage, verb: "destroy" });
    if (!ok) outcome.problems.push(`destroy fails:\n${output.slice(-1500)}`);
  }
  const { leaks, dangling } = await world.control.ask("GET", "leaks");
  outcome.orphans = leaks.length;
  const named = leaks.map(({ id, name }: { id: string; name?: string }) => `${id} ${name ?? ""}`);
  if (leaks.length > 0) outcome.problems.push(`left in the cloud: ${named.join(", ")}`);
  if (dangling.length > 0) outcome.problems.push(`pointing at nothing: ${JSON.stringify(dangling)}`);
  const known = await world.known();
  if (known > 0) outcome.problems.push(`left in the state: ${known}`);
}

/** A folder for each scenario. */
export function scenarioDir(dir: string, index: number): string {
  return path.join(dir, `scenario-${index}`);
}
