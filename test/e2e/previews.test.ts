// What a preview of a change shows, in text and as JSON, on both engines: nothing that only the provider knows, and the same form.
import * as path from "node:path";
import { found } from "../found";
import { placeForTests } from "./place";
import { type EngineKind, hasPulumi, Stack } from "./stacks";

const place = placeForTests();
const engines: EngineKind[] = hasPulumi ? ["local", "pulumi"] : ["local"];
const previews = new Map<EngineKind, unknown>();

const program = (network: string) => `
const pulumi = require("@pulumi/pulumi");
const tencentcloud = require("pulumi-tencentcloud-native");
const network = new tencentcloud.vpc.Vpc("network", { cidrBlock: "${network}" });
pulumi.log.warn("look out", network);
exports.network = network.id;
exports.password = pulumi.secret("hush");`;

/** Where in a program something stands, which the local engine does not keep. */
const places = ["sourcePosition", "stackTrace"];

/** The form of a value: what kind of thing every key holds. */
function formOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formOf);
  if (typeof value !== "object" || value === null) return typeof value;
  const kept = Object.entries(value).filter(([key]) => !places.includes(key));
  const entries = kept.map(([key, one]) => [key, formOf(one)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test.each(engines)("on the %s engine", async (kind) => {
  const env = { TENCENTCLOUD_ENDPOINT: place.cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
  const folder = path.join(place.folders.program, kind, "previews");
  const stack = await Stack.create(kind, folder, { runtime: "nodejs" }, env);
  stack.program(program("10.0.0.0/16"));
  await stack.up();
  stack.program(program("10.1.0.0/16"));
  expect(await stack.ok("preview")).not.toMatch(/__/);
  expect(await stack.ok("preview", "--diff")).not.toMatch(/__|hidden/);
  const json = await stack.ok("preview", "--json");
  previews.set(kind, formOf(JSON.parse(json.slice(json.indexOf("{")))));
  expect(json).not.toContain("hush");
  await stack.destroy();
});

const both = hasPulumi ? test : test.skip;
if (!hasPulumi) console.info("skipped, there is no Pulumi CLI on PATH: previews as JSON on both engines");
both("as JSON the engines say the same things under the same names", () => {
  expect(found(previews.get("local"), "local")).toEqual(found(previews.get("pulumi"), "pulumi"));
});
