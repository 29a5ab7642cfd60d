// Every code the catalogue knows has a meaning, and a message says what was attempted, on what, and what to do.
import * as fs from "node:fs";
import * as path from "node:path";
import { type Category, CloudError, categoryOf, isCloudError, isUncertain } from "../../provider/api/errors";

const folder = path.join(__dirname, "..", "..", "catalogue");
const codes = new Map<string, string>();
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const { errorCodes } = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as {
    errorCodes: { code: string; retry?: string }[];
  };
  for (const { code, retry } of errorCodes) if (retry || !codes.has(code)) codes.set(code, retry ?? "");
}

test("only codes that say nothing by themselves have no category", () => {
  const unknown = [...codes.keys()].filter((code) => categoryOf(code) === "Unknown").sort();
  expect(unknown).toEqual([
    "5100",
    "5400",
    "DryRunOperation",
    "FailedOperation",
    "OperationFail.AllResourceOpFailed",
  ]);
});

test("what the catalogue calls gone is absence", () => {
  for (const [code, retry] of codes)
    if (retry === "gone") expect([code, categoryOf(code)]).toEqual([code, "NotFound"]);
});

test("what the catalogue calls transient is throttled, busy or unavailable", () => {
  for (const [code, retry] of codes) {
    if (retry === "yes") expect(["Throttled", "Busy", "Unavailable"]).toContain(categoryOf(code));
  }
});

test.each<[string, Category]>([
  ["InvalidVpcId.NotFound", "NotFound"],
  ["ResourceNotFound", "NotFound"],
  ["ResourceNotFound.NotFound", "NotFound"],
  ["UnsupportedOperation.AddressIdNotFound", "NotFound"],
  ["ResourceNotFound.InstanceNotExist", "NotFound"],
  ["UnauthorizedOperation.AttachmentNotFound", "NotFound"],
  ["InvalidAction.NotFound", "Invalid"],
  ["InvalidZone.NotFound", "Invalid"],
  ["AuthFailure.SecretIdNotFound", "Auth"],
  ["ResourceUnavailable.NotSupported", "Invalid"],
  ["ResourceUnavailable.ZoneNotMatch", "Invalid"],
  ["ResourceUnavailable.SomethingNew", "Invalid"],
  ["ResourceUnavailable.SnapshotCreating", "Busy"],
  ["ResourceUnavailable.Attached", "InUse"],
  ["ResourceInUse", "InUse"],
  ["ResourceInUse.DiskMigrating", "Busy"],
  ["ResourceInsufficient.CloudDiskUnavailable", "Quota"],
  ["RequestLimitExceeded.UinLimitExceeded", "Throttled"],
  ["InvalidParameterValue.LimitExceeded", "Invalid"],
  ["InvalidKeyPair.LimitExceeded", "Quota"],
  ["UnauthorizedOperation.SomethingNew", "Auth"],
  ["InternalError.SomethingNew", "Unavailable"],
  ["4400", "Throttled"],
  ["SomethingNew", "Unknown"],
])("%s is %s", (code, category) => expect(categoryOf(code)).toBe(category));

test("the edge service calls a dead id invalid: absence for a read or a delete, a mistake for a create", () => {
  const code = "InvalidParameterValue.InvalidModuleID";
  expect([categoryOf(code, "delete"), categoryOf(code, "read"), categoryOf(code, "create")]).toEqual([
    "NotFound",
    "NotFound",
    "Invalid",
  ]);
});

const error = new CloudError({
  code: "InvalidVpc.CannotDelete",
  said: "The VPC still\n holds subnets.",
  category: "InUse",
  service: "vpc",
  action: "DeleteVpc",
  region: "ap-guangzhou",
  requestId: "4f1e",
  attempts: 2,
  subject: "vpc-1",
});

test("a message says what was attempted, on what, what the cloud said and what to do", () => {
  expect(error.message).toBe(
    "vpc DeleteVpc of vpc-1 in ap-guangzhou failed: InvalidVpc.CannotDelete: The VPC still holds subnets (request id 4f1e, 2 attempts). Remove what uses it first.",
  );
});

test("a changed copy keeps the rest", () => {
  const changed = error.with({ category: "OutcomeUnknown", attempts: 3 });
  expect(changed).toMatchObject({
    code: error.code,
    requestId: "4f1e",
    attempts: 3,
    category: "OutcomeUnknown",
  });
  expect(isCloudError(changed)).toBe(true);
  expect([isUncertain(changed), isUncertain(error)]).toEqual([true, false]);
});
