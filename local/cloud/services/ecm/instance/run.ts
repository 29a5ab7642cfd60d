// Machines made: row by row, in each zone, with their addresses.
import { type Call, definePart } from "../../../action";
import { begun } from "../../../machines/operation";
import { nameOf } from "../../../machines/texts";
import { nextPublicIp } from "../../../network/publicIp";
import type { EcmActions, RunInstancesRequest } from "../../../requests/ecm";
import { keepTags, specifiedTags } from "../../../tags";
import { isWindows } from "../image";
import { type Instance, instance, type MachineDisk } from "../instance";
import { giveIpv6, rangeOf } from "../ipv6Address";
import { makePrimary } from "../networkInterface/primary";
import type { Isp } from "../node";
import type { WantedDisk } from "./config";
import { type Order, orderRefs, readOrder } from "./order";
import { placeOf, type Row } from "./place";

type Asked = Call<RunInstancesRequest>;

function makeDisk({ world }: Asked, wanted: WantedDisk): MachineDisk {
  return { ...wanted, DiskId: `ldisk-${String(world.count("ldisk")).padStart(8, "0")}` };
}

function enhanced(
  { EnhancedService: given }: RunInstancesRequest,
  { from }: Order,
): Instance["EnhancedService"] {
  const isPublic = from.data.ImageType === "PUBLIC_IMAGE";
  return {
    Security: given?.SecurityService?.Enabled ?? isPublic,
    Monitor: given?.MonitorService?.Enabled ?? isPublic,
    IpDirect: given?.EIPDirectService?.Enabled ?? !isWindows(from),
  };
}

function attributes(call: Asked, order: Order, row: Row, index: number): Instance {
  const { params, world } = call;
  const ips = order.isPublic ? row.isps : [];
  return {
    InstanceName: nameOf(params.InstanceName ?? "Not named", index, row.count),
    ...{ Zone: row.node.zone, ISP: row.isps.join(";") },
    ...{ ModuleId: params.ModuleId ?? "", ImageId: order.from.id, InstanceType: order.type.type },
    SystemDisk: makeDisk(call, order.systemDisk),
    DataDisks: order.dataDisks.map((one) => makeDisk(call, one)),
    VirtualPrivateCloud: placeOf(call, row).at,
    PrivateIpAddresses: [],
    PublicIps: ips.map((ISP) => ({ PublicIPAddress: nextPublicIp(world), ISP })),
    ...{ MaxBandwidth: order.bandwidth, SecurityGroupIds: order.groups, LoginSettings: order.login },
    ...{ HostName: params.HostName ?? "", UserData: params.UserData ?? "" },
    EnhancedService: enhanced(params, order),
    InstanceChargeType: params.InstanceChargeType ?? 0,
    ...begun(call),
    ...keepTags(specifiedTags(params.TagSpecification, "instance")),
  };
}

function make(call: Asked, order: Order, row: Row, index: number): string {
  const { world } = call;
  const { region, zone } = row.node;
  const data = attributes(call, order, row, index);
  const made = world.create(instance, data, { region });
  const address = placeOf(call, row).take(made.id, row.addresses[index]);
  const own = makePrimary(world, { id: made.id, region, zone, ...data.VirtualPrivateCloud, address });
  if (row.ipv6s > 0) giveIpv6(world, own, { range: rangeOf(row.node, row.isps[0] as Isp) });
  world.begin(world.update(made, { PrivateIpAddresses: [address] }), "launch");
  return made.id;
}

const countOf = ({ ZoneInstanceCountISPSet: rows }: RunInstancesRequest): number =>
  rows.reduce((sum, { InstanceCount }) => sum + Math.max(0, InstanceCount), 0);

export const part = definePart<EcmActions>({
  kinds: [instance],
  actions: {
    RunInstances: {
      refs: orderRefs,
      creates: { kind: instance, count: countOf },
      run: (call) => {
        const order = readOrder(call);
        const indices = (row: Row) => Array.from({ length: row.count }, (_, index) => index);
        return {
          InstanceIdSet: order.rows.flatMap((row) => indices(row).map((n) => make(call, order, row, n))),
        };
      },
    },
  },
});
