// Where instances, security groups and public addresses meet, as the official SDK sees it.

import { present } from "../../found";
import { type Stage, stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

async function bind(on: Stage, InstanceId: string) {
  const { AddressSet: ids } = await on.vpc.AllocateAddresses({});
  const AddressId = present(ids[0]);
  await on.pass("10s");
  await on.vpc.AssociateAddress({ AddressId, InstanceId });
  await on.pass("10s");
  const { AddressSet: all } = await on.vpc.DescribeAddresses({ AddressIds: [AddressId] });
  return present(all[0]);
}

test("an EIP shows among an instance's addresses, and is free again when the instance is gone", async () => {
  const on = await stage();
  const id = await on.run();
  const { AddressId, AddressIp } = await bind(on, id);
  expect((await on.instance(id)).PublicIpAddresses).toEqual([AddressIp]);
  await on.cvm.TerminateInstances({ InstanceIds: [id] });
  await on.pass("15s");
  const { AddressSet: left } = await on.vpc.DescribeAddresses({ AddressIds: [AddressId] });
  expect(left).toMatchObject([{ AddressStatus: "UNBIND" }]);
});

test("an EIP goes with the instance when that is asked for", async () => {
  const on = await stage();
  const id = await on.run();
  await bind(on, id);
  await on.cvm.TerminateInstances({ InstanceIds: [id], ReleaseAddress: true });
  expect((await on.vpc.DescribeAddresses({})).TotalCount).toBe(0);
});

test("a security group stays while an instance has it", async () => {
  const on = await stage();
  const { SecurityGroup: group } = await on.vpc.CreateSecurityGroup({
    GroupName: "web",
    GroupDescription: "web",
  });
  const SecurityGroupId = group.SecurityGroupId;
  const id = await on.run({ SecurityGroupIds: [SecurityGroupId] });
  expect((await on.instance(id)).SecurityGroupIds).toEqual([SecurityGroupId]);
  expect(await codeOf(on.vpc.DeleteSecurityGroup({ SecurityGroupId }))).toMatch(/InUse/);
  const other = (await on.instance(await on.run())).SecurityGroupIds;
  expect(other).toHaveLength(1);
  await on.cvm.ModifyInstancesAttribute({ InstanceIds: [id], SecurityGroups: other });
  await on.vpc.DeleteSecurityGroup({ SecurityGroupId });
  const gone = { InstanceIds: [id], SecurityGroups: [SecurityGroupId] };
  expect(await codeOf(on.cvm.ModifyInstancesAttribute(gone))).toBe("InvalidSecurityGroupId.NotFound");
  expect(await codeOf(on.cvm.ModifyInstancesAttribute({ ...gone, SecurityGroups: ["sg"] }))).toBe(
    "InvalidSgId.Malformed",
  );
  expect((await on.cloud.control("GET", "leaks")).dangling).toEqual([]);
});

test("passwords and private keys are not in the journal", async () => {
  const on = await stage();
  await on.cvm.CreateKeyPair({ KeyName: "a", ProjectId: 0 });
  await on.run({ LoginSettings: { Password: "Passw0rd-in-clear" } });
  const journal = JSON.stringify(await on.cloud.control("GET", "journal"));
  expect(journal).toContain("RunInstances");
  expect(journal).not.toContain("Passw0rd-in-clear");
  expect(journal).not.toContain("PRIVATE KEY");
});
