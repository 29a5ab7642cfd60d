// Placement groups: what fills them, and what they refuse.
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("a group counts its instances, keeps them apart as far as it has room, and is not deleted while it has some", async () => {
  const on = await stage();
  const { DisasterRecoverGroupId: id } = await on.cvm.CreateDisasterRecoverGroup({
    Name: "apart",
    Type: "HOST",
  });
  const instance = await on.run({ DisasterRecoverGroupIds: [id] });
  expect(await on.instance(instance)).toMatchObject({ DisasterRecoverGroupId: id });
  const group = async () => {
    const { DisasterRecoverGroupSet } = await on.cvm.DescribeDisasterRecoverGroups({
      DisasterRecoverGroupIds: [id],
    });
    return DisasterRecoverGroupSet?.[0];
  };
  expect(await group()).toMatchObject({ CurrentNum: 1, InstanceIds: [instance], CvmQuotaTotal: 50 });
  const full = on.run({ DisasterRecoverGroupIds: [id], InstanceCount: 50 });
  expect(await codeOf(full)).toBe("ResourceInsufficient.DisasterRecoverGroupCvmQuota");
  expect(await codeOf(on.run({ DisasterRecoverGroupIds: ["ps-00000000"] }))).toBe(
    "ResourceNotFound.InvalidPlacementSet",
  );
  const grow = (Affinity: number) =>
    on.cvm.ModifyDisasterRecoverGroupAttribute({ DisasterRecoverGroupId: id, Name: "apart", Affinity });
  await grow(3);
  expect(await group()).toMatchObject({ Affinity: 3, CvmQuotaTotal: 150 });
  expect(await codeOf(grow(2))).toBe("InvalidParameterValue.Range");
  const remove = () => on.cvm.DeleteDisasterRecoverGroups({ DisasterRecoverGroupIds: [id] });
  expect(await codeOf(remove())).toBe("FailedOperation.PlacementSetNotEmpty");
  await on.cvm.TerminateInstances({ InstanceIds: [instance] });
  await on.pass("1m");
  await remove();
  expect(await group()).toBeUndefined();
});
