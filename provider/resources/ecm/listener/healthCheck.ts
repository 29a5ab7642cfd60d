// How a listener finds out which of its targets are healthy.
import type { HealthCheckInput } from "../../../api/actions/ecm";
import { field } from "../../../lifecycle/author/field";
import { toWire } from "../../../lifecycle/run/wire";

const threshold = (what: string) =>
  field.integer().range(2, 10).default(3).doc(`Checks in a row after which a target is ${what}.`);
const context = (what: string) =>
  field
    .string()
    .pattern(/^[\x20-\x7e]{1,500}$/, "1 to 500 visible ASCII characters")
    .optional()
    .doc(`What ${what}, with \`CUSTOM\`.`);

export const healthCheck = field.object({
  healthSwitch: field
    .integer()
    .oneOf(0, 1)
    .default(1)
    .doc("1 checks the targets, 0 takes all of them to be healthy."),
  timeOut: field
    .integer()
    .range(2, 60, "seconds")
    .default(2)
    .doc("How long an answer may take, in seconds; less than `intervalTime`."),
  intervalTime: field
    .integer()
    .range(5, 300, "seconds")
    .default(5)
    .doc("From one check to the next, in seconds."),
  healthNum: threshold("healthy"),
  unHealthyNum: threshold("unhealthy"),
  checkPort: field
    .integer()
    .range(1, 65_535)
    .optional()
    .doc("The port that is checked. Defaults to that of the target."),
  checkType: field.enum("TCP", "CUSTOM").optional().doc("How it is checked; `CUSTOM` is only for UDP."),
  contextType: field
    .enum("HEX", "TEXT")
    .optional()
    .doc("How `sendContext` and `recvContext` are written, with `CUSTOM`."),
  sendContext: context("a check sends"),
  recvContext: context("a healthy target answers"),
});

type HealthCheck = (typeof healthCheck)["_type"];

/** It as the cloud takes it. */
export function sentCheck(check: HealthCheck | undefined): HealthCheckInput | undefined {
  return check && (toWire(healthCheck, check) as HealthCheckInput);
}

const hexadecimal = /^([0-9A-F]{2})+$/;

/** What is wrong between its members, for a listener of this protocol. */
export function wrongCheck(check: HealthCheck, protocol: string | undefined) {
  const at = (member: keyof HealthCheck, reason: string) => ({ path: `healthCheck.${member}`, reason });
  if ((check.timeOut ?? 2) >= (check.intervalTime ?? 5))
    return at("timeOut", "must be less than intervalTime");
  if (check.checkType !== "CUSTOM") return undefined;
  if (protocol === "TCP") return at("checkType", "must be TCP for a listener of TCP");
  for (const member of ["contextType", "sendContext", "recvContext"] as const)
    if (check[member] === undefined) return at(member, "is required for checkType CUSTOM");
  for (const member of ["sendContext", "recvContext"] as const)
    if (check.contextType === "HEX" && !hexadecimal.test(check[member] ?? ""))
      return at(
        member,
        "must be hexadecimal digits in capitals, an even number of them, for contextType HEX",
      );
  return undefined;
}
