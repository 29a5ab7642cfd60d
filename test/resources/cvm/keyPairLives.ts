// The life of key pairs.
import { generateKeyPairSync } from "node:crypto";
import { otherTags, type ResourceCase, someTags } from "../lifecycleTable";

const never = "the cloud has no way to change it";

/** An RSA key in OpenSSH's form. */
function publicKey(): string {
  const { e, n } = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" });
  const sized = (bytes: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(bytes.length);
    return Buffer.concat([size, bytes]);
  };
  const number = (text = "") => {
    const bytes = Buffer.from(text, "base64url");
    return sized(bytes[0]! & 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
  };
  return `ssh-rsa ${Buffer.concat([sized(Buffer.from("ssh-rsa")), number(e), number(n)]).toString("base64")}`;
}

const key = publicKey();

export const keyPairLives: ResourceCase[] = [
  {
    token: "cvm:KeyPair",
    least: () => ({}),
    most: () => ({
      name: "deploy",
      projectId: 0,
      publicKey: key,
      description: "of the pipeline",
      tags: someTags,
    }),
    created: ["ImportKeyPair", "ModifyKeyPairAttribute"],
    deleted: ["DeleteKeyPairs"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifyKeyPairAttribute"], drift: { KeyName: "drifted" } },
      projectId: { to: 7, by: "replacement", drift: never },
      publicKey: { to: publicKey(), by: "replacement", drift: never },
      description: { to: "of us", by: ["ModifyKeyPairAttribute"], drift: { Description: "drifted" } },
    },
  },
];
