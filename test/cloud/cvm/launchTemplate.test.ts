// Launch templates as the official SDK sees them: what a version says, and what is made of it.

import { present } from "../../found";
import { orderFor, stage, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("a version is the one before it and what is said otherwise, and never tells a password", async () => {
  const on = await stage();
  const { LaunchTemplateId } = await on.cvm.CreateLaunchTemplate({
    ...{ LaunchTemplateName: "web", ...orderFor(on), InstanceName: "one" },
    LoginSettings: { Password: "longEnough1" },
  });
  const id = LaunchTemplateId;
  const Placement = { Zone: ZONE };
  await on.cvm.CreateLaunchTemplateVersion({ LaunchTemplateId: id, Placement, InstanceName: "two" });
  await on.cvm.CreateLaunchTemplateVersion({
    ...{ LaunchTemplateId: id, LaunchTemplateVersion: 1, Placement, HostName: "three" },
  });
  const versions = async (more: object = {}) =>
    (await on.cvm.DescribeLaunchTemplateVersions({ LaunchTemplateId: id, ...more })).LaunchTemplateVersionSet;
  const data = (await versions()).map(({ LaunchTemplateVersionData }) => LaunchTemplateVersionData);
  expect(data.map((one) => [one?.InstanceName, one?.HostName])).toEqual([
    ["one", ""],
    ["two", ""],
    ["one", "three"],
  ]);
  expect(JSON.stringify(data)).not.toContain("longEnough1");
  expect((await versions({ MinVersion: 2, MaxVersion: 2 })).map((one) => one.LaunchTemplateVersion)).toEqual([
    2,
  ]);
  expect((await versions({ DefaultVersion: true })).map((one) => one.IsDefaultVersion)).toEqual([true]);
});

test("an order takes what it does not say from the version that it names, or from the default one", async () => {
  const on = await stage();
  const { LaunchTemplateId } = await on.cvm.CreateLaunchTemplate({
    ...{ LaunchTemplateName: "web", ...orderFor(on), InstanceName: "made", HostName: "first" },
  });
  const id = LaunchTemplateId;
  const { Placement, ImageId } = orderFor(on);
  await on.cvm.CreateLaunchTemplateVersion({ LaunchTemplateId: id, Placement, InstanceName: "second" });
  const made = async (more: object) => {
    const { InstanceIdSet } = await on.cvm.RunInstances({ Placement, ImageId, ...more });
    await on.pass("1m");
    return on.instance(present(InstanceIdSet[0]));
  };
  expect(await made({ LaunchTemplate: { LaunchTemplateId: id } })).toMatchObject({
    ...{ InstanceName: "made", VirtualPrivateCloud: { SubnetId: on.subnetId } },
  });
  const second = { LaunchTemplateId: id, LaunchTemplateVersion: 2 };
  expect(await made({ LaunchTemplate: second })).toMatchObject({ InstanceName: "second" });
  expect(await made({ LaunchTemplate: second, InstanceName: "own" })).toMatchObject({ InstanceName: "own" });
  const missing = { LaunchTemplateId: id, LaunchTemplateVersion: 3 };
  expect(await codeOf(made({ LaunchTemplate: missing }))).toBe(
    "InvalidParameterValue.LaunchTemplateIdVerNotExisted",
  );
});
