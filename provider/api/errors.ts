// What a failed call means: one error class, and the one place that turns the cloud's codes into categories.
// Pure, because code that knows no cloud service decides by category and imports only this; the exceptions among the
// codes are facts of the catalogue.
import * as codes from "./actions/codes";

/** What to do about a failure. Everything outside this folder matches on this and never on a code. */
export type Category =
  /** The thing is not there: success for a delete, absence for a read. */
  | "NotFound"
  /** It is there already, or its name or binding is taken. */
  | "AlreadyExists"
  /** Another operation on it is running, or its state does not allow this now; it may end by itself. */
  | "Busy"
  /** Something else uses it, so it cannot go. */
  | "InUse"
  /** A quota, stock or balance is used up. */
  | "Quota"
  /** Called too often; refused before anything happened. */
  | "Throttled"
  /** The credentials are missing, wrong or not allowed to do this. */
  | "Auth"
  /** The request can never succeed as it is. */
  | "Invalid"
  /** The cloud or the way to it does not work at present; nothing was changed. */
  | "Unavailable"
  /** A change may have happened or not: look before sending it again. */
  | "OutcomeUnknown"
  | "Unknown";

/** Codes of failures the client saw itself, beside those the cloud answers. */
export const clientCodes = {
  connect: "Client.CannotConnect",
  connection: "Client.ConnectionLost",
  timeout: "Client.Timeout",
  deadline: "Client.DeadlinePassed",
  cancelled: "Client.Cancelled",
  closed: "Client.Closed",
  notJson: "Client.UnreadableAnswer",
  tooLarge: "Client.AnswerTooLarge",
  credentials: "Client.NoCredentials",
  role: "Client.RoleNotAssumed",
  account: "Client.AccountNotAllowed",
  unknownAction: "Client.UnknownAction",
  invalid: "Client.InvalidRequest",
} as const;

export interface CloudErrorDetails {
  code: string;
  /** What the cloud said, in its words. */
  said: string;
  category: Category;
  service: string;
  action: string;
  region?: string | undefined;
  requestId?: string | undefined;
  /** How many times the call was sent or tried. */
  attempts?: number | undefined;
  /** The ids or names the call was about, for the message. */
  subject?: string | undefined;
  cause?: unknown;
}

/** A call that failed, with everything a person needs to act on it. Holds no parameter and no secret. */
export class CloudError extends Error {
  readonly code: string;
  readonly said: string;
  readonly category: Category;
  readonly service: string;
  readonly action: string;
  readonly region: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly subject: string | undefined;

  constructor(details: CloudErrorDetails) {
    super(format(details), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "CloudError";
    this.code = details.code;
    this.said = details.said;
    this.category = details.category;
    this.service = details.service;
    this.action = details.action;
    this.region = details.region;
    this.requestId = details.requestId;
    this.attempts = details.attempts ?? 1;
    this.subject = details.subject;
  }

  /** The same failure with some details changed. */
  with(changes: Partial<CloudErrorDetails>): CloudError {
    const { code, said, category, service, action, region, requestId, attempts, subject, cause } = this;
    return new CloudError({
      ...{ code, said, category, service, action, region, requestId, attempts, subject, cause },
      ...changes,
    });
  }
}

/** Whether it is a failure of one of these categories. */
export function isCategory(error: unknown, ...categories: Category[]): error is CloudError {
  return isCloudError(error) && categories.includes(error.category);
}

/** Whether something else has what was asked for: a name, a range, a place. */
export function isCollision(error: unknown): error is CloudError {
  return isCategory(error, "AlreadyExists") || (isCloudError(error) && error.code.endsWith("Conflict"));
}

/** Tells a CloudError from anything else, also across two copies of this module. */
export function isCloudError(error: unknown): error is CloudError {
  return error instanceof Error && error.name === "CloudError" && "category" in error;
}

const advice: { [C in Category]?: string } = {
  NotFound: "If it was there before, run refresh, and then up.",
  Busy: "Another operation on it is still running; try again when it has ended.",
  InUse: "Remove what uses it first.",
  Quota: "Free some of it or have the quota, stock or balance raised.",
  Throttled: "Too many calls in this account and region; try again later or lower the rate limit.",
  Auth: "Check the credentials, their permissions and this machine's clock.",
  Unavailable: "Nothing was changed; try again later.",
  OutcomeUnknown: "It may have happened or not; refresh to see before trying again.",
};

/** Failures that are about no single call, and say themselves what to do. */
const selfExplaining = new Set<string>([clientCodes.credentials, clientCodes.role, clientCodes.account]);

/** What was attempted, on what, what the cloud said, what to do. */
function format(d: CloudErrorDetails): string {
  if (selfExplaining.has(d.code)) return d.said;
  const where = [d.subject && `of ${d.subject}`, d.region && `in ${d.region}`].filter(Boolean).join(" ");
  const what = [`${d.service} ${d.action}`, where].filter(Boolean).join(" ");
  const marks = [
    d.requestId && `request id ${d.requestId}`,
    (d.attempts ?? 1) > 1 && `${d.attempts} attempts`,
  ].filter(Boolean);
  const said = d.said.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  const tail = marks.length > 0 ? ` (${marks.join(", ")})` : "";
  const todo = advice[d.category];
  return `${what} failed: ${d.code}${said ? `: ${said}` : ""}${tail}.${todo ? ` ${todo}` : ""}`;
}

const byCode = new Map<string, Category>(Object.entries(codes.categories));
const absentFor = new Map<string, readonly string[]>(Object.entries(codes.absentFor));

// What a code means by its shape, where no fact says otherwise; first match wins. Both spellings of absence are here:
// `InvalidVpcId.NotFound` and `ResourceNotFound`, `….AddressIdNotFound` and `….InstanceNotExist`.
const rules: [RegExp, Category][] = [
  [/^RequestLimitExceeded/, "Throttled"],
  [/^AuthFailure/, "Auth"],
  [/^UnauthorizedOperation|^PermissionDenied/, "Auth"],
  [/^(Internal|InternalServer|Inner)Error/, "Unavailable"],
  [/Not(Found|Exists?)$/, "NotFound"],
  [/^ResourceNotFound/, "NotFound"],
  [/^ResourceInsufficient|^ResourcesSoldOut|Quota/, "Quota"],
  [/^LimitExceeded|LimitExceeded$/, "Quota"],
  [/(Already(Exists?|BindEip|Bound|Associated|Linked)|Duplicate|DuplicatePolicy)$/, "AlreadyExists"],
  [/^ResourceInUse|InUse$|Can[nN]otDelete$/, "InUse"],
  [
    /^(Invalid|Missing|Unknown|Unsupported|NoSuch|NotSupport|ResourceUnavailable|OperationConstraints|ActionOffline)/,
    "Invalid",
  ],
  [/(Malformed|NotMatch|Conflict|TooLong|VpcAddrNotInSubNet|EniNotAllowedChangeSubnet)$/, "Invalid"],
];

/**
 * The category of a code. `kind` is what the action does (read, delete, …), for the few codes that mean
 * absence only there.
 */
export function categoryOf(code: string, kind?: string): Category {
  const known = byCode.get(code);
  if (known) return known;
  if (kind && absentFor.get(code)?.includes(kind)) return "NotFound";
  return rules.find(([pattern]) => pattern.test(code))?.[1] ?? "Unknown";
}

const uncertain =
  /^(Internal|InternalServer|Inner)Error|^ServiceUnavailable$|^FailedOperation\.(InternalOperationFailure|DataOperationFailed)$|^(6000|7000|29257)$/;

/** Whether a call that failed this way may have changed something all the same. */
export function isUncertain(error: CloudError): boolean {
  return error.category === "OutcomeUnknown" || uncertain.test(error.code);
}
