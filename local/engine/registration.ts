// Reads what a program sends to register or read a resource; nothing is decided here.

import type { Alias as PbAlias } from "@pulumi/pulumi/proto/alias_pb";
import type {
  ReadResourceRequest,
  RegisterResourceRequest,
  TransformResourceOptions,
} from "@pulumi/pulumi/proto/resource_pb";
import type { SourcePosition } from "@pulumi/pulumi/proto/source_pb";
import type { Value } from "google-protobuf/google/protobuf/struct_pb";
import type { Alias, Goal } from "./goal";
import type { CustomTimeouts } from "./resource";
import type { Values } from "./values";

type Timeouts = RegisterResourceRequest.CustomTimeouts | undefined;
type Hooks = RegisterResourceRequest.ResourceHooksBinding | undefined;

export const valuesOf = (message: { toJavaScript(): unknown } | undefined): Values =>
  (message?.toJavaScript() ?? {}) as Values;

const unitSeconds: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };

/** "1h30m" in seconds. */
export function seconds(text: string): number | undefined {
  if (!text) return undefined;
  let total = 0;
  const rest = text.replace(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g, (_, number: string, unit: string) => {
    total += Number(number) * unitSeconds[unit]!;
    return "";
  });
  if (rest) throw new Error(`unable to parse customTimeout Value ${text}`);
  return total;
}

function timeoutsOf(message: Timeouts): CustomTimeouts {
  const timeouts: CustomTimeouts = {};
  if (!message) return timeouts;
  const [create, update, remove] = [message.getCreate(), message.getUpdate(), message.getDelete()].map(
    seconds,
  );
  if (create) timeouts.create = create;
  if (update) timeouts.update = update;
  if (remove) timeouts.delete = remove;
  return timeouts;
}

function hooksOf(message: Hooks): Record<string, string[]> {
  if (!message) return {};
  const all = {
    BeforeCreate: message.getBeforeCreateList(),
    AfterCreate: message.getAfterCreateList(),
    BeforeUpdate: message.getBeforeUpdateList(),
    AfterUpdate: message.getAfterUpdateList(),
    BeforeDelete: message.getBeforeDeleteList(),
    AfterDelete: message.getAfterDeleteList(),
    OnError: message.getOnErrorList(),
  };
  return Object.fromEntries(Object.entries(all).filter(([, names]) => names.length));
}

/** What a program sent that cannot be meant. */
export class InvalidArgument extends Error {}

/** Refuses what is no URN. */
function checked(urn: string, what: string): string {
  if (!/^urn:pulumi:.*?::.*?::.*?::/s.test(urn))
    throw new InvalidArgument(`invalid ${what} URN: invalid URN ${JSON.stringify(urn)}`);
  return urn;
}

function optionalUrn(urn: string, what: string): string | undefined {
  return urn ? checked(urn, what) : undefined;
}

export function aliasOf(message: PbAlias): Alias {
  const spec = message.getSpec();
  if (!spec) return { urn: checked(message.getUrn(), "alias") };
  return {
    name: spec.getName(),
    type: spec.getType(),
    stack: spec.getStack(),
    project: spec.getProject(),
    parent: spec.getParenturn(),
    noParent: spec.getNoparent(),
  };
}

/** Where the program asked for it: the nearest place in the project, for a class of a package asks in its name. */
function placeOf(
  request: RegisterResourceRequest | ReadResourceRequest,
  projectDir: string,
): string | undefined {
  const frames = request.getStacktrace()?.getFramesList() ?? [];
  const places = [request.getSourceposition(), ...frames.map((frame) => frame.getPc())];
  return places.map((place) => positionOf(place, projectDir)).find((place) => place !== undefined);
}

function positionOf(message: SourcePosition | undefined, projectDir: string): string | undefined {
  const uri = message?.getUri();
  if (!uri?.startsWith("file://")) return undefined;
  const file = decodeURIComponent(uri.slice("file://".length));
  if (!file.startsWith(`${projectDir}/`) || file.includes("/node_modules/")) return undefined;
  const column = message!.getColumn();
  return `project://${file.slice(projectDir.length)}#${message!.getLine()}${column ? `,${column}` : ""}`;
}

const triggerOf = (message: Value | undefined): unknown => message?.toJavaScript();

/** What a registration depends on, and each of its properties: on all of it, where the registration does not say. */
function dependenciesOf(request: RegisterResourceRequest, keys: string[]) {
  const dependencies = [...new Set(request.getDependenciesList())];
  for (const urn of dependencies) checked(urn, "dependency");
  const byProperty = request.getPropertydependenciesMap();
  const isToldByProperty = byProperty.getLength() > 0 || request.getRemote();
  const propertyDependencies: Record<string, string[]> = {};
  if (!isToldByProperty) for (const key of keys) propertyDependencies[key] = dependencies;
  byProperty.forEach((urns, key) => {
    propertyDependencies[key] = [...new Set(urns.getUrnsList())];
  });
  return { dependencies, propertyDependencies };
}

/** The goal of a registration, before transforms and without its provider. */
export function goalOf(request: RegisterResourceRequest, projectDir: string): Goal {
  const properties = valuesOf(request.getObject());
  return {
    type: request.getType(),
    name: request.getName(),
    custom: request.getCustom(),
    properties,
    parent: optionalUrn(request.getParent(), "parent"),
    ...dependenciesOf(request, Object.keys(properties)),
    aliases: [
      ...request.getAliasurnsList().map((urn) => ({ urn: checked(urn, "alias") })),
      ...request.getAliasesList().map(aliasOf),
    ],
    ignoreChanges: request.getIgnorechangesList(),
    replaceOnChanges: request.getReplaceonchangesList(),
    additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
    customTimeouts: timeoutsOf(request.getCustomtimeouts()),
    hideDiff: request.getHidediffsList(),
    replaceWith: request.getReplaceWithList(),
    hooks: hooksOf(request.getHooks()),
    protect: request.hasProtect() ? request.getProtect() : undefined,
    retainOnDelete: request.hasRetainondelete() ? request.getRetainondelete() : undefined,
    deleteBeforeReplace:
      request.getDeletebeforereplacedefined() || request.getDeletebeforereplace()
        ? request.getDeletebeforereplace()
        : undefined,
    importId: request.getImportid() || undefined,
    deletedWith: optionalUrn(request.getDeletedwith(), "DeletedWith"),
    replacementTrigger: request.hasReplacementTrigger()
      ? triggerOf(request.getReplacementTrigger())
      : undefined,
    sourcePosition: placeOf(request, projectDir),
  };
}

/** The goal with the options a transform answered. */
export function withTransformedOptions(goal: Goal, options: TransformResourceOptions): Goal {
  return {
    ...goal,
    dependencies: [...new Set(options.getDependsOnList())],
    aliases: options.getAliasesList().map(aliasOf),
    ignoreChanges: options.getIgnoreChangesList(),
    replaceOnChanges: options.getReplaceOnChangesList(),
    additionalSecretOutputs: options.getAdditionalSecretOutputsList(),
    customTimeouts: timeoutsOf(options.getCustomTimeouts()),
    hooks: hooksOf(options.getHooks()),
    protect: options.hasProtect() ? options.getProtect() : undefined,
    retainOnDelete: options.hasRetainOnDelete() ? options.getRetainOnDelete() : undefined,
    deleteBeforeReplace: options.hasDeleteBeforeReplace() ? options.getDeleteBeforeReplace() : undefined,
    importId: options.getImport() || undefined,
    deletedWith: options.getDeletedWith() || undefined,
  };
}

export const readPosition = (request: ReadResourceRequest, projectDir: string): string | undefined =>
  placeOf(request, projectDir);
