// The providers of one operation: built in, or processes of plugins, some of which start before they are asked for.
import type { StackStore } from "./backend";
import { Builtins } from "./builtins";
import type { OldResources } from "./olds";
import type { OperationOptions } from "./operation";
import { type PluginHost, Plugins } from "./plugins";
import { programOf } from "./program";
import { ProviderRegistry, versionIn } from "./providers";
import type { Reporter } from "./report";
import { isProviderType, packageOf } from "./resource";
import type { Seal } from "./state";
import { outputsOf } from "./stored";

export class OperationProviders {
  readonly registry: ProviderRegistry;
  private readonly plugins = new Plugins(() => this.host());
  /** Aborted when no plugin is waited for any more that is still starting. */
  private readonly over = new AbortController();
  private engineAddress = "";

  constructor(
    private readonly options: OperationOptions,
    private readonly olds: OldResources,
    private readonly report: Reporter,
    store: StackStore,
    seal: Seal,
  ) {
    const { name } = options.project;
    this.registry = new ProviderRegistry(
      async (pkg, version) =>
        pkg === "pulumi"
          ? new Builtins((stack) => outputsOf(stack, name, store, seal))
          : this.plugins.start(pkg, version),
      (ref) => olds.provider(ref),
    );
  }

  /** From here on plugins can be started, and reach the engine. */
  listenAt(engineAddress: string): void {
    this.engineAddress = engineAddress;
  }

  /** The program will ask for those that the state has: they start beside it, unless a refresh has started them. */
  startAhead(): void {
    for (const { type, inputs, urn, id } of this.olds.living())
      if (isProviderType(type) && packageOf(type) !== "pulumi" && !this.registry.get(`${urn}::${id}`))
        this.plugins.startAhead(packageOf(type), versionIn(inputs));
  }

  /** Asks what runs to end soon, and waits for nothing that is still starting. */
  cancel(): void {
    this.over.abort();
    void this.registry.cancel();
  }

  kill(): void {
    this.over.abort();
    this.registry.kill();
  }

  async close(): Promise<void> {
    this.over.abort();
    await Promise.all([this.registry.close(), this.plugins.close()]);
  }

  private host(): PluginHost {
    const { project, config, env = process.env } = this.options;
    const texts = Object.entries(config).map(([key, { text }]) => [key, text]);
    return {
      programDir: programOf(project).dir,
      project: project.name,
      config: Object.fromEntries(texts),
      plugins: project.plugins,
      engineAddress: this.engineAddress,
      env,
      watch: this.options.onProviderCall,
      over: this.over.signal,
      log: (severity, message) => this.report.diagnostic(severity, message),
    };
  }
}
