// Public addresses of edge machines: allocated, listed, renamed, widened, released. What is done with them is asked for as a task.
import { type Call, definePart } from "../../../action";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { addressFilters, quotasOf, startAll, UNBOUND } from "../../../network/publicAddress";
import { nextPublicIp } from "../../../network/publicIp";
import type { AllocateAddressesRequest, EcmActions } from "../../../requests/ecm";
import { keepTags } from "../../../tags";
import { numberedTask } from "../../../tasks";
import { eip, hostOf, statusOf, viewEip } from "../eip";
import { bindingsWith } from "../eipAssociation";
import { findNodes } from "../node";
import { MOST_VALUES } from "../service";

/** The carrier of a new address: one that the region has, its first where none is named. */
function carrierOf(region: string, wanted: string | undefined): string {
  const there = findNodes(region).flatMap<string>(({ isps }) => isps);
  const found = wanted === undefined ? there[0] : there.find((one) => one === wanted);
  if (found) return found;
  throw new ApiError("InvalidParameterValue", `${wanted} is not in ${region}; there is ${there.join(", ")}.`);
}

const [Status, Missing] = ["FailedOperation.InvalidStatus", "ResourceNotFound"];

/** What a new address is bound to at once. */
const bindings = bindingsWith({
  ...{ blocked: Status, locked: Status, inArrears: Status, tooMany: Status, noInstance: Missing },
  hasOne: "FailedOperation.OperationNotAllow",
  taken: "FailedOperation.PrivateIpAddressBinded",
  full: "FailedOperation.OperationNotAllow",
  ...{ noInterface: Missing, malformedInterface: Missing, interfaceState: Status, state: Status },
  noAddress: "FailedOperation.PrivateIpAddressUnavailable",
  ...{ malformed: "ResourceNotFound.InstanceNotExist", notFound: "ResourceNotFound.InstanceNotExist" },
});

function allocate({ world, params, region }: Call<AllocateAddressesRequest>): object {
  const { AddressCount = 1, InternetMaxBandwidthOut: Bandwidth = 1, Tags } = params;
  const InternetServiceProvider = carrierOf(region, params.InternetServiceProvider);
  const to = bindings.targetOf(world, params);
  if (to && AddressCount > 1)
    throw new ApiError(
      "InvalidParameterValue.InvalidAddressCount",
      "One address alone is bound when it is made.",
    );
  const transition = !to ? "create" : "InstanceId" in to ? "createBound" : "createBoundToInterface";
  const task = numberedTask(world);
  const make = () =>
    world.create(eip, {
      ...{ AddressName: "", AddressIp: nextPublicIp(world), ...UNBOUND, ...to },
      ...{ IsArrears: false, IsBlocked: false, IsEipDirectConnection: false },
      ...{ Bandwidth, InternetServiceProvider, AddressType: "EIP" },
      ...keepTags(Tags),
    });
  const ids = Array.from({ length: AddressCount }, () => world.begin(make(), transition, { task }).id);
  return { AddressSet: ids, TaskId: task };
}

export const part = definePart<EcmActions>({
  kinds: [eip],
  actions: {
    AllocateAddresses: {
      creates: { kind: eip, count: ({ AddressCount }) => AddressCount ?? 1 },
      run: allocate,
    },

    DescribeAddresses: describes(eip, {
      ids: "AddressIds",
      items: "AddressSet",
      filters: {
        ...addressFilters,
        "address-status": (entity, { world }) => statusOf(world, entity),
        "instance-id": ({ data }, { world }) => hostOf(world, data),
      },
      view: (entity, { world }) => viewEip(world, entity),
      missing: "leaveOut",
      codes: {
        coexist: "InvalidParameter",
        filter: "InvalidParameterValue",
        tooMany: "InvalidParameterValue",
        tooManyIds: "InvalidParameterValue.ParameterValueTooLarge",
      },
      maxFilters: 10,
      maxValues: MOST_VALUES,
    }),

    ModifyAddressAttribute: {
      refs: { AddressId: eip },
      run: (call) => {
        const { AddressName, EipDirectConnection } = call.params;
        call.world.update(call.one(eip, "AddressId"), {
          ...(AddressName === undefined ? {} : { AddressName }),
          ...(EipDirectConnection === undefined
            ? {}
            : { IsEipDirectConnection: EipDirectConnection === "TRUE" }),
        });
      },
    },

    ModifyAddressesBandwidth: {
      refs: { AddressIds: eip },
      codes: { malformed: "InvalidParameterValue" },
      starts: { ref: "AddressIds", transition: "bandwidth" },
      run: (call) =>
        startAll(call, eip, "bandwidth", { data: { bandwidth: call.params.InternetMaxBandwidthOut } }),
    },

    ReleaseAddresses: {
      refs: { AddressIds: eip },
      starts: { ref: "AddressIds", transition: "release" },
      run: (call) => startAll(call, eip, "release"),
    },

    DescribeAddressQuota: { run: ({ world }) => quotasOf(world, eip) },
  },
});
