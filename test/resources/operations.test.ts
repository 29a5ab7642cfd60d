// Operations: done when they are made and whenever an input changes, announced in a preview, never read, and nothing when deleted.
import * as fs from "node:fs";
import * as path from "node:path";
import { LocalCloud, LocalStack } from "../../local";
import type { Properties } from "../../provider/lifecycle/author/values";
import type { HostKind } from "../conformance/host";
import { makeHostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import { sampled } from "../sample";
import { operations } from "./cases";
import { type Lab, openLab } from "./lab";
import { edgeMachine, hourly, imageId, instanceType, zone } from "./words";

const token = "cvm:InstanceReboot";
const hosts: (HostKind | undefined)[] = [undefined, "dynamic", "plugin"];

interface Row {
  action: string;
  /** Makes something to do it to, and what it is declared with. */
  needs: (need: (token: string, inputs: Properties) => Promise<string>) => Promise<Properties>;
  /** What a preview says of `known`. */
  says: RegExp;
  known: Properties;
}

const allowed = { allowDataLoss: true };
const disk = { ...hourly, diskBackupQuota: 1 };

const rows: Record<string, Row> = {
  "cvm:InstanceReboot": {
    action: "RebootInstances",
    needs: async (need) => ({ instanceId: await need("cvm:Instance", { zone, imageId, instanceType }) }),
    known: { instanceId: "ins-12345678" },
    says: /ins-12345678 will be restarted/,
  },
  "ecm:InstanceReboot": {
    action: "RebootInstances",
    needs: async (need) => ({ instanceId: await need("ecm:Instance", edgeMachine) }),
    known: { instanceId: "ein-12345678" },
    says: /ein-12345678 will be restarted/,
  },
  "cbs:SnapshotRollback": {
    action: "ApplySnapshot",
    needs: async (need) => {
      const diskId = await need("cbs:Disk", disk);
      return { diskId, snapshotId: await need("cbs:Snapshot", { diskId }), ...allowed };
    },
    known: { diskId: "disk-12345678", snapshotId: "snap-12345678", ...allowed },
    says: /disk-12345678 will be rolled back to snap-12345678, and everything written to it since is lost/,
  },
  "cbs:DiskBackupRollback": {
    action: "ApplyDiskBackup",
    needs: async (need) => {
      const diskId = await need("cbs:Disk", disk);
      return { diskId, diskBackupId: await need("cbs:DiskBackup", { diskId }), ...allowed };
    },
    known: { diskId: "disk-12345678", diskBackupId: "dbp-12345678", ...allowed },
    says: /disk-12345678 will be rolled back to dbp-12345678, and everything written to it since is lost/,
  },
  "cbs:DiskInitialization": {
    action: "InitializeDisks",
    needs: async (need) => ({ diskId: await need("cbs:Disk", disk), ...allowed }),
    known: { diskId: "disk-12345678", ...allowed },
    says: /disk-12345678 will be initialized, and everything written to it is lost/,
  },
  "vpc:VpnConnectionReset": {
    action: "ResetVpnConnection",
    needs: async (need) => {
      const vpcId = await need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
      const ends = {
        vpnGatewayId: await need("vpc:VpnGateway", { vpcId, internetMaxBandwidthOut: 5 }),
        customerGatewayId: await need("vpc:CustomerGateway", { ipAddress: `198.51.100.${++offices}` }),
      };
      return { vpnConnectionId: await need("vpc:VpnConnection", { vpcId, ...ends, preShareKey: "key" }) };
    },
    known: { vpnConnectionId: "vpnx-12345678" },
    says: /vpnx-12345678 will be reset: its tunnel is down until both ends have negotiated anew/,
  },
  "cvm:InstanceRenewal": {
    action: "RenewInstances",
    needs: async (need) => {
      const ahead = { instanceChargeType: "PREPAID", period: 1 };
      return { instanceId: await need("cvm:Instance", { zone, imageId, instanceType, ...ahead }), period: 1 };
    },
    known: { instanceId: "ins-12345678", period: 12 },
    says: /ins-12345678 will be renewed and paid for 12 more months/,
  },
  "vpc:VpnGatewayRenewal": {
    action: "RenewVpnGateway",
    needs: async (need) => {
      const vpcId = await need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
      const ahead = { internetMaxBandwidthOut: 5, instanceChargeType: "PREPAID", period: 1 };
      return { vpnGatewayId: await need("vpc:VpnGateway", { vpcId, ...ahead }), period: 1 };
    },
    known: { vpnGatewayId: "vpngw-12345678", period: 12 },
    says: /vpngw-12345678 will be renewed and paid for 12 more months/,
  },
};
let offices = 0;

test("every operation is driven", () => {
  expect(Object.keys(rows).sort()).toEqual([...operations].sort());
});

describe.each(hosts.map((host) => ({ host, where: host ? `on the ${host} host` : "in this process" })))(
  "$where",
  ({ host }) => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await openLab(host ? { host } : {});
    });
    afterAll(() => lab.close());

    const all = Object.entries(rows);
    // What is the lifecycle's own, this process shows.
    test.each(host ? sampled(`operations on the ${host} host`, all, 2) : all)(
      "%s is done when a trigger changes, and by nothing else",
      async (operation, { action, needs }) => {
        const needed = () => needs(async (kind, inputs) => (await lab.need(kind, inputs)).id);
        const inputs = await needed();
        const one = lab.living(operation);
        const writes = async (work: () => Promise<unknown>) => (await lab.during(work)).writes;
        expect(await writes(() => one.up(inputs))).toEqual([action]);
        expect(one.now.id).toMatch(new RegExp(`^${String(Object.values(inputs)[0])}/[0-9a-f]{8}$`));
        expect(await writes(() => one.up(inputs))).toEqual([]);
        expect((await lab.during(() => one.refresh())).calls).toEqual([]);
        expect(await one.changes(inputs)).toEqual([]);

        const { id } = one.now;
        const again = { ...inputs, triggers: ["kernel 6.8"] };
        expect((await one.find(again)).replaces).toBe(false);
        expect(await writes(() => one.up(again))).toEqual([action]);
        expect(await writes(() => one.up(again))).toEqual([]);
        expect(one.now.id).toBe(id);
        expect((await one.find({ ...again, ...(await needed()) })).replaces).toBe(true);
        expect((await lab.during(() => one.destroy())).calls).toEqual([]);
      },
    );
  },
);

test("an operation that was sent and did not end is not done a second time", async () => {
  const lab = await openLab();
  const { id: instanceId } = await lab.need("cvm:Instance", { zone, imageId, instanceType });
  const reboot = lab.resource(token);
  await lab.cloud.fault({ kind: "resetAfter", action: "RebootInstances" });
  const { calls } = await lab.during(() => reboot.up({ instanceId }));
  expect(calls.filter(({ action }) => action === "RebootInstances")).toHaveLength(1);
  const imported = lab.resource(token);
  await expect(imported.import("ins-12345678/00000000")).rejects.toThrow("cannot be imported");
  await lab.close();
});

test("what is renewed is paid once, though the answer is lost, and what is paid by the hour is not renewed", async () => {
  const lab = await openLab();
  const program = { zone, imageId, instanceType };
  const ahead = { ...program, instanceChargeType: "PREPAID", period: 1 };
  const { id: instanceId } = await lab.need("cvm:Instance", ahead);
  await lab.cloud.fault({ kind: "resetAfter", action: "RenewInstances" });
  const renewal = lab.resource("cvm:InstanceRenewal");
  const { calls } = await lab.during(() => renewal.up({ instanceId, period: 12 }));
  expect(calls.filter(({ action }) => action === "RenewInstances")).toHaveLength(1);
  const { id: hourly } = await lab.need("cvm:Instance", program);
  const refused = lab.resource("cvm:InstanceRenewal").up({ instanceId: hourly, period: 1 });
  await expect(refused).rejects.toThrow(`there is nothing to renew: "${hourly}" is not paid ahead`);
  await lab.close();
});

test("a preview says what will be restarted, and does not do it", async () => {
  const folders = await makeHostFolders();
  const workDir = path.join(folders.program, "reboot");
  fs.mkdirSync(workDir, { recursive: true });
  fs.writeFileSync(path.join(workDir, "Pulumi.yaml"), "name: reboot\nruntime: nodejs\nmain: index.js\n");
  const triggeredBy = (...triggers: string[]) =>
    fs.writeFileSync(
      path.join(workDir, "index.js"),
      `const { cvm } = require("pulumi-tencentcloud-native");
       const server = new cvm.Instance("server", ${JSON.stringify({ zone, imageId, instanceType })});
       new cvm.InstanceReboot("reboot", { instanceId: server.id, triggers: ${JSON.stringify(triggers)} });
       exports.id = server.id;`,
    );
  const all = Object.entries(rows).map(([one, { known }], i) => {
    const [module, type] = one.split(":");
    return `new sdk.${module}.${type}("all${i}", ${JSON.stringify(known)});`;
  });
  const cloud = await LocalCloud.start();
  const stack = await LocalStack.create({ cloud, workDir });
  fs.writeFileSync(
    path.join(workDir, "index.js"),
    `const sdk = require("pulumi-tencentcloud-native"); ${all.join("\n")}`,
  );
  const { stdout: told } = await stack.preview();
  for (const { says } of Object.values(rows)) expect(told.replace(/\s+/g, " ")).toMatch(says);
  triggeredBy("1");
  const { outputs, stdout } = await stack.up();
  expect(stdout).toMatch(/(the instance|ins-\w+) will be restarted/);
  await cloud.forget();
  expect((await stack.preview({ expectNoChanges: true })).stdout).not.toContain("restarted");
  triggeredBy("2");
  expect((await stack.preview()).stdout).toContain(`${String(present(outputs.id).value)} will be restarted`);
  await cloud.expectCalls({});
  await stack.dispose();
  await cloud.close();
  await folders.remove();
});
