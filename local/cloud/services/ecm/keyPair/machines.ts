// Key pairs taken from machines, which are at rest for that. They are given at the launch alone.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import { withCodes } from "../../../kind";
import { statesFor } from "../../../machines/operation";
import type { DisassociateInstancesKeyPairsRequest, EcmActions } from "../../../requests/ecm";
import { instance } from "../instance";
import { changeStopped, guard } from "../instance/operation";
import { keyPair } from "../keyPair";

function disassociate(call: Call<DisassociateInstancesKeyPairsRequest>): undefined {
  const { ForceStop = false } = call.params;
  const keys = call.all(keyPair, "KeyIds").map(({ id }) => id);
  const machines = call.all(instance, "InstanceIds");
  for (const machine of machines) {
    const stray = keys.find((key) => !machine.data.LoginSettings.KeyIds.includes(key));
    if (stray !== undefined)
      throw new ApiError("InvalidParameterValue", `The key ${stray} is not one of ${machine.id}.`);
    guard(call, machine, statesFor(ForceStop));
  }
  for (const machine of machines) {
    const { KeyIds, ...login } = machine.data.LoginSettings;
    const left = { ...login, KeyIds: KeyIds.filter((key) => !keys.includes(key)) };
    changeStopped(call, machine, ForceStop, { change: { LoginSettings: left } });
  }
}

const invalid = { malformed: "InvalidParameterValue", notFound: "InvalidParameterValue" };

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DisassociateInstancesKeyPairs: {
      refs: { InstanceIds: withCodes(instance, invalid), KeyIds: keyPair },
      run: disassociate,
    },
  },
});
