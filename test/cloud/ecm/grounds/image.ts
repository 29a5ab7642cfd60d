// Images, where every refusal of their actions can be caused: of a machine, imported, used, and being made.
import { present } from "../../../found";
import { type Causes, change, quota } from "../../errors/refusals";
import { UBUNTU } from "../../stage";
import { EcmRegion, type EdgeGround, Zone } from "../ground";
import type { Scene } from "../scene";
import { CENTOS, machineOrder, row } from "./instance";

/** An image of CVM, whose name is not too long for edge machines. */
const CENTOS_79 = { id: "img-l8og963d", name: "CentOS 7.9 64bit" };

async function buildImages({ on, ask }: Scene) {
  const { Vpc } = await ask("CreateVpc", { VpcName: "i", CidrBlock: "10.7.0.0/16", EcmRegion });
  const subnet = { VpcId: Vpc.VpcId, SubnetName: "i", CidrBlock: "10.7.1.0/24", Zone, EcmRegion };
  const { SubnetId } = (await ask("CreateSubnet", subnet)).Subnet;
  const place = { ZoneInstanceCountISPSet: [row({ VpcId: Vpc.VpcId, SubnetId })] };
  const run = async (more: object = {}): Promise<string> =>
    present((await ask("RunInstances", machineOrder({ ...place, ...more }))).InstanceIdSet[0]);
  const [running, stopped] = [await run(), await run()];
  await on.pass("1m");
  await ask("StopInstances", { InstanceIdSet: [stopped] });
  await on.pass("1m");
  const make = async (ImageName: string): Promise<string> => {
    await ask("CreateImage", { ImageName, InstanceId: stopped });
    await on.pass("2m");
    return (await ask("DescribeImage", { Filters: [{ Name: "image-name", Values: [ImageName] }] }))
      .ImageSet[0].ImageId;
  };
  const [free, used] = [await make("free"), await make(CENTOS_79.name)];
  await run({ ImageId: used });
  const from = { ImageDescription: "", SourceRegion: "ap-guangzhou" };
  await ask("ImportImage", { ...from, ImageId: UBUNTU });
  await on.pass("2m");
  const { TaskId } = await ask("CreateImage", { ImageName: "task", InstanceId: stopped });
  await on.pass("2m");
  return { running, stopped, free, used, from, TaskId, run };
}

export async function ofImages(scene: Scene): Promise<EdgeGround> {
  const { stopped, free, used, from, TaskId, running, run } = await buildImages(scene);
  const causes: Causes = {
    CreateImage: {
      "FailedOperation.InstanceNotAllStopped": change({ InstanceId: running }),
      "InvalidParameterValue.ImageNameDuplicate": change({ ImageName: "free" }),
      "ResourceInsufficient.InvaildPrivateImageNum": quota("ecm:image"),
    },
    ImportImage: {
      "InvalidParameterValue.ImageDuplicate": change({ ImageId: UBUNTU }),
      "InvalidParameterValue.ImageNameDuplicate": change({ ImageId: CENTOS_79.id }),
      "InvalidParameterValue.UnsupportedRegion": change({ SourceRegion: "ap-nowhere" }),
      "ResourceInsufficient.InvaildPrivateImageNum": quota("ecm:image"),
    },
    DescribeImage: {
      "InvalidParameterValue.ParameterValueTooLarge": change({
        Filters: Array.from({ length: 11 }, () => ({ Name: "image-type", Values: ["PUBLIC_IMAGE"] })),
      }),
    },
    ModifyImageAttribute: {
      "FailedOperation.OperationNotAllow": change({ ImageId: CENTOS }),
      "InvalidParameterValue.ImageNameDuplicate": change({ ImageName: CENTOS_79.name }),
    },
    DeleteImage: { "FailedOperation.ImageInUse": change({ ImageIDSet: [used] }) },
    DescribeCustomImageTask: {
      InvalidParameterValue: change({ Filters: [{ Name: "nonsense", Values: ["x"] }] }),
    },
    DescribeTaskStatus: {
      "InvalidParameterValue.TaskNotFound": change({ TaskSet: [{ Operation: "CreateImage", TaskId: "1" }] }),
    },
  };
  return {
    good: {
      CreateImage: { ImageName: "new", InstanceId: stopped },
      ImportImage: { ...from, ImageId: "img-22trbn9x" },
      DescribeImage: { Filters: [{ Name: "image-id", Values: [free] }] },
      ModifyImageAttribute: { ImageId: free, ImageName: "other" },
      DeleteImage: { ImageIDSet: [free] },
      DescribeCustomImageTask: { Filters: [{ Name: "image-id", Values: [free] }] },
      DescribeTaskStatus: { TaskSet: [{ Operation: "CreateImage", TaskId }] },
      DescribeImportImageOs: {},
    },
    causes,
    young: async () => ({
      CreateImage: { "UnsupportedOperation.InvalidInstanceState": change({ InstanceId: await run() }) },
    }),
  };
}
