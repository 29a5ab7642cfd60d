// What a failed call means: one error class, and the one place that turns the cloud's codes into categories.
// Pure and without imports, because code that knows no cloud service decides by category and imports only this.

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

/** Tells a CloudError from anything else, also across two copies of this module. */
export function isCloudError(error: unknown): error is CloudError {
  return error instanceof Error && error.name === "CloudError" && "category" in error;
}

const advice: { [C in Category]?: string } = {
  Busy: "Another operation on it is still running; try again when it has ended.",
  InUse: "Remove what uses it first.",
  Quota: "Free some of it or have the quota, stock or balance raised.",
  Throttled: "Too many calls in this account and region; try again later or lower the rate limit.",
  Auth: "Check the credentials, their permissions and this machine's clock.",
  Unavailable: "Nothing was changed; try again later.",
  OutcomeUnknown: "It may have happened or not; refresh to see before trying again.",
};

/** What was attempted, on what, what the cloud said, what to do. */
function format(d: CloudErrorDetails): string {
  if (d.code === clientCodes.credentials) return d.said;
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

// Codes whose family or ending says something else than they mean; the sources are the error lists of the
// catalogue and facts on each service. Looked up before the rules below.
const exact: { [C in Category]?: string } = {
  NotFound: `ResourceUnavailable.RepeatRefund UnauthorizedOperation.AttachmentNotFound
    InvalidParameter.LBIdNotFound InvalidNetworkInterface.NotAttached 5000 7001 29258`,
  AlreadyExists: "InstanceAlreadyLinked FailedOperation.PrivateIpAddressBinded 7005",
  Busy: `InvalidDisk.Busy InvalidDisk.SnapshotCreating ResourceBusy ResourceInUse.DiskMigrating
    ResourceInUse.DiskRollbacking ResourceInUse.CopySnapshotConflict ResourceUnavailable ActionLocked 7003 9005
    ResourceUnavailable.SnapshotCreating ResourceUnavailable.TooManyCreatingSnapshot TradeDealConflict
    FailedOperation.OperationConflict OperationDenied.InstanceOperationInProgress MutexOperation.TaskRunning
    UnsupportedOperation.MutexOperationTaskRunning UnsupportedOperation.InvalidState
    UnsupportedOperation.StatusNotPermit UnsupportedOperation.InvalidInstanceState
    UnsupportedOperation.VersionMismatch InvalidAddressIdStatus.NotPermit InvalidAddressState
    InvalidInstanceState InvalidVpnGwState InvalidVpnConnState OperationFail.SystemBusy
    OperationConstraints.InvaildInstanceStatus FailedOperation.InvalidStatus InvalidImageId.IncorrectState`,
  InUse: `InvalidImageId.InShared UnsupportedOperation.SnapHasShared UnsupportedOperation.SnapshotHasBindedImage
    UnsupportedOperation.DelRouteWithSubnet ResourceUnavailable.Attached FailedOperation.InstanceInModule
    NatGatewayEipNotEmpty InvalidParameterValue.ModuleNotAllowChange VpcIpIsUsed`,
  Quota: `LimitExceeded OverQuota 7002 29260 5200 5300 InvalidAccount.InsufficientBalance InvalidAccount.UnpaidOrder
    FailedOperation.BlockBalance OperationConstraints.AccountBalanceNotEnough
    AddressQuotaLimitExceeded.DailyAllocate InsufficientSnapshotQuota InsufficientRefundQuota
    UnsupportedOperation.QuotaLimitExceeded InvalidParameterValue.AddressQuotaLimitExceeded
    InvalidParameterValue.BindDiskLimitExceeded`,
  Throttled: `InvalidRequest.LimitExceeded InvalidRequest.RequestConcurrencyExceeded 4400`,
  Auth: `InvalidParameter.SignatureFailure InvalidParameter.SecretIdNotFound InvalidRequest.TokenCheckFailed
    InvalidRequest.MFACheckFailed InvalidRequest.Forbidden InvalidRequest.ReplayAttack IpInBlacklist
    IpNotInWhitelist 4100 4101 4102 4103 4104 4110 4200 4300 4500 5500 29254
    PermissionDenied.UserQualificationAuditFailed AccountQualificationRestrictions`,
  Invalid: `InvalidAction.NotFound InvalidRegion.NotFound InvalidZone.NotFound InvalidAccountId.NotFound
    InvalidParameter.RegionNotFound InvalidParameter.ProjectIdNotFound InvalidParameter.ProjectIdNotExist
    InvalidParameter.LocationNotFound InvalidProjectId.NotFound UnauthorizedOperation.PrimaryIp
    InvalidParameterValue.LimitExceeded InvalidParameterValue.FilterLimitExceeded
    InvalidFilterValue.LimitExceeded InvalidSubnet.Conflict FailedOperation.OperationNotAllow
    FailedOperation.InstanceNotAllStopped FailedOperation.InstanceOwnerCheckFailed RequestSizeLimitExceeded
    ResponseSizeLimitExceeded InvalidParameter.IpInUse
    FailedOperation.PrivateIpAddressUnavailable 7006 4000 4600 6100 9003 29259`,
  Unavailable: `ServiceUnavailable FailedOperation.InternalOperationFailure FailedOperation.DataOperationFailed
    6000 6200 7000 29257`,
  Unknown: "FailedOperation DryRunOperation OperationFail.AllResourceOpFailed 5100 5400",
};

const byCode = new Map<string, Category>();
for (const [category, codes] of Object.entries(exact)) {
  for (const code of codes.split(/\s+/).filter(Boolean)) byCode.set(code, category as Category);
}

// The rest by shape, first match wins. Both spellings of absence are here: `InvalidVpcId.NotFound` and
// `ResourceNotFound`, `….AddressIdNotFound` and `….InstanceNotExist`.
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

// The edge service answers a dead id as a malformed one; for a read or a delete that is absence.
const absentWhenGiven =
  /^InvalidParameterValue\.Inva(li|il)d(Module|Instance|Image|Address|Eni|KeyPair)I[dD]$/;

/**
 * The category of a code. `kind` is what the action does (read, delete, …), for the few codes that mean
 * absence only there.
 */
export function categoryOf(code: string, kind?: string): Category {
  const known = byCode.get(code);
  if (known) return known;
  if ((kind === "read" || kind === "delete") && absentWhenGiven.test(code)) return "NotFound";
  return rules.find(([pattern]) => pattern.test(code))?.[1] ?? "Unknown";
}

const uncertain =
  /^(Internal|InternalServer|Inner)Error|^ServiceUnavailable$|^FailedOperation\.(InternalOperationFailure|DataOperationFailed)$|^(6000|7000|29257)$/;

/** Whether a call that failed this way may have changed something all the same. */
export function isUncertain(error: CloudError): boolean {
  return error.category === "OutcomeUnknown" || uncertain.test(error.code);
}
