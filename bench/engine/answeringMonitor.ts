// Runs a program against a monitor that answers every registration at once: what the program itself takes.

import { DefaultProviders } from "../../local/engine/defaultProviders";
import type { Goal } from "../../local/engine/goal";
import { HookRunner } from "../../local/engine/hooks";
import { Monitor } from "../../local/engine/monitor";
import { startProgram } from "../../local/engine/program";
import { makeUrn } from "../../local/engine/resource";
import type { ProjectSettings } from "../../local/engine/settings";
import type { Outcome } from "../../local/engine/step";

export async function answeringMonitor(
  project: ProjectSettings,
  stack: string,
  parallel: number,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const register = async (goal: Goal): Promise<Outcome> => {
    const urn = makeUrn(stack, project.name, goal.parent, goal.type, goal.name);
    const { type, custom, properties } = goal;
    const state = { urn, type, custom, id: "id", inputs: properties, outputs: properties };
    return { result: "success", state: { ...state, dependencies: [], propertyDependencies: {} } };
  };
  const monitor = new Monitor({
    preview: false,
    projectDir: project.dir,
    hooks: new HookRunner(false, () => {}),
    defaults: new DefaultProviders({}, register, []),
    register,
    read: () => Promise.reject(new Error("nothing is read")),
    registerOutputs: async () => {},
    provider: () => undefined,
    log: () => {},
    programDone: async () => {},
  });
  const address = await monitor.start();
  const { end } = startProgram({
    project,
    stack,
    config: {},
    address,
    preview: false,
    checkTypes: false,
    parallel,
    env,
    print: () => {},
  });
  const { ok } = await end;
  monitor.close();
  if (!ok) throw new Error("the program failed");
}
