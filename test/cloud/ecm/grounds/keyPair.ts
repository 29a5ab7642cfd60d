// Key pairs, where every refusal of their actions can be caused: one that a machine has, and one that it has not.
import { present } from "../../../found";
import { change, quota } from "../../errors/refusals";
import type { EdgeGround } from "../ground";
import type { Scene } from "../scene";
import { machineOrder } from "./instance";

export async function ofKeyPairs({ on, ask }: Scene): Promise<EdgeGround> {
  const make = async (KeyName: string): Promise<string> =>
    (await ask("CreateKeyPair", { KeyName })).KeyPair.KeyId;
  const [key, other] = [await make("a"), await make("b")];
  const run = async (): Promise<string> =>
    present((await ask("RunInstances", machineOrder({ KeyIds: [key] }))).InstanceIdSet[0]);
  const [machine, stopped] = [await run(), await run()];
  await on.pass("1m");
  await ask("StopInstances", { InstanceIdSet: [stopped] });
  await on.pass("1m");
  return {
    good: {
      CreateKeyPair: { KeyName: "deploy" },
      DisassociateInstancesKeyPairs: { InstanceIds: [stopped], KeyIds: [key] },
    },
    causes: {
      CreateKeyPair: {
        "InvalidParameterValue.InvalidKeyPairName": change({ KeyName: "of us" }),
        "InvalidParameterValue.LimitExceeded": quota("ecm:keyPair"),
      },
      DisassociateInstancesKeyPairs: {
        InvalidParameterValue: change({ KeyIds: [other] }),
        "InvalidParameterValue.InstanceIdNotSupported": change({ InstanceIds: [machine] }),
      },
    },
  };
}
