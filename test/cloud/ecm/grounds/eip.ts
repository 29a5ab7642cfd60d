// Public addresses, where every refusal of their actions can be caused: one that is free, and one that is busy.
import { present } from "../../../found";
import { change, quota } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, elsewhere } from "../ground";
import type { Scene } from "../scene";

/** Makes and releases as many that a quota of one more than there are is used up for today. */
async function useUp(present: number, { pass }: Scene["on"], ask: Scene["ask"]): Promise<void> {
  const { AddressSet: AddressIds } = await ask("AllocateAddresses", { EcmRegion, AddressCount: present + 2 });
  await pass("5s");
  await ask("ReleaseAddresses", { EcmRegion, AddressIds });
}

export async function ofAddresses({ on, ask }: Scene): Promise<EdgeGround> {
  const make = async (): Promise<string> =>
    present((await ask("AllocateAddresses", { EcmRegion })).AddressSet[0]);
  const [free, busy] = [await make(), await make()];
  await on.pass("5s");
  await useUp(2, on, ask);
  const widen = (id: string) => ({ EcmRegion, AddressIds: [id], InternetMaxBandwidthOut: 5 });
  const { TaskId } = await ask("ModifyAddressesBandwidth", widen(free));
  await on.pass("5s");
  return {
    young: async () => {
      await ask("ModifyAddressesBandwidth", widen(busy));
      const locked = { "UnsupportedOperation.StatusNotPermit": change({ AddressIds: [busy] }) };
      return { ModifyAddressesBandwidth: locked, ReleaseAddresses: locked };
    },
    good: {
      AllocateAddresses: { EcmRegion, AddressCount: 1 },
      DescribeAddresses: { EcmRegion, AddressIds: [free] },
      ModifyAddressAttribute: { EcmRegion, AddressId: free, AddressName: "b" },
      ModifyAddressesBandwidth: widen(free),
      ReleaseAddresses: { EcmRegion, AddressIds: [free] },
      DescribeAddressQuota: { EcmRegion },
      DescribeTaskResult: { EcmRegion, TaskId },
    },
    causes: {
      AllocateAddresses: {
        ...elsewhere,
        "LimitExceeded.AddressQuotaLimitExceeded": quota("ecm:address"),
        "LimitExceeded.AddressQuotaLimitExceededDailyAllocate": quota("ecm:address", 3),
      },
      DescribeAddresses: elsewhere,
      ModifyAddressAttribute: elsewhere,
      DescribeAddressQuota: elsewhere,
      DescribeTaskResult: { ...elsewhere, InvalidParameterValue: change({ TaskId: "1" }) },
    },
  };
}
