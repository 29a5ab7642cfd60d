// A load balancer: one public address of one carrier in a region of edge machines. It takes one write at a time, each of which is a
// task that is known by the id of its request.
import type { AnyCall } from "../../action";
import { defineKind, type Entity, GONE, type World } from "../../kind";
import type { Tag } from "../../tags";
import { findNodes, type Isp, viewPosition } from "./node";
import { ecmService } from "./service";

export interface LoadBalancer {
  LoadBalancerName: string;
  VipIsp: Isp;
  VpcId: string;
  /** Empty where its address is none of IPv6. */
  SubnetId: string;
  LoadBalancerVips: string[];
  AddressIPv6: string;
  InternetMaxBandwidthOut: number;
  LoadBalancerPassToTarget: boolean;
  SecureGroups: string[];
  Tags?: Tag[];
}

/** How long the task of a write takes; the documents do not say. */
export const WRITE_SECONDS = 2;

/** A change as it is carried out: groups that have gone meanwhile stay out. */
function withoutGone(world: World, change: Partial<LoadBalancer>): Partial<LoadBalancer> {
  const { SecureGroups } = change;
  if (!SecureGroups) return change;
  const groups = world.kindOf("ecm:securityGroup");
  return { ...change, SecureGroups: SecureGroups.filter((id) => world.get(groups, id) !== undefined) };
}

export const loadBalancer = defineKind<LoadBalancer>({
  service: ecmService,
  type: "ecm:loadBalancer",
  prefix: "lb",
  nameAttribute: "LoadBalancerName",
  codes: {
    malformed: "InvalidParameter.FormatError",
    notFound: "InvalidParameter.LBIdNotFound",
    state: "FailedOperation",
  },
  // The documents name the quota and give no number.
  quota: { limit: 100, code: "LimitExceeded.LBLimitExceeded" },
  relations: [
    { to: "ecm:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "ecm:subnet", via: "SubnetId", onDelete: "refuse" },
    { to: "ecm:securityGroup", via: "SecureGroups", onDelete: "refuse" },
  ],
  machine: {
    initial: "CREATING",
    transitions: {
      create: { from: ["CREATING"], to: "RUNNING", seconds: 5 },
      write: {
        ...{ from: ["RUNNING"], via: "WRITING", to: "RUNNING", seconds: WRITE_SECONDS },
        done: (world, one, data) => void world.update(one, withoutGone(world, data)),
      },
      delete: { from: ["RUNNING"], via: "DELETING", to: GONE, seconds: WRITE_SECONDS },
    },
  },
});

/** Begins the task of a write, at whose end the balancer is changed so. */
export function beginWrite(
  { world, requestId }: AnyCall,
  one: Entity<LoadBalancer>,
  change: Partial<LoadBalancer> = {},
): void {
  world.begin(one, "write", { task: requestId, data: change });
}

export function viewLoadBalancer({ id, data, region, state, createdAt }: Entity<LoadBalancer>): object {
  const { SubnetId: _, InternetMaxBandwidthOut, Tags = [], ...shown } = data;
  const created = ecmService.formatTime(createdAt);
  return {
    ...shown,
    ...{ LoadBalancerId: id, LoadBalancerType: "OPEN", Region: region },
    Position: viewPosition(findNodes(region)[0]!),
    Status: state === "CREATING" ? 0 : 1,
    ...{ CreateTime: created, StatusTime: created },
    NetworkAttributes: { InternetMaxBandwidthOut },
    Tags: Tags.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
  };
}

/** Whether a name is given to another balancer of the region. */
export function isTaken(world: World, name: string, self?: string): boolean {
  return world.list(loadBalancer).some(({ id, data }) => data.LoadBalancerName === name && id !== self);
}
