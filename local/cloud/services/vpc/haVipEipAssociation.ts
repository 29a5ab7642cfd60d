// Public addresses bound to HA virtual addresses, one to one.
import { type Call, definePart } from "../../action";
import { parseIp } from "../../cidr";
import { ApiError } from "../../errors";
import type {
  HaVipAssociateAddressIpRequest,
  HaVipDisassociateAddressIpRequest,
  VpcActions,
} from "../../requests/vpc";
import { eip } from "./eip";
import { haVip, publicAddressOf } from "./haVip";

const BUSY = "UnsupportedOperation.MutexOperationTaskRunning";

function associate(call: Call<HaVipAssociateAddressIpRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(haVip, "HaVipId");
  const bound = publicAddressOf(world, entity);
  if (bound) throw new ApiError("UnsupportedOperation.BindEIP", `${entity.id} has ${bound.id} already.`);
  if (parseIp(params.AddressIp) === undefined)
    throw new ApiError("InvalidParameterValue.Malformed", `\`${params.AddressIp}\` is no address.`);
  const address = world.list(eip).find(({ data }) => data.AddressIp === params.AddressIp);
  if (!address) throw new ApiError("ResourceNotFound", `There is no public address ${params.AddressIp}.`);
  if (world.isChanging(address)) throw new ApiError(BUSY, `${address.id} is ${address.state}.`);
  if (address.state !== "UNBIND")
    throw new ApiError("UnsupportedOperation", `${address.id} is ${address.state}.`);
  const { Vip: PrivateAddressIp } = entity.data;
  world.begin(world.update(address, { HaVipId: entity.id, PrivateAddressIp }), "bindNat");
}

function disassociate(call: Call<HaVipDisassociateAddressIpRequest>): undefined {
  const { world } = call;
  const entity = call.one(haVip, "HaVipId");
  const bound = publicAddressOf(world, entity);
  if (!bound)
    throw new ApiError("UnsupportedOperation.UnbindEIP", `${entity.id} has no public address bound to it.`);
  if (world.isChanging(bound)) throw new ApiError(BUSY, `${bound.id} is ${bound.state}.`);
  world.begin(bound, "unbind");
}

const refs = { HaVipId: haVip };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    HaVipAssociateAddressIp: { refs, run: associate },
    HaVipDisassociateAddressIp: { refs, run: disassociate },
  },
});
