// What went wrong in a provider: its message, how far it came, and the resource when it was made but is not well.
import * as grpc from "@grpc/grpc-js";
import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import type { Values } from "./values";

/** 0: nothing happened, 1: partly done, 2: nobody knows. */
export type FailureStatus = 0 | 1 | 2;

/** A resource that exists but could not be initialised. */
export interface InitFailure {
  id: string;
  outputs: Values;
  inputs?: Values | undefined;
  reasons: string[];
}

export class ProviderError extends Error {
  constructor(
    message: string,
    readonly status: FailureStatus,
    readonly code?: grpc.status,
    readonly init?: InitFailure,
  ) {
    super(message);
  }
}

export const isNotImplemented = (error: unknown): boolean =>
  error instanceof ProviderError && error.code === grpc.status.UNIMPLEMENTED;

const unclear = [grpc.status.INTERNAL, grpc.status.DATA_LOSS, grpc.status.UNKNOWN];

/** Reads a gRPC error, with the details a half-made resource travels in. */
export function providerError(error: grpc.ServiceError): ProviderError {
  const init = initFailure(error.metadata);
  if (init) return new ProviderError(listed(init.reasons), 1, error.code, init);
  return new ProviderError(error.details || error.message, unclear.includes(error.code) ? 2 : 0, error.code);
}

function initFailure(metadata: grpc.Metadata | undefined): InitFailure | undefined {
  const [details] = metadata?.get("grpc-status-details-bin") ?? [];
  if (!details || typeof details === "string") return undefined;
  for (const any of Status.deserializeBinary(details).getDetailsList()) {
    const failed = any.unpack(ErrorResourceInitFailed.deserializeBinary, "pulumirpc.ErrorResourceInitFailed");
    if (!failed) continue;
    return {
      id: failed.getId(),
      outputs: (failed.getProperties()?.toJavaScript() ?? {}) as Values,
      inputs: failed.getInputs()?.toJavaScript() as Values | undefined,
      reasons: failed.getReasonsList(),
    };
  }
  return undefined;
}

const listed = (reasons: string[]): string =>
  `${reasons.length === 1 ? "1 error" : `${reasons.length} errors`} occurred:\n\t* ${reasons.join("\n\t* ")}\n\n`;
