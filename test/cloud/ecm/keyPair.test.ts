// Key pairs of edge machines, with the official SDK as a witness.
import { createPrivateKey, createPublicKey } from "node:crypto";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";
import { machineOrder } from "./grounds/instance";

afterEach(closeClouds);

test("a new pair comes with its private key, which belongs to the public one", async () => {
  const { ecm } = await stage();
  const { KeyPair } = await ecm.CreateKeyPair({ KeyName: "deploy" });
  expect(KeyPair).toMatchObject({ KeyName: "deploy", ProjectId: 0, AssociatedInstanceIds: [] });
  const { n } = createPublicKey(createPrivateKey(KeyPair.PrivateKey)).export({ format: "jwk" });
  const [, body = ""] = KeyPair.PublicKey.split(" ");
  expect(Buffer.from(body, "base64").toString("hex")).toContain(
    Buffer.from(n ?? "", "base64url").toString("hex"),
  );
});

test("a machine at rest gives up a key that it was launched with, a running one is stopped for that", async () => {
  const { ecm, pass } = await stage();
  const { KeyPair } = await ecm.CreateKeyPair({ KeyName: "deploy" });
  const KeyIds = [KeyPair.KeyId];
  const { InstanceIdSet: InstanceIds } = await ecm.RunInstances(machineOrder({ KeyIds }));
  await pass("1m");
  const drop = (more: object = {}) => ecm.DisassociateInstancesKeyPairs({ InstanceIds, KeyIds, ...more });
  expect(await codeOf(drop())).toBe("InvalidParameterValue.InstanceIdNotSupported");
  await drop({ ForceStop: true });
  const Filters = [{ Name: "instance-id", Values: InstanceIds }];
  const state = async () => (await ecm.DescribeInstances({ Filters })).InstanceSet[0]?.InstanceState;
  expect(await state()).toBe("STOPPING");
  await pass("5m");
  expect(await state()).toBe("RUNNING");
  expect(await codeOf(drop({ ForceStop: true }))).toBe("InvalidParameterValue");
});
