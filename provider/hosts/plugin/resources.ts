// What the engine asks about a resource, handed to the lifecycle and back. No behaviour of a resource lives here.
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import type { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { ResourceDefinition } from "../../lifecycle/author/define";
import { PartialError } from "../../lifecycle/author/failures";
import { type Properties, UNKNOWN, visibleKeys } from "../../lifecycle/author/values";
import * as lifecycle from "../../lifecycle/run/check";
import { type Change, topLevel } from "../../lifecycle/run/diff";
import * as operations from "../../lifecycle/run/operations";
import { previewCreate, previewUpdate } from "../../lifecycle/run/preview";
import { resourceOf } from "../../lifecycle/run/registry";
import { definitions } from "../../resources";
import { fromWire, markSecrets, secretKeys, toWire } from "../codec";
import { loadEmpty } from "../grpc";
import { hushed } from "../hushed";
import { checkFailure } from "./failures";
import { fromStruct, InitFailed, toStruct } from "./messages";
import type { Asker, Session } from "./session";

type Struct = ReturnType<proto.CheckRequest["getNews"]>;

export async function check(session: Session, request: proto.CheckRequest): Promise<proto.CheckResponse> {
  const { environment, defaultTags, isIgnoredTag, exists } = await session.connected;
  const news = arrived(request.getNews());
  const definition = withSecrets(definitionOf(request.getUrn()), news.secrets);
  const { inputs, problems, notes } = await lifecycle.check(
    definition,
    arrived(request.getOlds()).values,
    news.values,
    {
      urn: request.getUrn(),
      logicalName: request.getName() || nameIn(request.getUrn()),
      region: environment.region,
      memory: environment.memory,
      identity: session.identity,
      defaultTags,
      isIgnoredTag,
      exists,
      autonaming: autonamingOf(request),
    },
  );
  for (const note of notes) await session.log(request.getUrn(), note, "warning");
  const response = new proto.CheckResponse();
  response.setInputs(stored(definition, inputs, news.secrets));
  response.setFailuresList(problems.map(checkFailure));
  return response;
}

export async function diff(session: Session, request: proto.DiffRequest): Promise<proto.DiffResponse> {
  const oldInputs = request.getOldInputs();
  const oldOutputs = arrived(request.getOlds()).values;
  const definition = definitionOf(request.getUrn());
  const { environment } = await session.connected;
  const found = await operations.compare(
    definition,
    environment,
    operation(session, request),
    request.getId(),
    {
      oldOutputs,
      ...(oldInputs ? { oldInputs: arrived(oldInputs).values } : {}),
      news: arrived(request.getNews()).values,
      ignoreChanges: request.getIgnorechangesList(),
    },
  );
  const response = new proto.DiffResponse();
  const { DIFF_NONE, DIFF_SOME } = proto.DiffResponse.DiffChanges;
  response.setChanges(found.changes.length > 0 || found.unfinished ? DIFF_SOME : DIFF_NONE);
  response.setReplacesList(found.replaces);
  response.setDeletebeforereplace(found.deleteBeforeReplace);
  response.setDiffsList([...new Set(found.changes.map((change) => topLevel(change.path)))]);
  response.setHasdetaileddiff(true);
  const details = response.getDetaileddiffMap();
  for (const change of found.changes) details.set(change.path, propertyDiff(change));
  return response;
}

export async function create(
  session: Session,
  request: proto.CreateRequest,
  asker: Asker,
): Promise<proto.CreateResponse> {
  const definition = definitionOf(request.getUrn());
  const { values, secrets } = arrived(request.getProperties());
  const response = new proto.CreateResponse();
  if (request.getPreview()) {
    response.setProperties(stored(definition, previewCreate(definition, values), secrets));
    return response;
  }
  const { environment } = await session.connected;
  const heard = new AbortController();
  asker.once("cancelled", () => heard.abort());
  const asked = operation(session, request);
  const signal = AbortSignal.any([asked.signal, heard.signal]);
  const state = await session.inTurn(asked.urn, () =>
    finishing(definition, secrets, async () => {
      try {
        return await operations.create(definition, environment, { ...asked, signal }, values);
      } finally {
        if (asker.cancelled) environment.memory.unheard(asked.urn);
      }
    }),
  );
  response.setId(state.id);
  response.setProperties(stored(definition, state.outputs, secrets));
  return response;
}

export async function update(session: Session, request: proto.UpdateRequest): Promise<proto.UpdateResponse> {
  const definition = definitionOf(request.getUrn());
  const { values, secrets } = arrived(request.getNews());
  const olds = arrived(request.getOlds()).values;
  const response = new proto.UpdateResponse();
  if (request.getPreview()) {
    response.setProperties(stored(definition, previewUpdate(definition, olds, values), secrets));
    return response;
  }
  const { environment } = await session.connected;
  const state = await finishing(definition, secrets, () =>
    operations.update(definition, environment, operation(session, request), request.getId(), olds, values),
  );
  response.setProperties(stored(definition, state.outputs, secrets));
  return response;
}

/** A refresh has inputs; a get and an import have none, and then the inputs are rebuilt from what is there. */
export async function read(session: Session, request: proto.ReadRequest): Promise<proto.ReadResponse> {
  const { environment } = await session.connected;
  const definition = definitionOf(request.getUrn());
  const inputs = arrived(request.getInputs());
  const olds = arrived(request.getProperties());
  const secrets = new Set([...inputs.secrets, ...olds.secrets]);
  const declared = visibleKeys(inputs.values).length > 0 ? inputs.values : undefined;
  const state = await operations.read(
    definition,
    environment,
    operation(session, request),
    request.getId(),
    declared,
    olds.values,
  );
  const response = new proto.ReadResponse();
  if (!state) return response;
  if (state.outputs.__unfinished !== undefined) {
    const wire = (values: Properties) => markSecrets(definition, toWire(values), secrets);
    const why = state.unsettled
      ? `it is ${state.unsettled}`
      : `the last ${String(state.outputs.__unfinished)} did not finish`;
    throw new InitFailed(state.id, wire(state.outputs), [why], wire(state.inputs));
  }
  response.setId(state.id);
  response.setProperties(stored(definition, state.outputs, secrets));
  response.setInputs(stored(definition, state.inputs, secrets));
  return response;
}

export async function remove(session: Session, request: proto.DeleteRequest): Promise<Empty> {
  const { environment } = await session.connected;
  const definition = definitionOf(request.getUrn());
  const olds = arrived(request.getProperties()).values;
  await operations.remove(definition, environment, operation(session, request), request.getId(), olds);
  return new (loadEmpty().Empty)();
}

/** `urn:pulumi:stack::project::parent$tencentcloud-native:vpc:Vpc::name` → the definition of `vpc:Vpc`. */
function definitionOf(urn: string): ResourceDefinition {
  const type = urn.split("::")[2]?.split("$").at(-1) ?? urn;
  return resourceOf(definitions, type.split(":").slice(1).join(":"));
}

function nameIn(urn: string): string {
  return urn.split("::").slice(3).join("::");
}

function arrived(struct: Struct): { values: Properties; secrets: Set<string> } {
  const wire = fromStruct(struct);
  return { values: fromWire(wire), secrets: secretKeys(wire) };
}

function stored(
  definition: ResourceDefinition,
  values: Properties,
  secrets: ReadonlySet<string>,
): NonNullable<Struct> {
  return toStruct(markSecrets(definition, toWire(values), secrets));
}

/** What the program marks as secret is as secret as what the definition does: no message repeats its value. */
function withSecrets(definition: ResourceDefinition, secrets: ReadonlySet<string>): ResourceDefinition {
  if (secrets.size === 0) return definition;
  const inputs = { ...definition.inputs };
  for (const key of secrets) if (inputs[key]) inputs[key] = hushed(inputs[key]);
  return { ...definition, inputs };
}

function autonamingOf(request: proto.CheckRequest): lifecycle.CheckContext["autonaming"] {
  const options = request.getAutonaming();
  if (!options) return undefined;
  const modes = ["propose", "enforce", "disable"] as const;
  return { name: options.getProposedName(), mode: modes[options.getMode()] ?? "propose" };
}

function operation(
  session: Session,
  request: { getUrn(): string; getTimeout?(): number; getIgnorechangesList?(): string[] },
): operations.Request {
  const urn = request.getUrn();
  const { identity } = session;
  return {
    urn,
    identity: identity === UNKNOWN ? undefined : identity,
    signal: session.signal,
    timeout: request.getTimeout?.(),
    ignoreChanges: request.getIgnorechangesList?.() ?? [],
    progress: (message) => void session.log(urn, message, "status"),
    warn: (message) => session.log(urn, message, "warning"),
  };
}

async function finishing<T>(
  definition: ResourceDefinition,
  secrets: ReadonlySet<string>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PartialError)) throw error;
    throw new InitFailed(error.id, markSecrets(definition, toWire(error.outputs), secrets), error.reasons);
  }
}

function propertyDiff({ kind, replaces, inputDiff }: Change): proto.PropertyDiff {
  const { Kind } = proto.PropertyDiff;
  const kinds = {
    add: [Kind.ADD, Kind.ADD_REPLACE],
    update: [Kind.UPDATE, Kind.UPDATE_REPLACE],
    delete: [Kind.DELETE, Kind.DELETE_REPLACE],
  } as const;
  const difference = new proto.PropertyDiff();
  difference.setKind(kinds[kind][replaces ? 1 : 0]);
  difference.setInputdiff(inputDiff);
  return difference;
}
