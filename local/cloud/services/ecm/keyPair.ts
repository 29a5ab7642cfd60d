// Key pairs of edge machines: of the whole account, and there for good, because no action lists or deletes one. A private key is
// answered once, by the call that makes it, and kept nowhere.
import { type Call, definePart } from "../../action";
import { formatIso } from "../../clock";
import { ApiError } from "../../errors";
import { defineKind } from "../../kind";
import { generateKeys, type Keys } from "../../machines/keys";
import type { CreateKeyPairRequest, EcmActions } from "../../requests/ecm";
import { ecmService } from "./service";

export interface KeyPair {
  KeyName: string;
  ProjectId: number;
  Description: string;
  /** OpenSSH: `ssh-rsa …`. */
  PublicKey: string;
}

export const keyPair = defineKind<KeyPair>({
  service: ecmService,
  type: "ecm:keyPair",
  prefix: "skey",
  everywhere: true,
  codes: {
    malformed: "InvalidParameterValue.InvalidKeyPairId",
    notFound: "InvalidParameterValue.InvalidKeyPairId",
  },
  nameAttribute: "KeyName",
  // The documents name the quota and give no number.
  quota: { limit: 100, code: "InvalidParameterValue.LimitExceeded" },
});

function make({ world, params: { KeyName } }: Call<CreateKeyPairRequest>, made: Keys): object {
  if (!/^[A-Za-z0-9_]{1,25}$/.test(KeyName))
    throw new ApiError(
      "InvalidParameterValue.InvalidKeyPairName",
      `KeyName \`${KeyName}\` is not made of 1 to 25 letters, digits and underscores.`,
    );
  const data = { KeyName, ProjectId: 0, Description: "", PublicKey: made.publicKey };
  // What nobody can take away again is no leak.
  const { id, createdAt } = world.create(keyPair, data, { region: "", builtin: true });
  const KeyPair = { ...data, KeyId: id, CreatedTime: formatIso(createdAt), AssociatedInstanceIds: [] };
  return { KeyPair: { ...KeyPair, PrivateKey: made.privateKey } };
}

export const part = definePart<EcmActions>({
  kinds: [keyPair],
  actions: {
    CreateKeyPair: {
      creates: { kind: keyPair },
      prepare: generateKeys,
      run: (call, prepared) => make(call, prepared as Keys),
    },
  },
});
