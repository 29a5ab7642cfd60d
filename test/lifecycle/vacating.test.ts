// A create that is refused because of what another resource of the run has: waited for, or said what helps.
import { CloudError } from "../../provider/api/errors";
import { Memory } from "../../provider/lifecycle/run/memory";
import type { Running } from "../../provider/lifecycle/run/running";
import { isVacated } from "../../provider/lifecycle/run/vacating";

const urn = "urn:pulumi:dev::demo::tencentcloud-native:vpc:Subnet::other";
const thing = { address: "here", token: "vpc:Subnet", id: "subnet-1" };
const refused = new CloudError({
  ...{ code: "InvalidParameterValue.SubnetConflict", said: "overlaps", category: "Invalid" },
  ...{ action: "CreateSubnet", service: "vpc", region: "ap-guangzhou", attempts: 1 },
});

function running(memory: Memory, since: number): Running {
  const operation = { signal: new AbortController().signal, progress: () => {} };
  const about = { definition: { token: thing.token }, address: thing.address };
  return { ...about, memory, operation, startedAt: Date.now() - since } as unknown as Running;
}

test("is sent again while a resource of the kind is about to have another thing", async () => {
  const memory = new Memory();
  memory.hold(thing, urn);
  expect(await isVacated(running(memory, 0), refused)).toBe(false);
  memory.letGo(thing, urn);
  expect(await isVacated(running(memory, 0), refused)).toBe(true);
  memory.forget(thing);
  expect(await isVacated(running(memory, 0), refused)).toBe(false);
});

test("ends with what helps where the other keeps it", async () => {
  const memory = new Memory();
  memory.hold(thing, urn);
  memory.letGo(thing, urn);
  await expect(isVacated(running(memory, 60_000), refused)).rejects.toThrow(
    "`deleteBeforeReplace: true` on both",
  );
});
