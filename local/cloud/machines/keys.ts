// RSA key pairs that machines are entered with, in the forms that people have them in.
import { createPublicKey, generateKeyPair } from "node:crypto";
import { promisify } from "node:util";

function wirePart(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A number as OpenSSH writes it: a zero byte before one whose first bit is set. */
function wireNumber(base64url: string | undefined): Buffer {
  const bytes = Buffer.from(base64url ?? "", "base64url");
  return wirePart(bytes[0]! & 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
}

/** What is made anew. */
export interface Keys {
  /** PEM. */
  privateKey: string;
  /** OpenSSH: `ssh-rsa …`. */
  publicKey: string;
}

/** A new pair; it takes a moment. */
export async function generateKeys(): Promise<Keys> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  const { e, n } = createPublicKey(privateKey).export({ format: "jwk" });
  const wire = Buffer.concat([wirePart(Buffer.from("ssh-rsa")), wireNumber(e), wireNumber(n)]);
  return { privateKey, publicKey: `ssh-rsa ${wire.toString("base64")}` };
}
