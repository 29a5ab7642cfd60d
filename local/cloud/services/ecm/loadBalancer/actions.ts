// What is done with load balancers. Every write is a task: it has its effect when it ends, and one that comes meanwhile is refused.
import { type Call, definePart } from "../../../action";
import { describes } from "../../../describes";
import { ApiError } from "../../../errors";
import { type Entity, type Kind, type World, withCodes } from "../../../kind";
import { nextPublicIp } from "../../../network/publicIp";
import { keptAttributes } from "../../../plain";
import type {
  CreateLoadBalancerRequest,
  DescribeLoadBalancersRequest,
  EcmActions,
  ModifyLoadBalancerAttributesRequest,
  SetSecurityGroupForLoadbalancersRequest,
} from "../../../requests/ecm";
import { byTag, keepTags, mostTags } from "../../../tags";
import { type Listener, listener } from "../listener";
import { addressesBehind } from "../listener/backends";
import { beginWrite, isTaken, type LoadBalancer, loadBalancer, viewLoadBalancer } from "../loadBalancer";
import { findNodes, type Isp } from "../node";
import { securityGroup } from "../securityGroup";
import { subnet } from "../subnet";
import { vpc } from "../vpc";

const codes = { malformed: "InvalidParameter.FormatError", notFound: "InvalidParameterValue" };
const named = <Data extends object>(kind: Kind<Data>) => withCodes(kind, codes);

/** Groups that a balancer can have. */
const MOST_GROUPS = 5;
/** Mbps, where nothing is said. */
const USUAL_BANDWIDTH = 10;

function checkCreate({ AddressIPVersion, SubnetId, Tags = [] }: CreateLoadBalancerRequest): void {
  if (AddressIPVersion === "IPv6FullChain" && SubnetId === undefined)
    throw new ApiError("MissingParameter", "A load balancer of IPv6 needs a SubnetId.");
  if (Tags.length > mostTags)
    throw new ApiError("InvalidParameterValue.TagNumOutOfRange", `There are more than ${mostTags} Tags.`);
}

/** The addresses of a new one: each is handed out once. */
function addressOf(world: World, version: string): Pick<LoadBalancer, "LoadBalancerVips" | "AddressIPv6"> {
  if (version === "IPV4") return { LoadBalancerVips: [nextPublicIp(world)], AddressIPv6: "" };
  const nth = world.count("loadBalancerIpv6").toString(16);
  return { LoadBalancerVips: [], AddressIPv6: `2402:4e00:4040::${nth}` };
}

/** The subnet of one of IPv6, which must lie in its VPC. */
function checkSubnet(call: Call<CreateLoadBalancerRequest>): string {
  const found = call.maybe(subnet, "SubnetId");
  const { VpcId, AddressIPVersion = "IPV4" } = call.params;
  if (!found || AddressIPVersion === "IPV4") return "";
  if (VpcId === undefined || found.data.VpcId === VpcId) return found.id;
  throw new ApiError(
    "InvalidParameterValue.InvalidSubnetInZone",
    `The subnet ${found.id} does not lie in ${VpcId}.`,
  );
}

function create(call: Call<CreateLoadBalancerRequest>): object {
  const { world, region, requestId, params } = call;
  const { VpcId = "", Number: count = 1, LoadBalancerName: name, Tags = [] } = params;
  const VipIsp = params.VipIsp as Isp;
  if (!findNodes(region).some(({ isps, balances }) => balances && isps.includes(VipIsp)))
    throw new ApiError("InvalidParameterValue.InvalidISPInNode", `There is no ${VipIsp} in ${region}.`);
  const data = {
    ...{ VipIsp, VpcId, SubnetId: checkSubnet(call), LoadBalancerPassToTarget: false },
    InternetMaxBandwidthOut: params.InternetAccessible?.InternetMaxBandwidthOut ?? USUAL_BANDWIDTH,
    SecureGroups: params.SecurityGroups ?? [],
    ...keepTags(Tags.map(({ TagKey, TagValue }) => ({ Key: TagKey ?? "", Value: TagValue ?? "" }))),
  };
  const given = name !== undefined && count === 1 && !isTaken(world, name) ? name : undefined;
  const made = Array.from({ length: count }, () => {
    const address = addressOf(world, params.AddressIPVersion ?? "IPV4");
    const one = world.create(loadBalancer, { ...data, ...address, LoadBalancerName: given ?? "" });
    return world.begin(given ? one : world.update(one, { LoadBalancerName: one.id }), "create", {
      task: requestId,
    });
  });
  return { LoadBalancerIds: made.map(({ id }) => id) };
}

function modify(call: Call<ModifyLoadBalancerAttributesRequest>): void {
  const { world, params } = call;
  const one = call.one(loadBalancer, "LoadBalancerId");
  const name = params.LoadBalancerName;
  if (name !== undefined && isTaken(world, name, one.id))
    throw new ApiError("InvalidParameterValue.Duplicate", `The name \`${name}\` is taken.`);
  const limit = params.InternetChargeInfo?.InternetMaxBandwidthOut;
  beginWrite(call, one, {
    ...keptAttributes<LoadBalancer>(params, ["LoadBalancerName", "LoadBalancerPassToTarget"]),
    ...(limit === undefined ? {} : { InternetMaxBandwidthOut: limit }),
  });
}

/** The groups of a balancer with one more, or one less. */
function withGroup(
  { id, data }: Entity<LoadBalancer>,
  { SecurityGroup, OperationType }: SetSecurityGroupForLoadbalancersRequest,
): string[] {
  const others = data.SecureGroups.filter((group) => group !== SecurityGroup);
  if (OperationType === "DEL") return others;
  if (others.length < MOST_GROUPS) return [...others, SecurityGroup];
  throw new ApiError("InvalidParameterValue.Length", `${id} has ${MOST_GROUPS} security groups already.`);
}

function listenersOf(world: World, { id }: Entity<LoadBalancer>): Entity<Listener>[] {
  return world.list(listener).filter(({ data }) => data.LoadBalancerId === id);
}

/** What the request narrows the list by, beside ids and filters. */
function narrowed({ world, params }: Call<DescribeLoadBalancersRequest>) {
  const {
    LoadBalancerName,
    LoadBalancerVips,
    BackendPrivateIps,
    WithBackend = -1,
    VpcId,
    SecurityGroup,
  } = params;
  return (one: Entity<LoadBalancer>): boolean => {
    const { data } = one;
    const behind = listenersOf(world, one).flatMap((each) => addressesBehind(world, each));
    return (
      (LoadBalancerName === undefined || data.LoadBalancerName === LoadBalancerName) &&
      (LoadBalancerVips === undefined ||
        data.LoadBalancerVips.some((vip) => LoadBalancerVips.includes(vip))) &&
      (BackendPrivateIps === undefined || behind.some((ip) => BackendPrivateIps.includes(ip))) &&
      (WithBackend === -1 || WithBackend === Math.min(behind.length, 1)) &&
      (VpcId === undefined || data.VpcId === VpcId) &&
      (SecurityGroup === undefined || data.SecureGroups.includes(SecurityGroup))
    );
  };
}

export const part = definePart<EcmActions>({
  kinds: [loadBalancer],
  actions: {
    CreateLoadBalancer: {
      creates: { kind: loadBalancer, count: ({ Number: count = 1 }) => count },
      refs: { VpcId: named(vpc), SubnetId: named(subnet), SecurityGroups: named(securityGroup) },
      check: checkCreate,
      run: create,
    },

    DescribeLoadBalancers: describes(loadBalancer, {
      ids: "LoadBalancerIds",
      items: "LoadBalancerSet",
      filters: { "tag-key": byTag["tag-key"] },
      together: "both",
      missing: "leaveOut",
      ...{ maxFilters: 10, maxValues: 100 },
      codes: {
        ...{ tooMany: "InvalidParameterValue.Length", tooManyIds: "InvalidParameterValue.Length" },
        ...{ offset: "InvalidParameterValue.Range", limit: "InvalidParameterValue.Range" },
      },
      narrow: (call) => narrowed(call as unknown as Call<DescribeLoadBalancersRequest>),
      view: viewLoadBalancer,
    }),

    ModifyLoadBalancerAttributes: {
      refs: { LoadBalancerId: loadBalancer },
      starts: { ref: "LoadBalancerId", transition: "write" },
      run: (call) => void modify(call),
    },

    SetLoadBalancerSecurityGroups: {
      refs: { LoadBalancerId: loadBalancer, SecurityGroups: named(securityGroup) },
      starts: { ref: "LoadBalancerId", transition: "write" },
      run: (call) => {
        const SecureGroups = call.params.SecurityGroups ?? [];
        beginWrite(call, call.one(loadBalancer, "LoadBalancerId"), { SecureGroups });
      },
    },

    SetSecurityGroupForLoadbalancers: {
      refs: { LoadBalancerIds: loadBalancer, SecurityGroup: named(securityGroup) },
      starts: { ref: "LoadBalancerIds", transition: "write" },
      run: (call) => {
        for (const one of call.all(loadBalancer, "LoadBalancerIds"))
          beginWrite(call, one, { SecureGroups: withGroup(one, call.params) });
      },
    },

    DeleteLoadBalancer: {
      refs: { LoadBalancerIds: loadBalancer },
      starts: { ref: "LoadBalancerIds", transition: "delete" },
      check: ({ LoadBalancerIds = [] }) => {
        if (LoadBalancerIds.length === 0)
          throw new ApiError("InvalidParameterValue", "LoadBalancerIds names no load balancer.");
      },
      run: (call) => {
        for (const one of call.all(loadBalancer, "LoadBalancerIds"))
          call.world.begin(one, "delete", { task: call.requestId });
      },
    },

    // A task that nobody has begun stands nowhere: the documents have no refusal of one.
    DescribeLoadBalanceTaskStatus: {
      run: ({ world, params }) => {
        const status = world.task(params.TaskId);
        return { Status: status === undefined ? null : { SUCCESS: 0, FAILED: 1, RUNNING: 2 }[status] };
      },
    },
  },
});
