// What the Pulumi CLI encrypted with a passphrase opens here, and nothing opens with another passphrase.
import { createSecrets, openSecrets } from "../../../local/engine/secrets";

// Written by Pulumi CLI 3.248 for a stack with this passphrase.
const passphrase = "correct horse battery staple";
const salt = "v1:VKJ68s0pJWU=:v1:dR7rVTqRqfmcG2oE:fHLsYTNf9cOEi7mmSrUUcfWVDVe1Ow==";
const written: [ciphertext: string, plaintext: string][] = [
  ["v1:+p42sRlumkFkegWY:EvdSqP+aiOS7xrguMW//pAYlzaOMCA==", "hidden"],
  ["v1:T+m9XzrP0lVW+7a5:grl8fF87dalSS8ZCUD/w79TTDHmI7ZbpzX0F", `"ü€ 漢"`],
];

test("a text that the Pulumi CLI encrypted is read", async () => {
  const secrets = await openSecrets(passphrase, salt);
  for (const [ciphertext, plaintext] of written) expect(secrets.decrypt(ciphertext)).toBe(plaintext);
  expect(secrets.salt).toBe(salt);
});

test("another passphrase is refused", async () => {
  await expect(openSecrets("another", salt)).rejects.toThrow("incorrect passphrase");
  await expect(openSecrets(passphrase, "v2:what")).rejects.toThrow("encryptionsalt");
});

test("what is encrypted is read again, in another process too, and never looks the same twice", async () => {
  const secrets = await createSecrets("");
  const again = await openSecrets("", secrets.salt);
  for (const text of ["", "ü€ 漢", JSON.stringify({ a: [1, null] })]) {
    expect(again.decrypt(secrets.encrypt(text))).toBe(text);
    expect(secrets.encrypt(text)).not.toBe(secrets.encrypt(text));
  }
  const sealed = secrets.encrypt("text");
  expect(() => secrets.decrypt(`${sealed.slice(0, -6)}AAAA==`)).toThrow();
});
