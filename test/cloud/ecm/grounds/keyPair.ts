// Key pairs, where every refusal of their actions can be caused.
import { change, quota } from "../../errors/refusals";
import type { EdgeGround } from "../ground";

export async function ofKeyPairs(): Promise<EdgeGround> {
  return {
    good: { CreateKeyPair: { KeyName: "deploy" } },
    causes: {
      CreateKeyPair: {
        "InvalidParameterValue.InvalidKeyPairName": change({ KeyName: "of us" }),
        "InvalidParameterValue.LimitExceeded": quota("ecm:keyPair"),
      },
    },
  };
}
