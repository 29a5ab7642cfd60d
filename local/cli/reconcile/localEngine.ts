// Reconcile on the local engine: one process for all stacks.
import { version } from "../../../package.json";
import type { EngineEvent } from "../../engine/events";
import { OpenStack, stacksOf } from "../../engine/openStack";
import { readProject } from "../../engine/settings";
import type { StoredDeployment } from "../../engine/state";
import { settingsOf } from "../leftovers/asking";
import {
  type EngineKind,
  type EngineRequest,
  type EngineRun,
  errorsIn,
  type StackEngine,
  type Stop,
} from "./engine";

export const localEngine: EngineKind = {
  name: "local",
  version,
  open: async (folder, stack) => new LocalStackEngine(folder, stack),
  list: async (folder) => stacksOf(readProject(folder), process.env),
};

class LocalStackEngine implements StackEngine {
  private readonly open: OpenStack;

  constructor(
    readonly folder: string,
    readonly stack: string,
  ) {
    this.open = new OpenStack({
      dir: folder,
      stack,
      warn: (text) => void process.stderr.write(`warning: ${text}\n`),
    });
    if (!this.open.store.exists()) throw new Error(`no stack named '${stack}' found in ${folder}`);
  }

  get project(): string {
    return this.open.project.name;
  }

  async run({ kind, preview = false, targets }: EngineRequest, stop: Stop): Promise<EngineRun> {
    const events: EngineEvent[] = [];
    const { result } = await this.open.run({
      kind,
      refresh: true,
      previewOnly: preview,
      // The notes of interrupted creates are reconcile's own to deal with.
      pendingCreates: "keep",
      ...stop,
      ...(targets ? { targets } : {}),
      onEvent: (event) => events.push(event),
    });
    return { succeeded: result === "succeeded", events, errors: errorsIn(events) };
  }

  async export(): Promise<StoredDeployment> {
    return (await this.open.export(true)).deployment;
  }

  async import(deployment: StoredDeployment): Promise<void> {
    await this.open.import({ version: 3, deployment });
  }

  settings(): Promise<Record<string, string>> {
    return settingsOf(this.open);
  }

  async expectFree(): Promise<void> {
    this.open.store.expectFree();
  }
}
