// Key pairs without another thread and its time: what a life asks for is one that was made before the first life.
import * as crypto from "node:crypto";
import { promisify } from "node:util";

const kept = crypto.generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
});

/** Lets every request for a key pair be answered at once; answers what undoes that. */
export function withoutGenerating(): () => void {
  const holder = require("node:crypto") as { generateKeyPair: unknown };
  const real = holder.generateKeyPair;
  const generate = (): never => {
    throw new Error("a simulated life asks for key pairs by a promise");
  };
  holder.generateKeyPair = Object.assign(generate, { [promisify.custom]: async () => kept });
  return () => {
    holder.generateKeyPair = real;
  };
}
