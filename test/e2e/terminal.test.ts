// The installed package at a terminal of 80 columns: what stands on the page, what is asked, and Ctrl-C, on both hosts.
import { CloudControl } from "../cloudControl";
import { present } from "../found";
import { holdsDuring } from "../processes";
import { sampled } from "../sample";
import { Installed } from "./installed";
import { hasTerminal, Terminal } from "./terminal";

type Host = "dynamic" | "plugin";

const hosts = sampled<Host>("hosts at a terminal", ["dynamic", "plugin"], 1);

let installed: Installed;
let environment: NodeJS.ProcessEnv;
let control: CloudControl;
beforeAll(async () => {
  installed = await Installed.make();
  const cloud = await installed.cloud();
  environment = cloud.environment;
  control = new CloudControl(cloud.url);
});
afterAll(() => installed?.remove());

/** A project whose program declares with \`make(<token>, <name>, <inputs>)\`, whichever the host is. */
function project(name: string, host: Host, text: string): string {
  const plugins = { providers: [{ name: "tencentcloud-native", path: installed.module(".bin") }] };
  const make = {
    dynamic: `const make = (token, name, inputs) => {
        const [module, type] = token.split(":");
        return new (require("pulumi-tencentcloud-native")[module][type])(name, inputs);
      };`,
    plugin: `const pulumi = require("@pulumi/pulumi");
      const make = (token, name, inputs) => new pulumi.CustomResource("tencentcloud-native:" + token, name, inputs);`,
  }[host];
  return installed.program(`${name}-${host}`, {
    "Pulumi.yaml": JSON.stringify({ name: `${name}-${host}`, runtime: "nodejs", plugins }),
    "index.js": `${make}\n${text}`,
  });
}

const at = (cwd: string, ...args: string[]) =>
  Terminal.start(installed, ["stack", ...args], environment, cwd);

const onTerminal = hasTerminal ? test.each(hosts) : test.skip.each(hosts);
if (!hasTerminal)
  console.log("skipped: 80 columns and Ctrl-C on both hosts, there is no `script` to make a terminal");

onTerminal(
  "on the %s host a page of 80 columns has one line a row, the code of what failed and a count",
  async (host) => {
    const folder = project(
      "rows",
      host,
      `const network = make("vpc:Vpc", "network-of-a-department-with-a-long-name", { cidrBlock: "10.0.0.0/16" });
     for (let i = 0; i < 4; i++)
       make("vpc:Subnet", "subnet-of-a-department-with-quite-a-long-name-" + i, { vpcId: network.id, cidrBlock: "10.0." + i + ".0/24", zone: "ap-guangzhou-3" });`,
    );
    await control.ask("POST", "faults", {
      ...{
        kind: "error",
        code: "LimitExceeded",
        message: "There are as many subnets as there may be.",
        action: "CreateSubnet",
      },
      ...{ nth: 2, times: 1 },
    });
    const page = at(folder, "up");
    const asked = await page.until(/\[yes\/no\/details\]/);
    expect(page.text).not.toMatch(/cidrBlock/);
    page.type("details\n");
    const again = await page.until(/\[yes\/no\/details\]/, asked);
    expect(page.text.slice(asked, again)).toMatch(/cidrBlock *: "10\.0\.3\.0\/24"/);
    page.type("yes\n");
    expect(await page.ended).not.toBe(0);
    const tree = page.text.slice(again, page.text.lastIndexOf("Diagnostics:")).split(/[\r\n]+/);
    const rows = tree.filter((line) => /[+~-].*vpc:(Vpc|Subnet) /.test(line));
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThan(80);
    expect(rows.length).toBeGreaterThan(5);
    const failed = rows.filter((row) => row.includes("creating failed"));
    expect(failed.at(-1)).toMatch(/creating failed +error: LimitExceeded/);
    expect(page.text).toMatch(/ \d of [67] · /);
  },
);

onTerminal(
  "Ctrl-C in the middle of a create on the %s host ends in order, keeps the id, and the next up carries on",
  async (host) => {
    const folder = project(
      "interrupted",
      host,
      `const network = make("vpc:Vpc", "network", { cidrBlock: "10.0.0.0/16" });
     const subnet = make("vpc:Subnet", "subnet", { vpcId: network.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });
     const server = make("cvm:Instance", "server", {
       vpcId: network.id, subnetId: subnet.id, zone: "ap-guangzhou-3", imageId: "img-pi0ii46r", instanceType: "S5.MEDIUM4",
     });
     make("vpc:Eip", "address", { tags: { server: server.id } });`,
    );
    await control.ask("POST", "faults", {
      kind: "stickTransition",
      type: "cvm:instance",
      transition: "launch",
    });
    const before = await control.last();
    const page = at(folder, "up", "--yes", "--skip-preview");
    const isWaitedFor = async () =>
      (await control.callsSince(before)).some(({ action }) => action === "DescribeInstances");
    expect(await holdsDuring(page.ended, isWaitedFor)).toBe(true);
    page.type("\x03");
    await page.until(/\^C received; cancelling/);
    // The plugin ends the wait; under the dynamic host the step ends first.
    if (host === "dynamic") await control.ask("DELETE", "faults");
    expect(await page.ended).not.toBe(0);
    await control.ask("DELETE", "faults");
    const [server, ...others] = await control.things("cvm:instance");
    expect([server?.id, others]).toEqual([expect.any(String), []]);
    expect((await installed.stack(folder, undefined, "export")).output).toContain(present(server).id);
    expect(await control.things("vpc:address")).toEqual([]);
    expect(await at(folder, "up", "--yes", "--skip-preview").ended).toBe(0);
    expect((await control.things("cvm:instance")).map(({ id }) => id)).toEqual([present(server).id]);
    expect(await control.things("vpc:address")).toHaveLength(1);
    expect(await at(folder, "destroy", "--yes", "--skip-preview").ended).toBe(0);
  },
);
