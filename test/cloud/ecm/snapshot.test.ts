// Snapshots of edge machines' disks. Today's official SDK has their actions no more: its client sends them by name.
import { present } from "../../found";
import { stage } from "../stage";
import { type Answer, byName, closeClouds, codeOf } from "../support";
import { EcmRegion, Zone } from "./ground";
import { machineOrder } from "./grounds/instance";

afterEach(closeClouds);

test("an image of a machine on a cloud disk takes a snapshot, which stays when the image goes", async () => {
  const { ecm, pass } = await stage();
  const older = byName(ecm);
  const { Vpc } = await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  const subnet = { VpcId: Vpc.VpcId, SubnetName: "a", CidrBlock: "10.0.1.0/24", Zone, EcmRegion };
  await ecm.CreateSubnet(subnet);
  const SystemDisk = { DiskType: "CLOUD_PREMIUM", DiskSize: 60 };
  const { InstanceIdSet } = await ecm.RunInstances(machineOrder({ SystemDisk }));
  await pass("1m");
  const InstanceId = present(InstanceIdSet[0]);
  await ecm.CreateImage({ ImageName: "golden", InstanceId, ForcePoweroff: "TRUE" });
  const taken = async () => ((await older.request("DescribeSnapshots", {})) as Answer).SnapshotSet;
  expect(await taken()).toMatchObject([{ SnapshotState: "CREATING", ImageCount: 1 }]);
  await pass("2m");
  const [{ SnapshotId, Images }] = await taken();
  expect(await taken()).toMatchObject([
    { SnapshotState: "NORMAL", DiskUsage: "SYSTEM_DISK", DiskSize: 60, Percent: 100 },
  ]);
  const remove = () => older.request("DeleteSnapshots", { SnapshotIds: [SnapshotId] });
  expect(await codeOf(remove())).toBe("UnsupportedOperation.SnapshotHasBindedImage");
  await ecm.DeleteImage({ ImageIDSet: [Images[0].ImageId] });
  expect(await taken()).toMatchObject([{ SnapshotId, ImageCount: 0 }]);
  await remove();
  expect(await taken()).toEqual([]);
});
