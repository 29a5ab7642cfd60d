// The page of what is covered: every action of the documents once, with what uses it.
import { coverage, generateCoverage, unsaid } from "../../tools/generate/coverage";
import { present } from "../found";

const all = coverage();
const found = (family: string, name: string) =>
  present(all.find((one) => one.family === family && one.action === name));

test("every action of the documents has a row, and what only today's SDK has is left out", () => {
  const names = all.map(({ family, action }) => `${family}.${action}`);
  expect(new Set(names).size).toBe(503);
  expect(names).toHaveLength(503);
  const page = present(generateCoverage().get("docs/coverage.md"));
  expect(page.split("\n").filter((line) => /^\| \w+ \| .* \| (yes|no) \|$/.test(line))).toHaveLength(503);
});

test("resources, operations, functions and waits are told apart", () => {
  expect(found("vpc", "CreateVpc").used).toEqual(new Map([["resource", ["vpc:Vpc"]]]));
  expect(found("cvm", "RebootInstances").used.get("operation")).toEqual(["cvm:InstanceReboot"]);
  expect(found("cvm", "DescribeZones").used.get("function")).toContain("cvm:getZones");
  expect(found("cbs", "DescribeSnapshots").used.get("wait")).toEqual(["cbs:Snapshot"]);
});

test("what only the client calls is said, and the local cloud answers all there is", () => {
  expect(found("vpcv2", "CreateVpc")).toMatchObject({ used: new Map(), isLocal: true });
  expect(found("cvm", "AllocateAddresses")).toMatchObject({ used: new Map(), isLocal: true });
  expect(all.filter(({ isLocal }) => !isLocal)).toEqual([]);
});

test("what the local cloud does not answer has a reason", () => {
  expect(generateCoverage().get("docs/coverage.md")).not.toContain(unsaid);
});
