// What can be changed of an instance without stopping it: names, security groups, project, renewal, bandwidth.

import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { STEADY } from "../../../machines/operation";
import type {
  AssociateSecurityGroupsRequest,
  CvmActions,
  ModifyInstancesAttributeRequest,
  ResetInstancesInternetMaxBandwidthRequest,
} from "../../../requests/cvm";
import { type Instance, instance } from "../instance";
import { checkProject } from "../keyPair";
import { groupRef, groupsFor, publicIpFor } from "./network";
import { guard, operate } from "./operation";
import { checkUserData } from "./run";

/** The attributes given, under the names they are kept by. */
function changeOf(params: ModifyInstancesAttributeRequest): Partial<Instance> {
  const { SecurityGroups, InstanceName, UserData, HostName, CamRoleName, DisableApiTermination } = params;
  const change = {
    InstanceName,
    UserData,
    HostName,
    CamRoleName,
    DisableApiTermination,
    SecurityGroupIds: SecurityGroups,
  };
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<Instance>;
}

function modify(call: Call<ModifyInstancesAttributeRequest>): undefined {
  const change = changeOf(call.params);
  checkUserData(call.params.UserData);
  for (const entity of call.all(instance, "InstanceIds")) {
    if (!STEADY.includes(entity.state)) guard(call, entity, STEADY);
    call.world.update(entity, change);
  }
}

/** Dates belong to prepaid bandwidth, which only grows; the other kinds change at once (api-docs/cvm.txt:3471). */
function checkBandwidth(
  { params }: Call<ResetInstancesInternetMaxBandwidthRequest>,
  { id, data }: Entity<Instance>,
): void {
  const charge = data.InternetAccessible.InternetChargeType;
  const wanted = params.InternetAccessible.InternetMaxBandwidthOut ?? 0;
  const dated = params.StartTime !== undefined || params.EndTime !== undefined;
  if (charge !== "BANDWIDTH_PREPAID") {
    if (dated) throw new ApiError("InvalidParameter", `The bandwidth of ${id} (${charge}) has no dates.`);
    return;
  }
  if (params.StartTime === undefined || params.EndTime === undefined) {
    throw new ApiError("MissingParameter", "Prepaid bandwidth needs StartTime and EndTime.");
  }
  const isDate = /^\d{4}-\d{2}-\d{2}/;
  if (!isDate.test(params.StartTime) || !isDate.test(params.EndTime) || params.StartTime > params.EndTime) {
    throw new ApiError("InvalidParameterValue", "StartTime and EndTime are days, the first not the later.");
  }
  if (wanted < data.InternetAccessible.InternetMaxBandwidthOut) {
    throw new ApiError("InvalidParameterValue.Range", "Prepaid bandwidth only grows.");
  }
}

function resetBandwidth(call: Call<ResetInstancesInternetMaxBandwidthRequest>): undefined {
  const entities = call.all(instance, "InstanceIds");
  const charges = new Set(entities.map(({ data }) => data.InternetAccessible.InternetChargeType));
  if (charges.size > 1) {
    throw new ApiError("InvalidInstance.NotSupported", "The bandwidths of these are charged differently.");
  }
  for (const entity of entities) {
    guard(call, entity, STEADY);
    checkBandwidth(call, entity);
  }
  for (const entity of entities) operate(call, entity, "change", { change: bandwidthOf(call, entity) });
}

/** The ordinary public address comes with the first bandwidth, unless that is declined, and stays. */
function bandwidthOf(
  { params, world }: Call<ResetInstancesInternetMaxBandwidthRequest>,
  { data }: Entity<Instance>,
): Partial<Instance> {
  const { InternetMaxBandwidthOut: wanted = 0, PublicIpAssigned } = params.InternetAccessible;
  const has = data.PublicIpAddress !== "";
  const internet = {
    ...data.InternetAccessible,
    InternetMaxBandwidthOut: wanted,
    PublicIpAssigned: has || (PublicIpAssigned === true && wanted > 0),
  };
  if (has || !internet.PublicIpAssigned) return { InternetAccessible: internet };
  return { InternetAccessible: internet, PublicIpAddress: publicIpFor(world, internet) };
}

/** Groups given to instances, or taken from them; the others stay. */
function regroup(next: (present: string[], named: string[]) => string[]) {
  return (call: Call<AssociateSecurityGroupsRequest>): undefined => {
    const named = call.params.SecurityGroupIds;
    for (const entity of call.all(instance, "InstanceIds"))
      call.world.update(entity, { SecurityGroupIds: next(entity.data.SecurityGroupIds, named) });
  };
}

const groupRefs = { InstanceIds: instance, SecurityGroupIds: groupRef };

export const part = definePart<CvmActions>({
  kinds: [],
  actions: {
    AssociateSecurityGroups: {
      refs: groupRefs,
      run: regroup((present, named) => [...new Set([...present, ...named])]),
    },

    DisassociateSecurityGroups: {
      refs: groupRefs,
      run: regroup((present, named) => present.filter((id) => !named.includes(id))),
    },

    DescribeInstancesAttributes: {
      refs: { InstanceIds: instance },
      run: (call) => {
        const { Attributes } = call.params;
        return {
          InstanceSet: call.all(instance, "InstanceIds").map(({ id, data }) => ({
            InstanceId: id,
            Attributes: Attributes.includes("UserData") ? { UserData: data.UserData } : {},
          })),
        };
      },
    },

    ModifyInstancesAttribute: {
      refs: { InstanceIds: instance, SecurityGroups: groupRef },
      run: modify,
    },

    ResetInstancesInternetMaxBandwidth: {
      refs: { InstanceIds: instance },
      run: resetBandwidth,
    },

    // The security groups belong to the old project and are dropped.
    ModifyInstancesProject: {
      refs: { InstanceIds: instance },
      run: (call) => {
        checkProject(call.params.ProjectId, "InvalidParameterValue");
        for (const entity of call.all(instance, "InstanceIds")) {
          guard(call, entity, STEADY);
          const { Placement } = entity.data;
          if (Placement.ProjectId === call.params.ProjectId) continue;
          call.world.update(entity, {
            Placement: { ...Placement, ProjectId: call.params.ProjectId },
            SecurityGroupIds: groupsFor(call.world, undefined),
          });
        }
      },
    },
  },
});
