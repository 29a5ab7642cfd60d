// Values as a plugin takes and gives them: what it cannot take (secrets, references, unknowns in an update) is taken out here, and
// put back into what it answers.
import type * as pb from "@pulumi/pulumi/proto/provider_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Diff } from "./diff";
import type { DiffKind, PropertyDiff } from "./events";
import type { CheckFailure } from "./provider";
import { ProviderError } from "./providerError";
import { nameOf, typeOf } from "./resource";
import { structOf } from "./structs";
import {
  annotateSecrets,
  type Values,
  withoutAssetContents,
  withoutReferences,
  withoutSecrets,
  withoutUnknowns,
} from "./values";

/** What a plugin said it can do. */
export interface Configured {
  known: boolean;
  acceptSecrets: boolean;
  acceptResources: boolean;
  supportsPreview: boolean;
}

export const plain = (message: Struct | undefined): Values =>
  message ? (message.toJavaScript() as Values) : {};

const diffKinds: DiffKind[] = ["add", "add-replace", "delete", "delete-replace", "update", "update-replace"];
const changes: Diff["changes"][] = ["unknown", "none", "some"];

export function about(
  request: { setUrn(urn: string): void; setName(name: string): void; setType(type: string): void },
  urn: string,
): void {
  request.setUrn(urn);
  request.setName(nameOf(urn));
  request.setType(typeOf(urn));
}

export function outgoing(config: Configured, values: Values, unknowns: boolean): Struct {
  let result = values;
  if (!unknowns) result = withoutUnknowns(result);
  if (!config.acceptSecrets) result = withoutSecrets(result);
  if (!config.acceptResources) result = withoutReferences(result);
  return structOf(result);
}

/** What was before, and what is only to be compared: assets by their hash. */
export const briefly = (config: Configured, values: Values, unknowns: boolean): Struct =>
  outgoing(config, withoutAssetContents(values), unknowns);

/** A provider that knows no secrets gives back plainly what it got as a secret. */
export const incoming = (config: Configured, values: Values, sent: Values): Values =>
  config.acceptSecrets ? values : annotateSecrets(values, sent);

/** Marks the secrets of a resource that was half made as those of a whole one. */
export function partial(config: Configured, outputs: Values, inputs: Values = {}): (error: unknown) => never {
  return (error) => {
    if (error instanceof ProviderError && error.init) {
      error.init.outputs = incoming(config, error.init.outputs, outputs);
      if (error.init.inputs) error.init.inputs = incoming(config, error.init.inputs, inputs);
    }
    throw error;
  };
}

export const failuresOf = (response: { getFailuresList(): pb.CheckFailure[] }): CheckFailure[] =>
  response.getFailuresList().map((f) => ({ property: f.getProperty(), reason: f.getReason() }));

export function diffOf(response: pb.DiffResponse): Diff {
  const detailed: Record<string, PropertyDiff> = {};
  response.getDetaileddiffMap().forEach((d, path) => {
    detailed[path] = { diffKind: diffKinds[d.getKind()] ?? "update", inputDiff: d.getInputdiff() };
  });
  return {
    changes: changes[response.getChanges()] ?? "unknown",
    replaceKeys: response.getReplacesList(),
    changedKeys: response.getDiffsList(),
    stableKeys: response.getStablesList(),
    detailed: response.getHasdetaileddiff() ? detailed : undefined,
    deleteBeforeReplace: response.getDeletebeforereplace(),
  };
}
