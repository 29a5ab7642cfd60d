// Snapshots, where every refusal of their actions can be caused: one that an image is made of, and one that is being made.
import { present } from "../../../found";
import { type Causes, change } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, Zone } from "../ground";
import type { Scene } from "../scene";
import { machineOrder, row } from "./instance";

export async function ofSnapshots({ on, ask }: Scene): Promise<EdgeGround> {
  const { Vpc } = await ask("CreateVpc", { VpcName: "s", CidrBlock: "10.6.0.0/16", EcmRegion });
  const subnet = { VpcId: Vpc.VpcId, SubnetName: "s", CidrBlock: "10.6.1.0/24", Zone, EcmRegion };
  const { SubnetId } = (await ask("CreateSubnet", subnet)).Subnet;
  const { InstanceIdSet } = await ask("RunInstances", {
    ...machineOrder({ ZoneInstanceCountISPSet: [row({ VpcId: Vpc.VpcId, SubnetId })] }),
    SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 50 },
  });
  await on.pass("1m");
  const InstanceId = present(InstanceIdSet[0]);
  await ask("StopInstances", { InstanceIdSet: [InstanceId] });
  await on.pass("1m");
  const make = async (ImageName: string): Promise<string> => {
    await ask("CreateImage", { ImageName, InstanceId });
    return (await ask("DescribeSnapshots", {})).SnapshotSet[0].SnapshotId;
  };
  const used = await make("s");
  await on.pass("2m");
  return {
    good: {
      DescribeSnapshots: { SnapshotIds: [used] },
      DeleteSnapshots: { SnapshotIds: [used] },
    },
    causes: {
      DeleteSnapshots: {
        "UnsupportedOperation.SnapshotHasBindedImage": change({ SnapshotIds: [used] }),
      },
    },
    young: async (): Promise<Causes> => ({
      DeleteSnapshots: { ResourceInUse: change({ SnapshotIds: [await make("y")] }) },
    }),
  };
}
