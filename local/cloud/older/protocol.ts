// The older API on the wire: everything at one path, names of regions in short, and answers with a code beside the
// payload. With a Version it is today's API at that path, with today's answers.
import { regionOfShort } from "../places";

/** Where all of it is. */
export const OLDER_PATH = "/v2/index.php";

/** Seconds a request of it may be older or newer than the clock. */
export const OLDER_SKEW = 2 * 60 * 60;

/** Whether a target that cannot be read is of it. */
export function isOlderTarget(target: string): boolean {
  return target.includes(OLDER_PATH);
}

/** The name of a region as it is today. */
export function regionToday(name: string): string {
  return regionOfShort(name) ?? name;
}

/** The numbers of failures, by the code of today's API or what it begins or ends with; the first that fits counts. */
const NUMBERS: [RegExp, number][] = [
  [/^AuthFailure\.SignatureExpire/, 4500],
  [/^(AuthFailure|UnauthorizedOperation)/, 4100],
  [/^RequestLimitExceeded/, 4400],
  [/^(UnsupportedProtocol|RequestSizeLimitExceeded)/, 4600],
  [/^(InvalidAction|NoSuchVersion|LocalCloud)/, 6100],
  [/NotFound|NotExist/, 5000],
  [/Insufficient|BalanceNotEnough/, 5300],
  [
    /InUse|CanNotDelete|CannotDelete|Conflict|LimitExceeded|Locked|State$|Status$|^UnsupportedOperation|^OperationFail|^Failed/,
    5100,
  ],
  [/^(InternalError|InnerError)/, 6000],
  [/^ServiceUnavailable/, 6200],
];

/** The number of a failure: a code may be one itself. */
function numberOf(code: string): number {
  if (/^\d+$/.test(code)) return Number(code);
  return NUMBERS.find(([pattern]) => pattern.test(code))?.[1] ?? 4000;
}

/** An answer that succeeded. */
export function olderSuccess(answer: object): object {
  return { code: 0, message: "", codeDesc: "Success", ...answer };
}

/** A refusal. */
export function olderRefusal(code: string, message: string): object {
  return { code: numberOf(code), message: `(${code})${message}`, codeDesc: code };
}
