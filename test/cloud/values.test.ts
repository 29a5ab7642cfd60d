// Values as clients really send them: numbers and booleans as text, null, empty lists, pages and filters at their bounds.
import { post } from "./raw";
import { closeClouds, cloud, type TestCloud } from "./support";

let one: TestCloud;

beforeAll(async () => {
  one = await cloud({ rateLimit: false });
});
afterAll(closeClouds);

/** The code a call is refused with; sent as it stands, since the SDKs leave out what they think is nothing. */
async function code(action: string, params: object): Promise<string> {
  return (await post(one.port, { action, body: JSON.stringify(params) })).code ?? "";
}

const ids = (count: number) => Array<string>(count).fill("ins-00000000");

test.each([
  ["numbers as text", "DescribeInstances", { Limit: "100", Offset: "3" }, ""],
  [
    "a boolean as text",
    "StopInstances",
    { InstanceIds: ids(1), ForceStop: "TRUE" },
    "InvalidInstanceId.NotFound",
  ],
  [
    "a boolean as a number",
    "StopInstances",
    { InstanceIds: ids(1), ForceStop: 0 },
    "InvalidInstanceId.NotFound",
  ],
  [
    "another word for a boolean",
    "StopInstances",
    { InstanceIds: ids(1), ForceStop: "yes" },
    "InvalidParameter",
  ],
  ["no boolean", "StopInstances", { InstanceIds: ids(1), ForceStop: "" }, "InvalidParameter"],
  ["a fraction", "DescribeInstances", { Limit: 1.5 }, "InvalidParameter"],
  ["spaces around a number", "DescribeInstances", { Limit: " 5 " }, "InvalidParameter"],
  ["an exponent", "DescribeInstances", { Limit: "1e2" }, "InvalidParameter"],
  ["a number of another base", "DescribeInstances", { Limit: "0x10" }, "InvalidParameter"],
  ["a page in text with an exponent", "DescribeVpcs", { Limit: "1e1" }, "InvalidParameterValue"],
  ["a page in text without a number", "DescribeVpcs", { Limit: "" }, "InvalidParameterValue"],
  ["a page of one", "DescribeVpcs", { Limit: "1" }, ""],
  ["a page of a hundred", "DescribeVpcs", { Limit: "100" }, ""],
  ["a page of none", "DescribeVpcs", { Limit: "0" }, "InvalidParameterValue"],
  ["a page of more", "DescribeVpcs", { Limit: "101" }, "InvalidParameterValue"],
  ["a page far behind the end", "DescribeInstances", { Offset: 1e9 }, ""],
  ["an offset before the start", "DescribeInstances", { Offset: -1 }, "InvalidParameterValue"],
  ["no ids to list", "DescribeInstances", { InstanceIds: [] }, ""],
  ["no ids to work on", "StartInstances", { InstanceIds: [] }, "InvalidParameterValue"],
  ["a hundred ids", "StartInstances", { InstanceIds: ids(100) }, "InvalidInstanceId.NotFound"],
  ["one id too many", "StartInstances", { InstanceIds: ids(101) }, "InvalidParameterValue.LimitExceeded"],
  ["an empty id", "StartInstances", { InstanceIds: [""] }, "InvalidInstanceId.Malformed"],
  ["an id in capitals", "StartInstances", { InstanceIds: ["INS-00000000"] }, "InvalidInstanceId.Malformed"],
  ["an object for a list", "StartInstances", { InstanceIds: { 0: "ins-00000000" } }, "InvalidParameter"],
  ["a name in other letters", "StartInstances", { instanceIds: ids(1) }, "UnknownParameter"],
  ["null for a list", "DescribeInstances", { InstanceIds: null, Filters: null, Limit: null }, ""],
  ["null for what is needed", "StartInstances", { InstanceIds: null }, "MissingParameter"],
  ["null in a list", "StartInstances", { InstanceIds: [null] }, "InvalidParameter"],
  ["no filters", "DescribeInstances", { Filters: [] }, ""],
  ["a filter without a name", "DescribeInstances", { Filters: [{ Values: ["x"] }] }, "MissingParameter"],
  ["a filter without a value", "DescribeInstances", { Filters: [{ Name: "zone" }] }, "InvalidParameterValue"],
  [
    "a filter of the language's own",
    "DescribeInstances",
    { Filters: [{ Name: "constructor", Values: ["x"] }] },
    "InvalidFilter",
  ],
  [
    "an address with leading zeros",
    "CreateVpc",
    { VpcName: "n", CidrBlock: "010.0.0.0/16" },
    "InvalidParameterValue.Malformed",
  ],
])("%s: %s %j → %s", async (_what, action, params, expected) => {
  expect(await code(action, params)).toBe(expected);
});
