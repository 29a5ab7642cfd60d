// A key pair of edge machines, which no action reads or deletes: the state has it, and nothing else.
import { type Lab, openLab } from "../lab";

const token = "ecm:KeyPair";
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

test("it is made by one call, kept by its state without another, and forgotten with a word", async () => {
  const key = lab.resource(token);
  const { writes } = await lab.during(() => key.up({ name: "deploy" }));
  expect(writes).toEqual(["CreateKeyPair"]);
  const { outputs, id } = key.now;
  expect(id).toMatch(/^skey-/);
  expect(outputs).toMatchObject({
    name: "deploy",
    privateKey: expect.stringContaining("BEGIN RSA PRIVATE KEY"),
    publicKey: expect.stringMatching(/^ssh-rsa /),
    createdTime: expect.stringMatching(/^\d{4}-/),
  });
  const after = await lab.during(async () => {
    await key.refresh();
    expect(await key.changes({ name: "deploy" })).toEqual([]);
    expect((await key.find({ name: "other" })).replaces).toBe(true);
  });
  expect(after.calls).toEqual([]);
  expect(key.now.outputs.privateKey).toBe(outputs.privateKey);
  expect((await lab.during(() => key.destroy())).calls).toEqual([]);
  expect(key.warnings).toEqual([
    `${id} stays in the account: the cloud has no action that deletes a key pair`,
  ]);
});

test("a pair whose answer is lost is of no use, and made anew", async () => {
  const key = lab.resource(token);
  await lab.cloud.fault({ kind: "resetAfter", action: "CreateKeyPair" });
  const { calls } = await lab.during(() => key.up({ name: "again" }));
  expect(calls.map(({ action }) => action)).toEqual(["CreateKeyPair", "CreateKeyPair"]);
  expect(key.now.outputs.privateKey).toContain("BEGIN RSA PRIVATE KEY");
});

test("it is neither imported nor taken over", async () => {
  const { id } = await lab.need(token, {});
  const says = "the cloud has no action that reads a key pair";
  await expect(lab.resource(token).import(id)).rejects.toThrow(says);
  await expect(lab.resource(token).up({ adopt: id })).rejects.toThrow(says);
});
