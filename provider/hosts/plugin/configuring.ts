// The provider's own configuration: checked, compared and put to use.
import type {
  CheckRequest,
  CheckResponse,
  ConfigureRequest,
  ConfigureResponse,
  DiffRequest,
  DiffResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { clientCodes, isCloudError } from "../../api/errors";
import { messageOf } from "../../lifecycle/author/failures";
import { hasUnknown, type Properties, UNKNOWN } from "../../lifecycle/author/values";
import { fromWire, secret, secretKeys } from "../codec";
import { configurationProblems } from "../configuration";
import { connected, memoryOfProcess } from "../environment";
import { namespace } from "../namespace";
import { type Setting, secretSettings, settingNames } from "../settings";
import { checkFailure } from "./failures";
import { fromStruct, MissingKeys, toStruct } from "./messages";
import type { Session } from "./session";

/** A setting by its name; a state that the dynamic host has made has the namespace before it. */
function setting(properties: Properties, name: Setting): Properties[string] {
  const value = properties[name] ?? properties[`${namespace}:${name}`];
  return hasUnknown(value) ? UNKNOWN : value;
}

/** What is not known yet cannot be wrong yet. Keys are secret in the state however they are given. */
export function checkConfig(session: Session, request: CheckRequest): CheckResponse {
  session.newProviders.add(request.getUrn());
  const given = fromStruct(request.getNews());
  const news = fromWire(given);
  const response = new proto.CheckResponse();
  for (const problem of configurationProblems((name) => setting(news, name)))
    response.addFailures(checkFailure(problem));
  const inputs = { ...given };
  for (const name of secretSettings)
    if (news[name] !== undefined && !secretKeys(inputs).has(name)) inputs[name] = secret(inputs[name]);
  response.setInputs(toStruct(inputs));
  return response;
}

/**
 * A changed setting never replaces the provider: the region is an input of each resource, which its own diff sees, and a state
 * of another cloud is refused by the lifecycle.
 */
export function diffConfig(session: Session, request: DiffRequest): DiffResponse {
  session.newProviders.delete(request.getUrn());
  const olds = fromWire(fromStruct(request.getOldInputs() ?? request.getOlds()));
  const news = fromWire(fromStruct(request.getNews()));
  const changed = settingNames.filter(
    (name) => spelled(setting(olds, name)) !== spelled(setting(news, name)),
  );
  const response = new proto.DiffResponse();
  const { DIFF_NONE, DIFF_SOME } = proto.DiffResponse.DiffChanges;
  response.setChanges(changed.length > 0 ? DIFF_SOME : DIFF_NONE);
  response.setDiffsList(changed);
  return response;
}

/** A number may have been kept as text, and an object as its JSON. */
function spelled(value: Properties[string]): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Connects, and says what is missing before any resource is touched. */
export async function configure(session: Session, request: ConfigureRequest): Promise<ConfigureResponse> {
  const args = fromWire(fromStruct(request.getArgs()));
  identifyStack(session, request);
  const { identify } = await session.connect(() => connected((name) => setting(args, name)));
  await identify().catch((error: unknown) => {
    const isMissing = isCloudError(error) && error.code === clientCodes.credentials;
    throw isMissing ? missingCredentials(messageOf(error)) : error;
  });
  const response = new proto.ConfigureResponse();
  response.setAcceptsecrets(true);
  response.setAcceptresources(true);
  response.setAcceptoutputs(true);
  response.setSupportspreview(true);
  response.setSupportsAutonamingConfiguration(true);
  return response;
}

/**
 * A provider has an id of its own in the state before anything of it is made: that is the identity. Where no state had the
 * provider before, nothing of the stack can be in the cloud yet.
 */
function identifyStack(session: Session, request: ConfigureRequest): void {
  const id = request.getId();
  const isUnknown = fromWire({ id }).id === UNKNOWN;
  session.identity = isUnknown ? UNKNOWN : id || undefined;
  memoryOfProcess.since = session.since;
  if (isUnknown || !id) return;
  if (session.newProviders.has(request.getUrn() ?? "")) memoryOfProcess.begun.add(id);
  else memoryOfProcess.begun.delete(id);
}

function missingCredentials(why: string): MissingKeys {
  return new MissingKeys([
    { name: `${namespace}:secretId`, description: why },
    { name: `${namespace}:secretKey`, description: "the secret that belongs to it" },
  ]);
}
