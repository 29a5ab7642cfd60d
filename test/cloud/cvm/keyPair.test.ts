// Key pairs as the official SDK sees them.
import { createPrivateKey } from "node:crypto";
import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

test("a key pair is made with a real private key that is told once", async () => {
  const { cvm } = await stage();
  const { KeyPair: made } = await cvm.CreateKeyPair({ KeyName: "ops", ProjectId: 0 });
  expect(made.KeyId).toMatch(/^skey-[a-z0-9]{8}$/);
  expect(createPrivateKey(made.PrivateKey).asymmetricKeyType).toBe("rsa");
  expect(made.PublicKey).toMatch(/^ssh-rsa AAAAB3NzaC1yc2E/);
  const { KeyPairSet: read } = await cvm.DescribeKeyPairs({ KeyIds: [made.KeyId] });
  expect(read).toMatchObject([{ KeyName: "ops", ProjectId: 0, AssociatedInstanceIds: [] }]);
  expect(present(read[0]).PrivateKey).toBe("");
  // The same key cannot be imported: it is there already.
  const again = { KeyName: "copy", ProjectId: 0, PublicKey: `${made.PublicKey} me@here` };
  expect(await codeOf(cvm.ImportKeyPair(again))).toBe("InvalidPublicKey.Duplicate");
  await cvm.DeleteKeyPairs({ KeyIds: [made.KeyId] });
  const { KeyId: imported } = await cvm.ImportKeyPair(again);
  await cvm.ModifyKeyPairAttribute({ KeyId: imported, KeyName: "renamed", Description: "for tests" });
  expect((await cvm.DescribeKeyPairs({})).KeyPairSet).toMatchObject([
    { KeyId: imported, KeyName: "renamed", Description: "for tests", PublicKey: made.PublicKey },
  ]);
});

test("a key that is in use stays, and the call succeeds", async () => {
  const on = await stage();
  const { KeyPair: used } = await on.cvm.CreateKeyPair({ KeyName: "used", ProjectId: 0 });
  const { KeyPair: idle } = await on.cvm.CreateKeyPair({ KeyName: "idle", ProjectId: 0 });
  const server = await on.run({ LoginSettings: { KeyIds: [used.KeyId] } });
  await on.cvm.DeleteKeyPairs({ KeyIds: [used.KeyId, idle.KeyId] });
  expect((await on.cvm.DescribeKeyPairs({})).KeyPairSet).toMatchObject([
    { KeyId: used.KeyId, AssociatedInstanceIds: [server] },
  ]);
});

test("names, keys and pages out of bounds are refused with their own codes", async () => {
  const { cvm } = await stage({ quotas: { "cvm:keyPair": 1 } });
  const named = (KeyName: string, ProjectId = 0) => codeOf(cvm.CreateKeyPair({ KeyName, ProjectId }));
  expect(await named("")).toBe("InvalidKeyPairNameEmpty");
  expect(await named("a-b")).toBe("InvalidKeyPairNameIncludeIllegalChar");
  expect(await named("x".repeat(26))).toBe("InvalidKeyPairNameTooLong");
  expect(await named("a", -1)).toBe("InvalidProjectId.NotFound");
  const imported = codeOf(cvm.ImportKeyPair({ KeyName: "a", ProjectId: 0, PublicKey: "ssh-rsa AAAA" }));
  expect(await imported).toBe("InvalidPublicKey.Malformed");
  expect(await named("a")).toBe("");
  expect(await named("b")).toBe("InvalidKeyPair.LimitExceeded");
  expect(await codeOf(cvm.DescribeKeyPairs({ Limit: 101 }))).toBe("InvalidParameterValueLimit");
  expect(await codeOf(cvm.DescribeKeyPairs({ Offset: -1 }))).toBe("InvalidParameterValueOffset");
  expect(await codeOf(cvm.DeleteKeyPairs({ KeyIds: ["skey"] }))).toBe("InvalidKeyPairId.Malformed");
  expect(await codeOf(cvm.ModifyKeyPairAttribute({ KeyId: "skey-00000000", KeyName: "c" }))).toBe(
    "InvalidKeyPairId.NotFound",
  );
  const { KeyPairSet: one } = await cvm.DescribeKeyPairs({});
  const description = { KeyId: present(one[0]).KeyId, Description: "x".repeat(61) };
  expect(await codeOf(cvm.ModifyKeyPairAttribute(description))).toBe("InvalidKeyPairDescriptionTooLong");
});

test("a name is taken once", async () => {
  const { cvm } = await stage();
  await cvm.CreateKeyPair({ KeyName: "a", ProjectId: 0 });
  expect(await codeOf(cvm.CreateKeyPair({ KeyName: "a", ProjectId: 0 }))).toBe(
    "InvalidKeyPairName.Duplicate",
  );
});
