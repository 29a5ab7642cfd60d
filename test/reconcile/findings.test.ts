// Each kind of finding, for both hosts in one program, on the local engine and on the Pulumi CLI: found with its exact path and
// values by one read a kind, repaired, and then in sync.
import * as fs from "node:fs";
import * as path from "node:path";
import { placeForTests } from "../e2e/place";
import { describeWithPulumi, type EngineKind, Stack } from "../e2e/stacks";
import { found } from "../found";
import { changeState, inShort, reconcile } from "./place";

const place = placeForTests();

const before = program({ other: "10.3.0.0/16", team: "web" });
const after = program({ team: "data", added: true });

/** Everything twice: a class of the SDK, for the dynamic host, and a resource of the plugin. */
function program({
  other = "",
  team,
  added = false,
}: {
  other?: string;
  team: string;
  added?: boolean;
}): string {
  const pair = (name: string, inputs: string) => `
  new vpc.Vpc("${name}", ${inputs});
  new pulumi.CustomResource("tencentcloud-native:vpc:Vpc", "${name}Plugged", ${inputs});`;
  return `
  const pulumi = require("@pulumi/pulumi");
  const { vpc } = require("pulumi-tencentcloud-native");
  ${pair("drifts", '{ name: "as-declared", cidrBlock: "10.0.0.0/16" }')}
  ${pair("goes", '{ cidrBlock: "10.1.0.0/16" }')}
  ${pair("changes", `{ cidrBlock: "10.2.0.0/16", tags: { team: "${team}" } }`)}
  ${other ? pair("leaves", `{ cidrBlock: "${other}" }`) : ""}
  ${added ? pair("comes", '{ cidrBlock: "10.4.0.0/16" }') : ""}
  ${pair("halfMade", '{ cidrBlock: "10.5.0.0/16" }')}
  ${other ? pair("lost", '{ cidrBlock: "10.6.0.0/16" }') : ""}`;
}

const hosts = ["", "Plugged"];

function describeFindings(kind: EngineKind): void {
  let stack: Stack;
  beforeAll(async () => {
    await place.cloud.reset();
    const settings = { runtime: "nodejs", plugins: place.folders.plugins };
    const env = { ...place.cloud.env, NO_COLOR: "1" };
    stack = await Stack.create(kind, path.join(place.folders.program, kind, "findings"), settings, env);
    stack.program(before);
    await stack.up();
  }, 300_000);

  test("all kinds are found, and nothing is changed; the repair brings all in sync", async () => {
    const made = await stack.resources();
    for (const host of hosts) {
      await place.cloud.drift(found(made[`drifts${host}`], "drifts").id, { VpcName: "by-hand" });
      await place.cloud.drift(found(made[`goes${host}`], "goes").id, { remove: true });
    }
    // Killed while they were made; of the lost ones the program knows nothing any more.
    changeState(stack, (state) => {
      const isLost = ({ urn }: { urn: string }) => /::(halfMade|lost)/.test(urn);
      const lost = state.resources.filter(isLost);
      state.pending_operations = lost.map(({ id: _id, ...resource }) => ({ type: "creating", resource }));
      state.resources = state.resources.filter((one) => !isLost(one));
    });
    stack.program(after);

    await place.cloud.forget();
    const seen = await reconcile(stack);
    expect([seen.code, seen.report.outcome]).toEqual([2, "differs"]);
    const expected = hosts.flatMap((host) => [
      ["drift", `vpc:Vpc drifts${host}`, "name", "as-declared", "as-declared", "by-hand"],
      ["gone", `vpc:Vpc goes${host}`],
      ["pending", `vpc:Vpc changes${host}`, "tags.team", "data", "web", "web"],
      ["pending", `vpc:Vpc comes${host}`],
      ["pending", `vpc:Vpc leaves${host}`],
      ["unfinished", `vpc:Vpc halfMade${host}`],
      ["unfinished", `vpc:Vpc lost${host}`],
      ["unmanaged", `vpc:Vpc halfMade${host}`],
      ["unmanaged", `vpc:Vpc lost${host}`],
    ]);
    const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(inShort(seen.report))).toEqual(sorted(expected));
    const calls = await place.cloud.calls();
    expect(calls.filter(({ read }) => !read)).toEqual([]);

    const policy = path.join(stack.folder, "reconcile.yaml");
    fs.writeFileSync(
      policy,
      "rules:\n  - kind: unmanaged\n    name: lost*\n    action: repair\n  - kind: unmanaged\n    action: ignore\n",
    );
    const repaired = await reconcile(stack, "--mode", "repair", "--policy", policy);
    expect([repaired.code, repaired.report.outcome, repaired.report.stacks[0]?.message]).toEqual([
      0,
      "repaired",
      undefined,
    ]);

    const again = await reconcile(stack);
    expect([inShort(again.report), again.code]).toEqual([[], 0]);
  }, 600_000);
}

describe("on the local engine", () => describeFindings("local"));
describeWithPulumi("on the Pulumi CLI", () => describeFindings("pulumi"));
