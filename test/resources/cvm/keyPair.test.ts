// What a key pair does beside its properties: the private half that is answered once, and a delete that the cloud only pretends.

import { present } from "../../found";
import { type Lab, openLab, region } from "../lab";

const zone = `${region}-3`;
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

test("the private key comes with the create and survives a refresh and a change", async () => {
  const pair = lab.resource("cvm:KeyPair");
  const { outputs } = await pair.up({});
  expect(outputs.privateKey).toMatch(/PRIVATE KEY/);
  expect(present(await pair.refresh()).outputs.privateKey).toBe(outputs.privateKey);
  expect((await pair.up({ description: "kept" })).outputs.privateKey).toBe(outputs.privateKey);
  await pair.destroy();
});

test("a pair whose answer was lost is made anew, because its private key is lost too", async () => {
  const pair = lab.resource("cvm:KeyPair");
  await lab.control("POST", "faults", { kind: "resetAfter", action: "CreateKeyPair" });
  const { id, outputs } = await pair.up({});
  expect(outputs.privateKey).toMatch(/PRIVATE KEY/);
  const { KeyPairSet } = await lab.api.cvm.DescribeKeyPairs({
    Filters: [{ Name: "key-name", Values: [String(outputs.name)] }],
  });
  expect(KeyPairSet.map(({ KeyId }) => KeyId)).toEqual([id]);
  await pair.destroy();
});

test("the comment of an imported key may change without a change", async () => {
  const made = lab.resource("cvm:KeyPair");
  const { outputs } = await made.up({});
  await made.destroy();
  const pair = lab.resource("cvm:KeyPair");
  const publicKey = String(outputs.publicKey);
  await pair.up({ publicKey: `${publicKey} me@here` });
  expect(await pair.changes({ publicKey: `${publicKey} me@there` })).toEqual([]);
  await pair.destroy();
});

test("deleting one in use names the instance, and goes on by itself while that one is leaving", async () => {
  const pair = lab.resource("cvm:KeyPair");
  const { id } = await pair.up({});
  const { ImageSet } = await lab.api.cvm.DescribeImages({});
  const imageId = present(ImageSet.find(({ Platform }) => Platform !== "Windows")).ImageId;
  const server = lab.resource("cvm:Instance");
  await server.up({ zone, imageId, keyIds: [id] });
  const instanceId = server.now.id;
  await expect(pair.destroy()).rejects.toThrow(`it is used by instance ${instanceId}`);
  await lab.api.cvm.TerminateInstances({ InstanceIds: [instanceId] });
  await pair.destroy();
});
