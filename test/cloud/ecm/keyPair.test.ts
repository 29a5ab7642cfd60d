// Key pairs of edge machines, with the official SDK as a witness.
import { createPrivateKey, createPublicKey } from "node:crypto";
import { stage } from "../stage";
import { closeClouds } from "../support";

afterAll(closeClouds);

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
