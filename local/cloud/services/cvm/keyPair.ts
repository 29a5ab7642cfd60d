// Key pairs. A private key is answered once, by the call that makes it, and kept nowhere.
import { type Call, definePart } from "../../action";
import { formatIso } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import { generateKeys, type Keys } from "../../machines/keys";
import { keptAttributes } from "../../plain";
import { pointersTo } from "../../relations";
import type { CreateKeyPairRequest, CvmActions } from "../../requests/cvm";
import { byTagOrValue, keepTags, specifiedTags, type Tag } from "../../tags";
import { cvmService } from "./service";

export interface KeyPair {
  KeyName: string;
  ProjectId: number;
  Description: string;
  /** OpenSSH: `ssh-rsa …`. */
  PublicKey: string;
  Tags?: Tag[];
}

export const keyPair = defineKind<KeyPair>({
  service: cvmService,
  type: "cvm:keyPair",
  prefix: "skey",
  tagged: "cvm/keypair",
  codes: { malformed: "InvalidKeyPairId.Malformed", notFound: "InvalidKeyPairId.NotFound" },
  nameAttribute: "KeyName",
  quota: { limit: 100, code: "InvalidKeyPair.LimitExceeded" },
});

/** A new name has finer codes than a changed one. */
function checkName(world: World, name: string, self?: string): void {
  if (name === "") {
    throw new ApiError(self ? "InvalidParameterValue" : "InvalidKeyPairNameEmpty", "KeyName is empty.");
  }
  if (!/^[A-Za-z0-9_]+$/.test(name)) {
    throw new ApiError(
      self ? "InvalidParameterValue" : "InvalidKeyPairNameIncludeIllegalChar",
      `KeyName \`${name}\` has other characters than letters, digits and underscores.`,
    );
  }
  const other = world.list(keyPair).find((one) => one.data.KeyName === name && one.id !== self);
  if (other) {
    throw new ApiError("InvalidKeyPairName.Duplicate", `KeyName \`${name}\` is taken by ${other.id}.`);
  }
}

/** A project exists unless its number is negative: there is no action here that makes or lists projects. */
export function checkProject(id: number, code: string): void {
  if (id < 0) throw new ApiError(code, `The project ${id} does not exist.`);
}

function readPart(bytes: Buffer, at: number): Buffer {
  return bytes.length < at + 4 ? Buffer.alloc(0) : bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at));
}

/** The key itself, without a comment behind it; undefined when it is no RSA key in OpenSSH's form. */
function parsePublicKey(text: string): string | undefined {
  const [, body] = /^ssh-rsa ([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/s.exec(text.trim()) ?? [];
  if (body === undefined) return undefined;
  const bytes = Buffer.from(body, "base64");
  const type = readPart(bytes, 0);
  if (type.toString() !== "ssh-rsa") return undefined;
  const exponent = readPart(bytes, 4 + type.length);
  const modulus = readPart(bytes, 8 + type.length + exponent.length);
  return exponent.length > 0 && modulus.length >= 128 ? `ssh-rsa ${body}` : undefined;
}

function make(call: Call<CreateKeyPairRequest>, publicKey: string): Entity<KeyPair> {
  const { KeyName, ProjectId, TagSpecification } = call.params;
  checkName(call.world, KeyName);
  checkProject(ProjectId, "InvalidProjectId.NotFound");
  return call.world.create(keyPair, {
    KeyName,
    ProjectId,
    Description: "",
    PublicKey: publicKey,
    ...keepTags(specifiedTags(TagSpecification, "keypair")),
  });
}

function view(world: World, entity: Entity<KeyPair>): object {
  const { Tags, ...attributes } = entity.data;
  return {
    ...attributes,
    KeyId: entity.id,
    CreatedTime: formatIso(entity.createdAt),
    AssociatedInstanceIds: pointersTo(world, entity).map(({ from }) => from.id),
    Tags: Tags ?? [],
  };
}

export const part = definePart<CvmActions>({
  kinds: [keyPair],
  actions: {
    CreateKeyPair: {
      creates: { kind: keyPair },
      prepare: generateKeys,
      run: (call, prepared) => {
        const { privateKey, publicKey } = prepared as Keys;
        return { KeyPair: { ...view(call.world, make(call, publicKey)), PrivateKey: privateKey } };
      },
    },

    ImportKeyPair: {
      creates: { kind: keyPair },
      run: (call) => {
        const publicKey = parsePublicKey(call.params.PublicKey);
        if (publicKey === undefined) {
          throw new ApiError("InvalidPublicKey.Malformed", "PublicKey is no RSA key in OpenSSH's form.");
        }
        const other = call.world.list(keyPair).find((one) => one.data.PublicKey === publicKey);
        if (other) throw new ApiError("InvalidPublicKey.Duplicate", `PublicKey is ${other.id} already.`);
        return { KeyId: make(call as unknown as Call<CreateKeyPairRequest>, publicKey).id };
      },
    },

    DescribeKeyPairs: describes(keyPair, {
      ids: "KeyIds",
      items: "KeyPairSet",
      filters: { ...byTagOrValue, "project-id": "ProjectId", "key-name": "KeyName", "key-id": "id" },
      view: (entity, { world }) => view(world, entity),
      codes: {
        coexist: "InvalidParameter",
        filter: "InvalidFilter",
        tooMany: "InvalidFilterValue.LimitExceeded",
        tooManyIds: "InvalidKeyPair.LimitExceeded",
        limit: "InvalidParameterValueLimit",
        offset: "InvalidParameterValueOffset",
      },
      maxFilters: 10,
      maxValues: 5,
    }),

    ModifyKeyPairAttribute: {
      refs: { KeyId: keyPair },
      run: (call) => {
        const { KeyName } = call.params;
        const entity = call.one(keyPair, "KeyId");
        if (KeyName !== undefined) checkName(call.world, KeyName, entity.id);
        call.world.update(entity, keptAttributes<KeyPair>(call.params, ["KeyName", "Description"]));
      },
    },

    // A key that is in use stays, and the call succeeds all the same: there is no answer for each key
    // (api-docs/cvm.txt:5027).
    DeleteKeyPairs: {
      refs: { KeyIds: keyPair },
      run: (call) => {
        for (const entity of call.all(keyPair, "KeyIds")) {
          if (pointersTo(call.world, entity).length === 0) call.world.remove(entity);
        }
      },
    },
  },
});
