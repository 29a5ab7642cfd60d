// What sees a call of a function, from the installed package on both hosts: mocks, invoke transforms, or a cloud.
import * as path from "node:path";
import { ending } from "../../local/cli/quickstart/engines";
import { CloudControl, countsOf } from "../cloudControl";
import { commandHere } from "../commandHere";
import { Installed } from "./installed";

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
});
afterAll(() => installed?.remove());

/** A network and the zones, as the SDK of each host asks for them. */
const sdks = {
  dynamic: `
    const t = require("pulumi-tencentcloud-native");
    const makeNetwork = (args) => new t.vpc.Vpc("network", args);
    const getZones = (args) => t.cvm.getZones(args);`,
  plugin: `
    const makeNetwork = (args) => new pulumi.CustomResource("tencentcloud-native:vpc:Vpc", "network", args);
    const getZones = (args) => pulumi.runtime.invoke("tencentcloud-native:cvm:getZones", args);`,
};
const hosts = Object.keys(sdks) as (keyof typeof sdks)[];

test.each(hosts)(
  "under mocks nothing of the %s host reaches a cloud, on a machine that has credentials",
  async (host) => {
    const folder = installed.program(`mocked-${host}`, {
      "index.js": `
      const net = require("node:net");
      const pulumi = require("@pulumi/pulumi");
      let connections = 0;
      const cloud = net.createServer((socket) => { connections++; socket.destroy(); });
      cloud.listen(0, "127.0.0.1", async () => {
        Object.assign(process.env, {
          TENCENTCLOUD_ENDPOINT: "http://127.0.0.1:" + cloud.address().port, TENCENTCLOUD_REGION: "ap-guangzhou",
          TENCENTCLOUD_SECRET_ID: "AKIDtest", TENCENTCLOUD_SECRET_KEY: "test",
        });
        await pulumi.runtime.setMocks({
          newResource: ({ inputs, name }) => ({ id: name + "-id", state: inputs }),
          call: ({ token }) => ({ zones: [{ zone: token }] }),
        });
        ${sdks[host]}
        const network = makeNetwork({ cidrBlock: "10.0.0.0/16" });
        const { zones } = await getZones({});
        const id = await new Promise((resolve) => network.id.apply(resolve));
        console.log(JSON.stringify({ id, zones, connections }));
        cloud.close();
      });`,
    });
    const program = installed.startFile(process.execPath, [path.join(folder, "index.js")]);
    const { code, output } = await ending(program);
    expect([code, JSON.parse(output)]).toEqual([
      0,
      { id: "network-id", zones: [{ zone: "tencentcloud-native:cvm:getZones" }], connections: 0 },
    ]);
  },
);

/** Why functions of the dynamic SDK are no invokes: the provider that they would be asked of answers none. */
const isRefused = `
  exports.refused = pulumi.runtime.invoke("pulumi-nodejs:dynamic/tencentcloud-native/cvm:getZones", {})
    .then(() => "answered", (error) => error.message);`;

test("an invoke transform sees functions of the plugin; a dynamic provider answers no invoke, and the journal has both", async () => {
  const cloud = await installed.cloud();
  const control = new CloudControl(cloud.url);
  const plugins = { providers: [{ name: "tencentcloud-native", path: installed.module(".bin") }] };
  const outputsOf = async (host: (typeof hosts)[number]) => {
    const before = await control.last();
    const folder = installed.program(`seen-${host}`, {
      "Pulumi.yaml": JSON.stringify({ name: `seen-${host}`, runtime: "nodejs", plugins }),
      "index.js": `
        const pulumi = require("@pulumi/pulumi");
        const seen = [];
        pulumi.runtime.registerInvokeTransform(({ token, args, opts }) => { seen.push(token); return { args, opts }; });
        ${sdks[host]}
        exports.count = getZones({}).then(({ zones }) => zones.length);
        ${isRefused}
        exports.seen = exports.refused.then(() => exports.count).then(() => seen.filter((token) => token.startsWith("tencentcloud")));`,
    });
    const stack = (...args: string[]) =>
      commandHere(["stack", ...args, "--cwd", folder], installed.environment(cloud.environment));
    const up = await stack("up", "--yes", "--skip-preview");
    expect([up.code, up.code === 0 ? "" : up.output]).toEqual([0, ""]);
    const { output } = await stack("outputs", "--json");
    expect(countsOf(await control.callsSince(before))).toMatchObject({ DescribeZones: 1 });
    return JSON.parse(output);
  };
  const refused = expect.stringContaining("unknown function");
  const count = expect.any(Number);
  expect(await outputsOf("plugin")).toEqual({ count, refused, seen: ["tencentcloud-native:cvm:getZones"] });
  expect(await outputsOf("dynamic")).toEqual({ count, refused, seen: [] });
});
