// A stack of which everything differs that can: each kind of finding, behind both hosts in one program.
import * as path from "node:path";
import type { Place } from "../e2e/place";
import { type EngineKind, Stack } from "../e2e/stacks";
import { found } from "../found";
import { changeState } from "./place";

/** What is added to a resource's name where it is the plugin's; the dynamic host's has the name itself. */
export const hosts = ["", "Plugged"];

const before = program({ other: true, team: "web", range: "10.7.0.0/16" });
const after = program({ other: false, team: "data", range: "10.8.0.0/16" });

/** Everything twice: a class of the SDK, for the dynamic host, and a resource of the plugin. */
function program({ other, team, range }: { other: boolean; team: string; range: string }): string {
  const pair = (type: string, name: string, inputs: string) =>
    `new vpc.${type}("${name}", ${inputs});
new pulumi.CustomResource("tencentcloud-native:vpc:${type}", "${name}Plugged", ${inputs});
`;
  const vpc = (name: string, inputs: string) => pair("Vpc", name, `{ ${inputs} }`);
  return `const pulumi = require("@pulumi/pulumi");
const { vpc } = require("pulumi-tencentcloud-native");
${vpc("drifts", 'name: "as-declared", cidrBlock: "10.0.0.0/16"')}
${vpc("goes", 'cidrBlock: "10.1.0.0/16"')}
${vpc("goesLater", 'cidrBlock: "10.9.0.0/16"')}
${vpc("changes", `cidrBlock: "10.2.0.0/16", tags: { team: "${team}" }`)}
${vpc("moves", `cidrBlock: "${range}"`)}
${other ? vpc("leaves", 'cidrBlock: "10.3.0.0/16"') : vpc("comes", 'cidrBlock: "10.4.0.0/16"')}
${vpc("halfMade", 'cidrBlock: "10.5.0.0/16"')}
${other ? vpc("lost", 'cidrBlock: "10.6.0.0/16"') : ""}
${pair("SecurityGroup", "hidden", '{ name: pulumi.secret("hidden-from-all"), description: "kept" }')}`;
}

/** Makes the stack, and then lets everything differ. */
export async function stageOf({ cloud, folders }: Place, kind: EngineKind): Promise<Stack> {
  await cloud.reset();
  const settings = { runtime: "nodejs", plugins: folders.plugins };
  const folder = path.join(folders.program, kind, "findings");
  const stack = await Stack.create(kind, folder, settings, { ...cloud.env, NO_COLOR: "1" });
  stack.program(before);
  await stack.up();
  const made = await stack.resources();
  for (const host of hosts) {
    const idOf = (name: string) => found(made[`${name}${host}`], name).id;
    await cloud.drift(idOf("drifts"), { VpcName: "by-hand" });
    await cloud.drift(idOf("hidden"), { SecurityGroupName: "secret-by-hand" });
    await cloud.drift(idOf("goes"), { remove: true });
  }
  // Killed while they were made; of the lost ones the program knows nothing any more.
  changeState(stack, (state) => {
    const isLost = ({ urn }: { urn: string }) => /::(halfMade|lost)/.test(urn);
    const lost = state.resources.filter(isLost);
    state.pending_operations = lost.map(({ id: _id, ...resource }) => ({ type: "creating", resource }));
    state.resources = state.resources.filter((one) => !isLost(one));
  });
  stack.program(after);
  return stack;
}

/** What is found of it, in short. */
export const onStage: unknown[][] = hosts.flatMap((host) => [
  ["drift", `vpc:Vpc drifts${host}`, "name", "as-declared", "as-declared", "by-hand"],
  ["drift", `vpc:SecurityGroup hidden${host}`, "name", ...Array(3).fill("[secret]")],
  ["gone", `vpc:Vpc goes${host}`],
  ["pending", `vpc:Vpc changes${host}`, "tags.team", "data", "web", "web"],
  ["pending", `vpc:Vpc moves${host}`, "cidrBlock", "10.8.0.0/16", "10.7.0.0/16", "10.7.0.0/16"],
  ["pending", `vpc:Vpc comes${host}`],
  ["pending", `vpc:Vpc leaves${host}`],
  ["unfinished", `vpc:Vpc halfMade${host}`],
  ["unfinished", `vpc:Vpc lost${host}`],
  ["unmanaged", `vpc:Vpc halfMade${host}`],
  ["unmanaged", `vpc:Vpc lost${host}`],
]);
