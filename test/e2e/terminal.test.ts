// The installed package at a terminal of 80 columns: what stands on the page, what is asked, and Ctrl-C, on both hosts.
import { CloudControl } from "../cloudControl";
import { Installed } from "./installed";
import { hasTerminal, Terminal } from "./terminal";

jest.setTimeout(600_000);

const hosts = ["dynamic", "plugin"] as const;
type Host = (typeof hosts)[number];

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
    const rows = tree.filter((line) => /tencentcloud-native:vpc/.test(line));
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThan(80);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.some((row) => /creating failed +error: LimitExceeded/.test(row))).toBe(true);
    expect(page.text).toMatch(/ \d of [67] · /);
    expect(await at(folder, "up", "--yes", "--skip-preview").ended).toBe(0);
    expect(await at(folder, "destroy", "--yes", "--skip-preview").ended).toBe(0);
  },
);

onTerminal(
  "Ctrl-C in the middle of a create on the %s host ends in order, keeps the id, and the next up carries on",
  async (host) => {
    const folder = project(
      "interrupted",
      host,
      `const disk = make("cbs:Disk", "disk", { zone: "ap-guangzhou-3", diskType: "CLOUD_PREMIUM", diskSize: 50, diskChargeType: "POSTPAID_BY_HOUR" });
     make("cbs:Disk", "next", { zone: "ap-guangzhou-3", diskType: "CLOUD_PREMIUM", diskSize: disk.diskSize, diskChargeType: "POSTPAID_BY_HOUR" });`,
    );
    await control.ask("POST", "faults", { kind: "stickTransition", type: "cbs:disk" });
    const page = at(folder, "up", "--yes", "--skip-preview");
    await page.until(/waiting for disk-/);
    page.type("\x03");
    await page.until(/\^C received; cancelling/);
    // The plugin ends the wait; under the dynamic host the step ends first.
    if (host === "dynamic") await control.ask("DELETE", "faults");
    expect(await page.ended).not.toBe(0);
    await control.ask("DELETE", "faults");
    const disks = await control.things("cbs:disk");
    expect(disks).toHaveLength(1);
    expect((await installed.stack(folder, undefined, "export")).output).toContain(disks[0]!.id);
    expect(await at(folder, "up", "--yes", "--skip-preview").ended).toBe(0);
    const after = await control.things("cbs:disk");
    expect([after.length, after.some(({ id }) => id === disks[0]!.id)]).toEqual([2, true]);
    expect(await at(folder, "destroy", "--yes", "--skip-preview").ended).toBe(0);
  },
);
