// Images of edge machines, with the official SDK as a witness.
import { present } from "../../found";
import { stage, UBUNTU } from "../stage";
import { closeClouds, codeOf, type EcmClient } from "../support";
import { EcmRegion, Zone } from "./ground";
import { CENTOS, machineOrder } from "./grounds/instance";

afterEach(closeClouds);

const byName = async (ecm: EcmClient, name: string) =>
  (await ecm.DescribeImage({ Filters: [{ Name: "image-name", Values: [name] }] })).ImageSet[0];

async function launch({ ecm, pass }: Awaited<ReturnType<typeof stage>>, more: object = {}): Promise<string> {
  const { InstanceIdSet } = await ecm.RunInstances(machineOrder(more));
  await pass("1m");
  return present(InstanceIdSet[0]);
}

async function withSubnet() {
  const on = await stage();
  const { Vpc } = await on.ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  await on.ecm.CreateSubnet({
    ...{ VpcId: Vpc.VpcId, SubnetName: "a", CidrBlock: "10.0.1.0/24", Zone, EcmRegion },
  });
  return on;
}

test("an image is made of a machine that is stopped for it, and stays while a machine is made of it", async () => {
  const on = await withSubnet();
  const { ecm, pass } = on;
  const InstanceId = await launch(on);
  const make = (more: object = {}) => ecm.CreateImage({ ImageName: "golden", InstanceId, ...more });
  expect(await codeOf(make())).toBe("FailedOperation.InstanceNotAllStopped");
  const { TaskId } = await make({ ForcePoweroff: "TRUE" });
  const task = { TaskSet: [{ TaskId, Operation: "CreateImage" }] };
  expect((await ecm.DescribeTaskStatus(task)).TaskSet).toMatchObject([{ Status: "OPERATING" }]);
  expect(await byName(ecm, "gold")).toMatchObject({ ImageState: "CREATING", TaskId });
  await pass("2m");
  expect((await ecm.DescribeTaskStatus(task)).TaskSet).toMatchObject([{ Status: "SUCCESS" }]);
  const { ImageId, ...image } = present(await byName(ecm, "golden"));
  expect(image).toMatchObject({
    ...{ ImageState: "NORMAL", ImageType: "PRIVATE_IMAGE", SrcImage: { ImageId: CENTOS, InstanceId } },
  });
  const user = await launch(on, { ImageId });
  const remove = () => ecm.DeleteImage({ ImageIDSet: [ImageId] });
  expect(await codeOf(remove())).toBe("FailedOperation.ImageInUse");
  await ecm.TerminateInstances({ InstanceIdSet: [user] });
  await pass("5m");
  await remove();
  expect(await byName(ecm, "golden")).toBeUndefined();
});

test("an image of CVM comes once, with its name, and is there in every region", async () => {
  const { ecm, pass } = await stage();
  const wanted = { ImageId: UBUNTU, ImageDescription: "of CVM", SourceRegion: "ap-guangzhou" };
  await ecm.ImportImage(wanted);
  const found = present(await byName(ecm, "Ubuntu Server 22.04"));
  expect(found).toMatchObject({ ImageState: "IMPORTING", SrcImage: { ImageId: UBUNTU } });
  const Filters = [{ Name: "image-id", Values: [found.ImageId] }];
  const state = async () => (await ecm.DescribeCustomImageTask({ Filters })).ImageTaskSet[0]?.State;
  expect(await state()).toBe("PROCESSING");
  await pass("2m");
  expect(await state()).toBe("SUCCESS");
  expect(await codeOf(ecm.ImportImage(wanted))).toBe("InvalidParameterValue.ImageDuplicate");
});
