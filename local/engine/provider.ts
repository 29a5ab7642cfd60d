// A provider as the engine sees it: the calls of Pulumi's ResourceProvider with plain values.
import type { Diff } from "./diff";
import type { Values } from "./values";

export interface CheckFailure {
  property: string;
  reason: string;
}

export interface Checked {
  inputs: Values;
  failures: CheckFailure[];
}

/** What a resource is after a call; `inputs` only where the provider read them. */
export interface Live {
  id: string;
  outputs: Values | undefined;
  inputs?: Values | undefined;
}

export interface Provider {
  checkConfig(urn: string, olds: Values, news: Values): Promise<Checked>;
  diffConfig(urn: string, oldInputs: Values, oldOutputs: Values, news: Values): Promise<Diff>;
  /** Does not wait: a failure is told by every later call. */
  configure(urn: string, id: string, inputs: Values): void;
  check(urn: string, olds: Values, news: Values, seed: Uint8Array, preview: boolean): Promise<Checked>;
  diff(request: {
    urn: string;
    id: string;
    oldInputs: Values;
    oldOutputs: Values;
    news: Values;
    ignoreChanges: string[];
    unknowns: boolean;
  }): Promise<Diff>;
  create(urn: string, inputs: Values, timeout: number, preview: boolean): Promise<Live>;
  read(urn: string, id: string, inputs: Values | undefined, outputs: Values | undefined): Promise<Live>;
  update(request: {
    urn: string;
    id: string;
    oldInputs: Values;
    oldOutputs: Values;
    news: Values;
    ignoreChanges: string[];
    timeout: number;
    preview: boolean;
  }): Promise<Values>;
  delete(urn: string, id: string, inputs: Values, outputs: Values, timeout: number): Promise<void>;
  invoke(
    token: string,
    args: Values,
    preview: boolean,
  ): Promise<{ result: Values; failures: CheckFailure[] }>;
  cancel(): Promise<void>;
  /** Ends the process; resolves when it is gone. */
  close(): Promise<void>;
}

/** Diff answered by nobody: the provider's configuration is not known yet. */
export class DiffUnavailable extends Error {
  constructor() {
    super(
      "The provider for this resource has inputs that are not known during preview.\n" +
        "This preview may not correctly represent the changes that will be applied during an update.",
    );
  }
}
