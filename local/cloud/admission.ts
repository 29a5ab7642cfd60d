// The steps of a call before anything is done: what is asked for, who asks, and whether the parameters are as documented.
import { Caller } from "./caller";
import type { ActionSpec } from "./catalogue";
import { ApiError, NOT_IMPLEMENTED } from "./errors";
import { skewOf } from "./injection";
import { idsToday } from "./older/ids";
import { OLDER_PATH } from "./older/protocol";
import { checkParams } from "./parameters";
import { findRegion } from "./places";
import type { RequestContext } from "./requestContext";
import { ruledParameters } from "./rules";
import { verifySignature } from "./signature";
import { parseRequest, UNSIGNED } from "./wire";

export function readRequest(context: RequestContext): void {
  context.request = parseRequest(context.raw);
  const { path, proof } = context.request;
  const isOlderPath = path === OLDER_PATH && proof?.method !== "TC3-HMAC-SHA256";
  if (path !== "/" && !isOlderPath) {
    throw new ApiError(
      NOT_IMPLEMENTED,
      `The path ${path}: this local cloud serves API 3.0 at / and the older API at ${OLDER_PATH}, which has signatures of its own.`,
    );
  }
}

export function findAction(context: RequestContext): void {
  const { cloud, request } = context;
  if (!request.action) throw new ApiError("MissingParameter", "The request names no Action (X-TC-Action).");
  if (request.older) {
    findOlderAction(context);
    return;
  }
  if (!request.version)
    throw new ApiError("MissingParameter", "The request names no Version (X-TC-Version).");
  const elsewhere = cloud.catalogue.elsewhere.get(request.version);
  if (elsewhere && !cloud.catalogue.versions.has(request.version)) {
    throw new ApiError(
      NOT_IMPLEMENTED,
      `${request.action} of version ${request.version} is an action of ${elsewhere.join(" or ")}, which this local cloud does not have: see docs/limits.md.`,
    );
  }
  if (!cloud.catalogue.versions.has(request.version)) {
    throw new ApiError("NoSuchVersion", `The API version ${request.version} does not exist.`);
  }
  const spec = cloud.catalogue.find(request.action, request.version);
  const beyond = spec ? undefined : cloud.catalogue.serviceBeyond(request.action, request.version);
  if (beyond) {
    throw new ApiError(
      NOT_IMPLEMENTED,
      `${beyond}.${request.action} is an action of today's API, but this local cloud does not have it: see docs/limits.md.`,
    );
  }
  if (!spec) {
    throw new ApiError(
      "InvalidAction",
      `The action ${request.action} of version ${request.version} does not exist.`,
    );
  }
  take(context, spec);
}

function findOlderAction(context: RequestContext): void {
  const { cloud, request } = context;
  const spec = cloud.catalogue.findOlder(request.action);
  if (!spec) throw new ApiError("InvalidAction", `The older API has no action ${request.action}.`);
  take(context, spec);
}

function take(context: RequestContext, spec: ActionSpec): void {
  context.spec = spec;
  const action = context.cloud.implementation(spec.service, spec.action);
  if (!action) {
    throw new ApiError(
      NOT_IMPLEMENTED,
      `${spec.service}.${spec.action} is documented, but this local cloud does not have it: see docs/limits.md.`,
    );
  }
  context.action = action;
}

export function verifySender(context: RequestContext): void {
  const { cloud, action, request } = context;
  const isUnsigned = action.unsigned === true && request.headers.authorization === UNSIGNED;
  const secretId = isUnsigned ? undefined : verifiedSender(context);
  const { accounts, sessions } = cloud;
  const account = secretId === undefined ? "" : (accounts.of(secretId) ?? sessions.accountOf(secretId));
  const role = secretId === undefined ? undefined : sessions.roleOf(secretId);
  context.caller = new Caller(account, role, sessions, accounts.all, cloud.clock.wall());
}

/** The secret id that signed the request. */
function verifiedSender(context: RequestContext): string {
  const { cloud, request, faults } = context;
  const wall = cloud.clock.wall() + skewOf(context);
  const secretId = verifySignature(request, (id) => cloud.secrets.get(id) ?? cloud.sessions.keyOf(id), wall);
  if (faults.some((fault) => fault.kind === "expireToken")) cloud.sessions.end(secretId);
  const refused = cloud.sessions.problem(secretId, request.token, cloud.clock.wall());
  if (refused) throw new ApiError("AuthFailure.TokenFailure", refused);
  return secretId;
}

export function checkRegion({ cloud, spec, action, request }: RequestContext): void {
  if (action.global || cloud.regionsOf(spec.service)) return;
  if (!request.region) throw new ApiError("MissingParameter", "The request names no Region (X-TC-Region).");
  if (!findRegion(request.region)) {
    throw new ApiError("UnsupportedRegion", `The region ${request.region} is not supported.`);
  }
}

export function admit({ cloud, spec, request, caller, faults }: RequestContext): void {
  for (const fault of faults)
    if (fault.kind === "throttle") throw new ApiError(fault.code, "Too many requests: injected by a fault.");
  if (cloud.rateLimit) cloud.rates.admit(spec, caller.account, request.region, cloud.clock.elapsed());
}

export function readParams(context: RequestContext): void {
  const { cloud, spec, request, read } = context;
  const sent = request.older ? idsToday(request.params, context.action.refs) : request.params;
  const params = checkParams(cloud.catalogue, spec, sent);
  context.params = params;
  refuseNothing(context);
  context.action.check?.(params as never);
  for (const path of Object.keys(context.action.refs ?? {})) read.add(path.split(".")[0]!);
  for (const name of ruledParameters(spec)) read.add(name);
}

/** Takes the region out of the parameters, where a service has regions of its own. */
export function takeRegion({ cloud, spec, request, params, read }: RequestContext): void {
  const regions = cloud.regionsOf(spec.service);
  if (!regions) return;
  read.add(regions.parameter);
  const region = (params[regions.parameter] ?? "") as string;
  if (region !== "" && !regions.has(region))
    throw new ApiError(
      regions.codes.find((code) => spec.errors.includes(code)) ?? regions.codes[0],
      `The ${regions.parameter} \`${region}\` does not exist.`,
    );
  request.region = region;
}

/** A call on a list of things names at least one. */
function refuseNothing({ spec, action, params }: RequestContext): void {
  const empty = spec.params.find(({ name, required }) => {
    const value = params[name];
    return required && action.refs?.[name] && Array.isArray(value) && value.length === 0;
  });
  if (empty) throw new ApiError("InvalidParameterValue", `The list \`${empty.name}\` is empty.`);
}
