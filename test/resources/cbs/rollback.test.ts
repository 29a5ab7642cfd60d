// Operations that take what is on a disk away: not without the program's word, once for every change, and announced.
import type { Properties } from "../../../provider/lifecycle/author/values";
import { resourceOf } from "../../../provider/lifecycle/run/registry";
import { definitions } from "../../../provider/resources";
import { type Lab, openLab } from "../lab";
import { hourly, imageId, zone } from "../words";

interface Row {
  token: string;
  action: string;
  inputs: () => Properties;
  loses: RegExp;
}

let lab: Lab;
let diskId: string;
let snapshotId: string;
let diskBackupId: string;

beforeAll(async () => {
  lab = await openLab();
  diskId = (await lab.need("cbs:Disk", { ...hourly, diskBackupQuota: 1 })).id;
  snapshotId = (await lab.need("cbs:Snapshot", { diskId })).id;
  diskBackupId = (await lab.need("cbs:DiskBackup", { diskId })).id;
});
afterAll(() => lab.close());

const rows: Row[] = [
  {
    token: "cbs:SnapshotRollback",
    action: "ApplySnapshot",
    inputs: () => ({ diskId, snapshotId }),
    loses: /^disk-\w+ will be rolled back to snap-\w+, and everything written to it since is lost$/,
  },
  {
    token: "cbs:DiskBackupRollback",
    action: "ApplyDiskBackup",
    inputs: () => ({ diskId, diskBackupId }),
    loses: /^disk-\w+ will be rolled back to dbp-\w+, and everything written to it since is lost$/,
  },
  {
    token: "cbs:DiskInitialization",
    action: "InitializeDisks",
    inputs: () => ({ diskId }),
    loses: /^disk-\w+ will be initialized, and everything written to it is lost$/,
  },
];

describe.each(rows)("$token", ({ token, action, inputs, loses }) => {
  const allowed = () => ({ ...inputs(), allowDataLoss: true });
  const writes = async (work: () => Promise<unknown>) => (await lab.during(work)).writes;
  const state = async () => {
    const { DiskSet } = await lab.api.cbs.DescribeDisks({ DiskIds: [diskId] });
    return DiskSet[0]?.DiskState;
  };

  it("is refused without the program's word that data may be lost", async () => {
    for (const word of [{}, { allowDataLoss: false }]) {
      const { result, calls } = await lab.during(() =>
        lab
          .resource(token)
          .up({ ...inputs(), ...word })
          .catch(String),
      );
      expect(result).toMatch(
        /allowDataLoss must be true to allow the operation, by which everything .* is lost/,
      );
      expect(calls).toEqual([]);
    }
  });

  it("says what will be lost", () => {
    const { announce } = resourceOf(definitions, token);
    expect(announce?.(allowed())).toMatch(loses);
    expect(announce?.({})).toMatch(/^the disk will be/);
  });

  it("is done once, again for a trigger, and for nothing else", async () => {
    const operation = lab.resource(token);
    expect(await writes(() => operation.up(allowed()))).toEqual([action]);
    expect(await state()).toBe("UNATTACHED");
    expect(await writes(() => operation.up(allowed()))).toEqual([]);
    expect((await lab.during(() => operation.refresh())).calls).toEqual([]);
    const again = { ...allowed(), triggers: ["2"] };
    expect((await operation.find(again)).replaces).toBe(false);
    expect(await writes(() => operation.up(again))).toEqual([action]);
    expect((await lab.during(() => operation.destroy())).calls).toEqual([]);
  });

  it("that is under way when its answer is lost is waited for, and not sent again", async () => {
    await lab.control("POST", "faults", { kind: "resetAfter", action });
    await lab.control("POST", "faults", {
      kind: "stickTransition",
      type: "cbs:disk",
      transition: "rollback",
    });
    const operation = lab.resource(token);
    const since = await lab.cloud.last();
    const { calls } = await lab.during(async () => {
      const doing = operation.up(allowed());
      await lab.cloud.whenCalled("DescribeDisks", since);
      await lab.control("DELETE", "faults");
      await doing;
    });
    expect(calls.filter((call) => call.action === action)).toHaveLength(1);
    await operation.destroy();
  });
});

test("a rollback stops the instance that has the disk only where that is said", async () => {
  const { id: instanceId } = await lab.need("cvm:Instance", { zone, imageId });
  await lab.need("cbs:DiskAttachment", { diskId, instanceId });
  const rollback = lab.resource("cbs:SnapshotRollback");
  const program = { diskId, snapshotId, allowDataLoss: true };
  await expect(rollback.up(program)).rejects.toThrow(/InvalidInstance\.NotSupported/);
  await expect(rollback.up({ ...program, autoStartInstance: true })).rejects.toThrow(
    /autoStartInstance requires autoStopInstance/,
  );
  await rollback.up({ ...program, autoStopInstance: true });
  const { InstanceSet } = await lab.api.cvm.DescribeInstances({ InstanceIds: [instanceId] });
  expect(InstanceSet[0]?.InstanceState).toBe("STOPPED");
});
