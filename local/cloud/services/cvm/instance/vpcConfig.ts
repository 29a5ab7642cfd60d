// Moving an instance to another subnet or private address. The new address is taken at once, the old one is given back
// when the move is done.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { statesFor } from "../../../machines/operation";
import { takeAddress } from "../../../network/addresses";
import type { CvmActions, ModifyInstancesVpcAttributeRequest } from "../../../requests/cvm";
import { eip } from "../../vpc/eip";
import { networkInterface } from "../../vpc/networkInterface";
import { subnet } from "../../vpc/subnet";
import { type Instance, instance } from "../instance";
import { addressCodes, checkNetwork, networkRefs } from "./network";
import { changeStopped, guard } from "./operation";

type Move = Omit<ModifyInstancesVpcAttributeRequest, "InstanceIds">;

function checkMove(call: Call<Move>, { id, data }: Entity<Instance>): void {
  const { SubnetId, PrivateIpAddresses } = call.params.VirtualPrivateCloud;
  const leaves = SubnetId !== data.VirtualPrivateCloud.SubnetId;
  if (!leaves && !PrivateIpAddresses?.length) {
    throw new ApiError("InvalidParameterValue", `The instance ${id} is in ${SubnetId} already.`);
  }
  const has = call.world.list(networkInterface).some((one) => one.data.InstanceId === id);
  if (leaves && has) {
    throw new ApiError(
      "EniNotAllowedChangeSubnet",
      `The instance ${id} has network interfaces: detach them.`,
    );
  }
}

function move(call: Call<Move>, entity: Entity<Instance>, wanted: string | undefined): void {
  const { world, params } = call;
  const { VpcId = "", SubnetId = "" } = params.VirtualPrivateCloud;
  const address = takeAddress(
    world,
    call.one(subnet, "VirtualPrivateCloud.SubnetId"),
    entity.id,
    addressCodes,
    wanted,
  );
  for (const one of world.list(eip)) {
    if (one.data.InstanceId === entity.id) world.update(one, { PrivateAddressIp: address });
  }
  const { VirtualPrivateCloud, PrivateIpAddresses } = entity.data;
  changeStopped(call, entity, params.ForceStop ?? true, {
    change: {
      VirtualPrivateCloud: { ...VirtualPrivateCloud, VpcId, SubnetId },
      PrivateIpAddresses: [address, ...PrivateIpAddresses.slice(1)],
    },
    release: { subnetId: VirtualPrivateCloud.SubnetId, address: PrivateIpAddresses[0] ?? "" },
  });
}

function moveAll(call: Call<Move>, entities: Entity<Instance>[]): undefined {
  const { ForceStop = true, VirtualPrivateCloud } = call.params;
  const { PrivateIpAddresses: wanted, ...place } = VirtualPrivateCloud;
  if (wanted?.length && wanted.length !== entities.length) {
    throw new ApiError("InvalidParameterValue", "PrivateIpAddresses names one address an instance.");
  }
  for (const entity of entities) {
    guard(call, entity, statesFor(ForceStop));
    checkNetwork(call, place, entity.data.Placement.Zone);
    checkMove(call, entity);
  }
  entities.forEach((entity, index) => {
    move(call, entity, wanted?.[index]);
  });
}

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    UpdateInstanceVpcConfig: {
      refs: { InstanceId: instance, ...networkRefs },
      run: (call) => {
        const entity = call.one(instance, "InstanceId");
        const { VpcId } = entity.data.VirtualPrivateCloud;
        if (call.params.VirtualPrivateCloud.VpcId !== VpcId) {
          throw new ApiError("VpcIdNotMatch", `The instance ${entity.id} is in ${VpcId || "no VPC"}.`);
        }
        moveAll(call, [entity]);
      },
    },

    // Today's successor: several instances, and another VPC, too.
    ModifyInstancesVpcAttribute: {
      refs: { InstanceIds: instance, ...networkRefs },
      run: (call) => moveAll(call, call.all(instance, "InstanceIds")),
    },
  },
});
