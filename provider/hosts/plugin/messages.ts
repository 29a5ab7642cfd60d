// Protobuf in and out: property bags, and errors with the details that the protocol has for them.
import type { ServiceError } from "@grpc/grpc-js";
import type { Message } from "google-protobuf";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { loadAny, loadGrpc, loadStruct } from "../grpc";

/** Read when there is an error to tell: the port opens before that. */
const failures = () =>
  require("../../lifecycle/author/failures") as typeof import("../../lifecycle/author/failures");

/** A property bag as plain JSON; none is an empty one. */
export function fromStruct(struct: Struct | undefined): Record<string, unknown> {
  return struct ? (struct.toJavaScript() as Record<string, unknown>) : {};
}

export function toStruct(properties: Record<string, unknown>): Struct {
  return loadStruct().Struct.fromJavaScript(properties as Parameters<typeof Struct.fromJavaScript>[0]);
}

/** What the engine is told when something exists but an operation on it did not finish. */
export class InitFailed extends Error {
  constructor(
    readonly id: string,
    readonly properties: Record<string, unknown>,
    readonly reasons: string[],
    readonly inputs?: Record<string, unknown>,
  ) {
    super(reasons.join("; "));
  }
}

/** Settings that are missing, by the names `pulumi config set` takes. */
export class MissingKeys extends Error {
  constructor(readonly keys: { name: string; description: string }[]) {
    super(`missing configuration: ${keys.map(({ name }) => name).join(", ")}`);
  }
}

/** An error as gRPC carries it, with its details in the trailer that the engine reads. */
export function serviceError(error: unknown): Partial<ServiceError> {
  const { Metadata, status } = loadGrpc();
  const message = failures().messageOf(error);
  const metadata = new Metadata();
  const detail = detailOf(error);
  if (detail) {
    const { Status } =
      require("@pulumi/pulumi/proto/status_pb") as typeof import("@pulumi/pulumi/proto/status_pb");
    const any = new (loadAny().Any)();
    any.pack(detail.message.serializeBinary(), detail.type);
    const answer = new Status();
    answer.setCode(status.UNKNOWN);
    answer.setMessage(message);
    answer.addDetails(any);
    metadata.add("grpc-status-details-bin", Buffer.from(answer.serializeBinary()));
  }
  return { code: status.UNKNOWN, details: message, metadata };
}

function detailOf(error: unknown): { message: Message; type: string } | undefined {
  const proto =
    require("@pulumi/pulumi/proto/provider_pb") as typeof import("@pulumi/pulumi/proto/provider_pb");
  if (error instanceof InitFailed) {
    const message = new proto.ErrorResourceInitFailed();
    message.setId(error.id);
    message.setProperties(toStruct(error.properties));
    message.setReasonsList(error.reasons);
    if (error.inputs) message.setInputs(toStruct(error.inputs));
    return { message, type: "pulumirpc.ErrorResourceInitFailed" };
  }
  if (error instanceof MissingKeys) {
    const message = new proto.ConfigureErrorMissingKeys();
    for (const { name, description } of error.keys) {
      const key = new proto.ConfigureErrorMissingKeys.MissingKey();
      key.setName(name);
      key.setDescription(description);
      message.addMissingkeys(key);
    }
    return { message, type: "pulumirpc.ConfigureErrorMissingKeys" };
  }
  return undefined;
}
