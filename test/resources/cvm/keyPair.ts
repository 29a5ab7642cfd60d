// The case of a key pair.
import { generateKeyPairSync } from "node:crypto";
import type { cvm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { never, otherTags, someTags } from "../words";

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
    return sized((bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
  };
  return `ssh-rsa ${Buffer.concat([sized(Buffer.from("ssh-rsa")), number(e), number(n)]).toString("base64")}`;
}

const made = new Map<string, string>();
/** The key of somebody, the same in every program; made when the first asks, for it takes long. */
const keyOf = (whose: string): string => {
  const key = made.get(whose) ?? publicKey();
  made.set(whose, key);
  return key;
};

export const keyPair = resourceCase<sdk.KeyPairArgs>({
  token: "cvm:KeyPair",
  lives: [
    {
      least: () => ({}),
      most: () => ({
        name: "deploy",
        projectId: 0,
        publicKey: keyOf("pipeline"),
        description: "of the pipeline",
        tags: someTags,
      }),
      created: ["ImportKeyPair", "ModifyKeyPairAttribute"],
      deleted: ["DeleteKeyPairs"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyKeyPairAttribute"], drift: { KeyName: "drifted" } },
        projectId: { to: 7, by: "replacement", drift: never },
        publicKey: { to: () => keyOf("team"), by: "replacement", drift: never },
        description: { to: "of us", by: ["ModifyKeyPairAttribute"], drift: { Description: "drifted" } },
      },
    },
  ],
  costs: {
    make: ["CreateKeyPair"],
    see: ["DescribeKeyPairs"],
    remove: ["DeleteKeyPairs", "DescribeKeyPairs"],
  },
  many: {
    most: 1000,
    usual: 100,
    program: (_i, changed) => ({ description: changed ? "changed" : "" }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 2 } },
  },
});
