// The fields of a query, as they are written from the catalogue.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { queries } from "../../tools/generate/queries";
import { propertyName, sentence, singular } from "../../tools/generate/words";

test("acronyms are words in the names of properties", () => {
  const names = ["CPU", "VpcId", "GPUCount", "Zone", "CIDRBlock", "zoneId"];
  expect(names.map(propertyName)).toEqual(["cpu", "vpcId", "gpuCount", "zone", "cidrBlock", "zoneId"]);
});

test("one entry of a list is named as in English", () => {
  const names = [
    "addresses",
    "statuses",
    "routeFilterPrefixes",
    "policies",
    "images",
    "nodes",
    "status",
    "ingress",
  ];
  const one = ["address", "status", "routeFilterPrefix", "policy", "image", "node", "status", "ingress"];
  expect(names.map(singular)).toEqual(one);
});

test("a note is a sentence, and a pointer into a document is none", () => {
  expect(["at most 10", "sample line 12", undefined].map(sentence)).toEqual(["At most 10.", "", ""]);
});

test("a query is found by its text, and its fields have the catalogue's types, bounds and names", () => {
  const project = fs.mkdtempSync(path.join(os.tmpdir(), "queries-"));
  const folder = path.join(project, "provider/functions/vpc");
  fs.mkdirSync(folder, { recursive: true });
  const write = (action: string) =>
    fs.writeFileSync(path.join(folder, "getThings.ts"), `defineQuery({ token: "x", action: "${action}" })`);
  write("vpc.DescribeVpcs");
  const files = queries(project);
  expect([...files.keys()]).toEqual(["provider/functions/vpc/getThings/fields.ts"]);
  const text = [...files.values()][0];
  expect(text).toContain("vpcIds: field.list(field.string()).maxItems(100).optional()");
  expect(text).not.toContain("offset");
  expect(text).toMatch(/VpcSet: field\.list\(field\.object\(\{.*isDefault: field\.boolean\(\)/);
  write("vpc.DescribeNothing");
  expect(() => queries(project)).toThrow("getThings.ts: the catalogue has no vpc.DescribeNothing");
  fs.rmSync(project, { recursive: true });
});
