// An SSH key pair: made by the cloud, whose answer has the private key once and never again, or imported by its public key.
// The cloud may answer the delete of a key that is in use with success and keep it, so that what happened is read back.

import { HeldError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { defineResource } from "../resource";
import { tagSpecification, tags } from "../tags";

/** The comment behind a public key is not part of it. */
function withoutComment(publicKey: unknown): string {
  return String(publicKey).trim().split(/\s+/).slice(0, 2).join(" ");
}

export const keyPair = defineResource({
  token: "cvm:KeyPair",
  doc: "An SSH key pair for Linux instances. Without `publicKey` the cloud generates a pair, and `privateKey` is its private key.",
  id: "skey-xxxxxxxx",
  tagged: "cvm:keypair",
  inputs: {
    name: field
      .string()
      .pattern(/^\w+$/, "letters, digits and underscores")
      .autoName(25, { pattern: /[^A-Za-z0-9_]/ })
      .wire("KeyName")
      .doc("Name, at most 25 letters, digits and underscores; no other key pair of the region may have it."),
    projectId: field
      .integer()
      .min(0)
      .optional()
      .replace()
      .doc("Project it belongs to. Defaults to 0, the default project."),
    publicKey: field
      .string()
      .pattern(/^ssh-rsa \S+/, "an OpenSSH RSA public key (`ssh-rsa AAAA...`)")
      .normal(withoutComment)
      .optional()
      .replace()
      .doc("Public key to import, in OpenSSH's RSA format. Without it, the cloud generates a pair."),
    description: field
      .string()
      .maxLength(60)
      .whenRemoved("")
      .optional()
      .doc("Description, at most 60 characters."),
    tags,
  },
  outputs: {
    privateKey: field
      .string()
      .optional()
      .secret()
      .writeOnly()
      .doc(
        "Private key of a pair that the cloud generated; the cloud returns it once, so that only the state has it.",
      ),
    associatedInstanceIds: field.list(field.string()).volatile().doc("Instances it is bound to."),
    createdTime: field.string().doc("When it was created, ISO 8601."),
  },
  reads: "cvm.DescribeKeyPairs",
  filters: { name: "key-name" },
  uses: ["cvm.ImportKeyPair", "cvm.CreateKeyPair", "cvm.DeleteKeyPairs"],
  create: async ({ api, inputs: { name, projectId = 0, publicKey, tags } }) => {
    const TagSpecification = tagSpecification("keypair", tags);
    const common = { KeyName: name, ProjectId: projectId, TagSpecification };
    if (publicKey !== undefined)
      return (await api.cvm.ImportKeyPair({ ...common, PublicKey: publicKey })).KeyId;
    const { KeyPair } = await api.cvm.CreateKeyPair(common);
    return { id: KeyPair.KeyId, item: KeyPair, outputs: { privateKey: KeyPair.PrivateKey } };
  },
  sync: {
    attributes: modify("cvm.ModifyKeyPairAttribute", {
      KeyId: id,
      KeyName: "name",
      Description: "description",
    }),
  },
  delete: async ({ api, id }) => {
    await api.cvm.DeleteKeyPairs({ KeyIds: [id] });
    const kept = await api.describe("cvm.DescribeKeyPairs", id, { fresh: true });
    if (kept) throw new HeldError(`the cloud took the delete of ${id} and kept the key pair`);
  },
  blockedBy: async ({ look, blocker }) =>
    Promise.all(((await look())?.AssociatedInstanceIds ?? []).map((one) => blocker("cvm:Instance", one))),
  recover: {
    candidates: async ({ api, inputs }) => {
      const Filters = [{ Name: "key-name", Values: [inputs.name] }];
      return api.list("cvm.DescribeKeyPairs", { Filters });
    },
    id: (item) => item.KeyId,
    remake: ({ publicKey }) => publicKey === undefined,
  },
  // No two key pairs have the same name or the same key.
  deleteBeforeReplace: (before, wanted) =>
    before.name === wanted.name ||
    (wanted.publicKey !== undefined && withoutComment(before.publicKey) === withoutComment(wanted.publicKey)),
  example: `const key = new tencentcloud.cvm.KeyPair("key", {});
export const privateKey = key.privateKey;`,
});
