// Public addresses, where every refusal of their actions can be caused: free, busy, and bound.
import { present } from "../../../found";
import { type Causes, change, quota } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, elsewhere, Zone } from "../ground";
import type { Scene } from "../scene";
import { machineOrder, row } from "./instance";

/** Makes and releases as many that a quota of one more than there are is used up for today. */
async function useUp(present: number, { pass }: Scene["on"], ask: Scene["ask"]): Promise<void> {
  const { AddressSet: AddressIds } = await ask("AllocateAddresses", { EcmRegion, AddressCount: present + 2 });
  await pass("5s");
  await ask("ReleaseAddresses", { EcmRegion, AddressIds });
}

type Addresses = Awaited<ReturnType<typeof buildAddresses>>;

/** Three that are free, and one each on a machine and on an interface; a machine that stands alone, and one that goes. */
async function buildAddresses({ on, ask }: Scene) {
  const { AddressSet } = await ask("AllocateAddresses", { EcmRegion, AddressCount: 5 });
  const [free, busy, spare, onMachine, onInterface] = AddressSet as [string, string, string, string, string];
  const { Vpc } = await ask("CreateVpc", { VpcName: "e", CidrBlock: "10.9.0.0/16", EcmRegion });
  const place = { VpcId: Vpc.VpcId as string, SubnetId: "" };
  const subnet = { VpcId: place.VpcId, SubnetName: "e", CidrBlock: "10.9.1.0/24", Zone, EcmRegion };
  place.SubnetId = (await ask("CreateSubnet", subnet)).Subnet.SubnetId;
  const run = async (): Promise<string> => {
    const order = machineOrder({ ZoneInstanceCountISPSet: [row(place)] });
    return present((await ask("RunInstances", order)).InstanceIdSet[0]);
  };
  const makeInterface = async () => {
    const wanted = { ...place, NetworkInterfaceName: "e", EcmRegion };
    const { NetworkInterfaceId, PrivateIpAddressSet } = (await ask("CreateNetworkInterface", wanted))
      .NetworkInterface;
    return { NetworkInterfaceId, PrivateIpAddress: PrivateIpAddressSet[0].PrivateIpAddress as string };
  };
  const [machine, other] = [await run(), await run()];
  const [bound, unbound, attached] = [await makeInterface(), await makeInterface(), await makeInterface()];
  await on.pass("1m");
  const on1 = { EcmRegion, AddressId: onMachine, InstanceId: machine };
  await ask("AssociateAddress", on1);
  await ask("AssociateAddress", { EcmRegion, AddressId: onInterface, ...bound });
  const { NetworkInterfaceId } = attached;
  await ask("AttachNetworkInterface", { EcmRegion, NetworkInterfaceId, InstanceId: machine });
  await on.pass("1m");
  await useUp(5, on, ask);
  const { TaskId } = await ask("ModifyAddressesBandwidth", widen(free));
  await on.pass("5s");
  return { free, busy, spare, onMachine, onInterface, machine, other, bound, unbound, attached, TaskId, run };
}

const widen = (id: string) => ({ EcmRegion, AddressIds: [id], InternetMaxBandwidthOut: 5 });

export async function ofAddresses(scene: Scene): Promise<EdgeGround> {
  const made = await buildAddresses(scene);
  const { free, busy, onMachine, other, TaskId } = made;
  return {
    good: {
      AllocateAddresses: { EcmRegion, AddressCount: 1 },
      DescribeAddresses: { EcmRegion, AddressIds: [free] },
      ModifyAddressAttribute: { EcmRegion, AddressId: free, AddressName: "b" },
      ModifyAddressesBandwidth: widen(free),
      ReleaseAddresses: { EcmRegion, AddressIds: [free] },
      DescribeAddressQuota: { EcmRegion },
      DescribeTaskResult: { EcmRegion, TaskId },
      AssociateAddress: { EcmRegion, AddressId: free, InstanceId: other },
      DisassociateAddress: { EcmRegion, AddressId: onMachine },
    },
    causes: causesOf(made),
    young: async () => {
      await scene.ask("ModifyAddressesBandwidth", widen(busy));
      const [starting, making] = [await made.run(), await makeYoungInterface(scene, made)];
      return {
        ModifyAddressesBandwidth: {
          "UnsupportedOperation.StatusNotPermit": change({ AddressIds: [busy] }),
        },
        AllocateAddresses: { "FailedOperation.InvalidStatus": change({ InstanceId: starting }) },
        AssociateAddress: {
          "FailedOperation.InvalidStatus": change({ InstanceId: undefined, ...making }),
          "UnsupportedOperation.InstanceIdNotSupported": change({ InstanceId: starting }),
        },
      };
    },
  };
}

async function makeYoungInterface({ ask }: Scene, { bound }: Addresses) {
  const { NetworkInterfaceSet: found } = await ask("DescribeNetworkInterfaces", {
    ...{ EcmRegion, NetworkInterfaceIds: [bound.NetworkInterfaceId] },
  });
  const { VpcId, SubnetId } = found[0];
  const wanted = { VpcId, SubnetId, NetworkInterfaceName: "y", EcmRegion };
  const { NetworkInterface: made } = await ask("CreateNetworkInterface", wanted);
  const { NetworkInterfaceId, PrivateIpAddressSet } = made;
  return { NetworkInterfaceId, PrivateIpAddress: PrivateIpAddressSet[0].PrivateIpAddress };
}

function causesOf({ free, onMachine, onInterface, machine, bound, unbound, attached }: Addresses): Causes {
  const [without, elsewhereOf] = [{ InstanceId: undefined }, { PrivateIpAddress: "10.9.1.200" }];
  const nobody = "eni-00000000";
  return {
    AllocateAddresses: {
      ...elsewhere,
      "LimitExceeded.AddressQuotaLimitExceeded": quota("ecm:address"),
      "LimitExceeded.AddressQuotaLimitExceededDailyAllocate": quota("ecm:address", 6),
      "FailedOperation.OperationNotAllow": change({ InstanceId: machine }),
      "FailedOperation.PrivateIpAddressBinded": change(bound),
      "FailedOperation.PrivateIpAddressUnavailable": change({ ...unbound, ...elsewhereOf }),
      "InvalidParameter.InvalidParameterConflict": change({ InstanceId: machine, ...unbound }),
      "MissingParameter.MissingPrivateIpAddress": change({ NetworkInterfaceId: nobody }),
      ResourceNotFound: change({ ...unbound, NetworkInterfaceId: nobody }),
      "ResourceNotFound.InstanceNotExist": change({ InstanceId: "ein-00000000" }),
    },
    DescribeAddresses: elsewhere,
    ModifyAddressAttribute: elsewhere,
    ReleaseAddresses: { "UnsupportedOperation.StatusNotPermit": change({ AddressIds: [onMachine] }) },
    DescribeAddressQuota: elsewhere,
    DescribeTaskResult: { ...elsewhere, InvalidParameterValue: change({ TaskId: "1" }) },
    AssociateAddress: {
      ...elsewhere,
      "FailedOperation.PrivateIpAddressUnavailable": change({ ...without, ...unbound, ...elsewhereOf }),
      "InvalidParameter.InvalidParameterConflict": change(unbound),
      "InvalidParameterValue.InvaildEniID": change({ ...without, ...unbound, NetworkInterfaceId: "eni-1" }),
      "LimitExceeded.AddressQuotaLimitExceeded": change({ ...without, ...attached }),
      "MissingParameter.MissingAssociateEntity": change(without),
      "UnsupportedOperation.AlreadyBindEip": change({ InstanceId: machine }),
      "UnsupportedOperation.InvalidNetworkInterfaceIdNotFound": change({
        ...{ ...without, ...unbound, NetworkInterfaceId: nobody },
      }),
      "UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip": change({ ...without, ...bound }),
      "UnsupportedOperation.StatusNotPermit": change({ AddressId: onMachine }),
    },
    DisassociateAddress: {
      ...elsewhere,
      "UnsupportedOperation.InstanceIdNotSupported": change({
        ...{ AddressId: onInterface, ReallocateNormalPublicIp: true },
      }),
      "UnsupportedOperation.StatusNotPermit": change({ AddressId: free }),
    },
  };
}
