// Tells what happens as engine events, and counts it for the summary. Default providers are told but not counted.
import {
  type EngineEventBody,
  type EventSink,
  numbered,
  type OpMap,
  type OpType,
  type PropertyDiff,
  type Severity,
  type StepEventMetadata,
  type StepEventStateMetadata,
  secretText,
} from "./events";
import { isDefaultProvider, type Resource } from "./resource";
import { writtenResource } from "./state";
import { redacted, type Values, withoutSecrets } from "./values";

/** What is told of a step. */
export interface ToldStep {
  readonly op: OpType;
  readonly urn: string;
  readonly resource: Resource;
  readonly old: Resource | undefined;
  readonly now: Resource | undefined;
  readonly keys: string[] | undefined;
  readonly diffs: string[] | undefined;
  readonly detailedDiff: Record<string, PropertyDiff> | undefined;
  readonly logical: boolean;
  readonly counts: boolean;
  resultOp(): OpType;
}

const prefixes: Partial<Record<Severity, string>> = { error: "error: ", warning: "warning: " };

export class Reporter {
  readonly changes: OpMap = {};
  maybeCorrupt = false;
  private steps = 0;
  private readonly say: (body: EngineEventBody) => void;
  /** From here on nothing is told: the operation is over. */
  private silent = false;

  constructor(
    sink: EventSink,
    private readonly options: {
      preview: boolean;
      refreshOnly: boolean;
      refresh: boolean;
      showSecrets: boolean;
    },
  ) {
    const send = numbered(sink);
    this.say = (body) => {
      if (!this.silent) send(body);
    };
  }

  prelude(config: Record<string, string>): void {
    this.say({ preludeEvent: { config } });
  }

  diagnostic(
    severity: Severity,
    message: string,
    where: { urn?: string | undefined; streamID?: number; ephemeral?: boolean } = {},
  ): void {
    const { urn, streamID = 0, ephemeral } = where;
    this.say({
      diagnosticEvent: {
        ...(urn ? { urn } : {}),
        ...(prefixes[severity] ? { prefix: prefixes[severity] } : {}),
        message: message.endsWith("\n") ? message : `${message}\n`,
        color: "never",
        severity,
        streamID,
        ...(ephemeral ? { ephemeral } : {}),
      },
    });
  }

  error(message: string, urn?: string): void {
    this.diagnostic("error", message, { urn });
  }

  begin(step: ToldStep): void {
    this.say({
      resourcePreEvent: { metadata: this.metadata(step, step.op), planning: this.options.preview },
    });
  }

  done(step: ToldStep): void {
    const refreshed = this.options.refreshOnly && step.op === "refresh";
    const op = refreshed ? step.resultOp() : step.op;
    if ((step.counts || refreshed) && !isDefaultProvider(step.urn)) {
      this.changes[op] = (this.changes[op] ?? 0) + 1;
      this.steps++;
    }
    const { preview, refresh } = this.options;
    const tell = step.resource.custom || (refresh && step.op === "refresh") || step.op === "delete";
    if (preview || tell) this.outputs(step, op);
  }

  /** The outputs of a step, of a component's and the stack's when they are registered. */
  outputs(step: ToldStep, op: OpType = step.op): void {
    this.say({ resOutputsEvent: { metadata: this.metadata(step, op), planning: this.options.preview } });
  }

  failed(step: ToldStep, message: string, status: number): void {
    const urn = isDefaultProvider(step.urn) ? undefined : step.urn;
    if (this.options.preview) {
      this.error(`Preview failed: ${message}`, urn);
      return;
    }
    if (status === 2) this.maybeCorrupt = true;
    this.error(message, urn);
    this.say({ resOpFailedEvent: { metadata: this.metadata(step, step.op), status, steps: this.steps } });
  }

  summary(result: "succeeded" | "failed", durationSeconds: number): void {
    this.say({
      summaryEvent: {
        maybeCorrupt: this.maybeCorrupt,
        durationSeconds,
        resourceChanges: this.changes,
        policyPacks: {},
        isPreview: this.options.preview,
        result,
      },
    });
  }

  cancelled(): void {
    this.say({ cancelEvent: {} });
  }

  end(): void {
    this.silent = true;
  }

  private metadata(step: ToldStep, op: OpType): StepEventMetadata {
    return {
      op,
      urn: step.urn,
      type: step.resource.type,
      old: this.state(step.old),
      new: this.state(step.now),
      ...(step.keys?.length ? { keys: step.keys } : {}),
      ...(step.diffs?.length ? { diffs: step.diffs } : {}),
      ...(step.detailedDiff ? { detailedDiff: step.detailedDiff } : {}),
      logical: step.logical,
      provider: step.resource.provider ?? "",
    };
  }

  private state(resource: Resource | undefined): StepEventStateMetadata | undefined {
    if (!resource) return undefined;
    const shown = (values: Resource["inputs"]) =>
      this.options.showSecrets ? values : redacted(values, secretText);
    return {
      type: resource.type,
      urn: resource.urn,
      ...(resource.custom ? { custom: true } : {}),
      ...(resource.delete ? { delete: true } : {}),
      id: resource.id ?? "",
      parent: resource.parent ?? "",
      ...(resource.protect ? { protect: true } : {}),
      ...(resource.retainOnDelete ? { retainOnDelete: true } : {}),
      inputs: shown(resource.inputs),
      outputs: shown(resource.outputs),
      provider: resource.provider ?? "",
      ...(resource.initErrors?.length ? { initErrors: resource.initErrors } : {}),
      ...(this.options.preview ? { entry: this.entryOf({ ...resource }) } : {}),
    };
  }

  private entryOf(resource: Resource): () => Values {
    const { showSecrets } = this.options;
    return () =>
      writtenResource(resource, (value) =>
        showSecrets ? withoutSecrets(value) : redacted({ value }, secretText).value,
      );
  }
}
