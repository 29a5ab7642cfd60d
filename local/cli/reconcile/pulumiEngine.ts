// Reconcile on the Pulumi CLI, through Pulumi's own Automation API: every backend, every language.
import type { EngineEvent as PulumiEvent, Stack } from "@pulumi/pulumi/automation";
import { backendDir, StackStore } from "../../engine/backend";
import type { EngineEvent } from "../../engine/events";
import { readProject } from "../../engine/settings";
import { StackLocked } from "../../engine/stackLock";
import type { StoredDeployment } from "../../engine/state";
import { settingsIn } from "../leftovers/searches";
import {
  type EngineKind,
  type EngineRequest,
  type EngineRun,
  errorsIn,
  type StackEngine,
  type Stop,
} from "./engine";
import { pulumiCommand } from "./pulumiCommand";

/** Loaded when it is asked for: it takes the better part of a second. */
const automation = () => import("@pulumi/pulumi/automation/index.js");

/** The CLI of this version. */
export function pulumiEngine(version: string): EngineKind {
  return {
    name: "pulumi",
    version,
    open: async (folder, stack) => {
      const { LocalWorkspace } = await automation();
      const stopping: { kill?: AbortSignal } = {};
      const command = await pulumiCommand(() => stopping.kill);
      const args = { stackName: stack, workDir: folder };
      const opened = await LocalWorkspace.selectStack(args, { pulumiCommand: command });
      return new PulumiStackEngine(readProject(folder).name, folder, opened, stopping);
    },
    list: async (folder) => {
      const { LocalWorkspace } = await automation();
      const command = await pulumiCommand();
      const workspace = await LocalWorkspace.create({ workDir: folder, pulumiCommand: command });
      return (await workspace.listStacks()).map(({ name }) => name).sort();
    },
  };
}

class PulumiStackEngine implements StackEngine {
  constructor(
    readonly project: string,
    readonly folder: string,
    private readonly opened: Stack,
    /** What makes a run under way stop at once. */
    private readonly stopping: { kill?: AbortSignal },
  ) {}

  get stack(): string {
    return this.opened.name;
  }

  async run({ kind, preview, targets }: EngineRequest, stop: Stop): Promise<EngineRun> {
    const events: EngineEvent[] = [];
    this.stopping.kill = stop.kill;
    const options = {
      ...(targets ? { target: targets } : {}),
      color: "never" as const,
      signal: stop.interrupt,
      // The CLI marks in its events what is secret, as the local engine does.
      onEvent: (event: PulumiEvent) => {
        if ((event.diagnosticEvent?.severity as string) !== "debug")
          events.push(event as unknown as EngineEvent);
      },
    };
    try {
      if (preview && kind === "refresh") await this.opened.previewRefresh(options);
      else if (preview) await this.opened.preview({ ...options, refresh: true });
      else if (kind === "refresh") await this.opened.refresh(options);
      else await this.opened.up({ ...options, refresh: true });
      return { succeeded: true, events, errors: errorsIn(events) };
    } catch (error) {
      const { ConcurrentUpdateError, CommandError } = await automation();
      if (error instanceof ConcurrentUpdateError) throw new StackLocked(error.message);
      if (!(error instanceof CommandError)) throw error;
      const said = errorsIn(events);
      return { succeeded: false, events, errors: said.length > 0 ? said : [error.message] };
    }
  }

  async export(): Promise<StoredDeployment> {
    return (await this.opened.exportStack()).deployment as StoredDeployment;
  }

  async import(deployment: StoredDeployment): Promise<void> {
    await this.opened.importStack({ version: 3, deployment });
  }

  async settings(): Promise<Record<string, string>> {
    return settingsIn(await this.opened.getAllConfig(), ({ value }) => value);
  }

  /** The CLI tells of a lock only when something is to be changed; before that, a backend in a folder shows it. */
  async expectFree(): Promise<void> {
    const url = process.env.PULUMI_BACKEND_URL || readProject(this.folder).backendUrl;
    if (!url?.startsWith("file://")) return;
    new StackStore(backendDir(url), this.project, this.stack).expectFree();
  }
}
