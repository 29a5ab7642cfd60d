// Pulumi's passphrase secrets provider: what it writes can be read by the Pulumi CLI and the other way round.
// key = PBKDF2-HMAC-SHA256(passphrase, 8 byte salt, 1,000,000 rounds); text = v1:<nonce>:<AES-256-GCM text and tag>.
import * as crypto from "node:crypto";
import { promisify } from "node:util";

const rounds = 1_000_000;
const proofWord = "pulumi";
const pbkdf2 = promisify(crypto.pbkdf2);

/** Keys by passphrase and salt: deriving one takes most of a second, off the main thread. */
const keys = new Map<string, Promise<Buffer>>();

function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  const name = `${salt.toString("base64")}:${passphrase}`;
  let key = keys.get(name);
  if (!key) {
    key = pbkdf2(passphrase, salt, rounds, 32, "sha256");
    keys.set(name, key);
  }
  return key;
}

function seal(key: Buffer, plaintext: string): string {
  const nonce = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `v1:${nonce.toString("base64")}:${body.toString("base64")}`;
}

function open(key: Buffer, text: string): string {
  const [version, nonce, sealed] = text.split(":");
  if (version !== "v1" || !nonce || !sealed) throw new Error("not a text of the passphrase secrets provider");
  const body = Buffer.from(sealed, "base64");
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64"));
  decipher.setAuthTag(body.subarray(-16));
  return Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]).toString("utf8");
}

/** Encrypts and decrypts with one passphrase and salt. */
export interface Secrets {
  /** `encryptionsalt` of the settings file, `secrets_providers.state.salt` of a state. */
  readonly salt: string;
  encrypt(plaintext: string): string;
  decrypt(ciphertext: string): string;
  /** The secrets of another stack that has the same passphrase. */
  other(salt: string): Promise<Secrets>;
}

function secretsWith(key: Buffer, salt: string, passphrase: string): Secrets {
  return {
    salt,
    encrypt: (plaintext) => seal(key, plaintext),
    decrypt: (ciphertext) => open(key, ciphertext),
    other: (salt) => openSecrets(passphrase, salt),
  };
}

/** Secrets with a fresh salt. */
export async function createSecrets(passphrase: string): Promise<Secrets> {
  const salt = crypto.randomBytes(8);
  const key = await keyOf(passphrase, salt);
  return secretsWith(key, `v1:${salt.toString("base64")}:${seal(key, proofWord)}`, passphrase);
}

/** Secrets for a salt that was written before; fails when the passphrase is another one. */
export async function openSecrets(passphrase: string, salt: string): Promise<Secrets> {
  const [version, bytes, ...proof] = salt.split(":");
  if (version !== "v1" || !bytes || proof.length !== 3)
    throw new Error(`encryptionsalt "${salt}" was not written by the passphrase secrets provider`);
  const key = await keyOf(passphrase, Buffer.from(bytes, "base64"));
  let word: string | undefined;
  try {
    word = open(key, proof.join(":"));
  } catch {
    // The tag did not match: told below.
  }
  if (word !== proofWord)
    throw new Error("incorrect passphrase: set PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE");
  return secretsWith(key, salt, passphrase);
}
