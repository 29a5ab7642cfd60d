// Security groups of any service: rules for both directions, in order, with a version that grows with every change of them.
import { type Action, type AnyCall, type Call, defineAction, removal } from "../action";
import { formatDateTime } from "../clock";
import { ApiError } from "../errors";
import type { Entity, Kind, World } from "../kind";
import { keptAttributes } from "../plain";
import { pointersTo } from "../relations";
import { keepTags, type Tag } from "../tags";
import type { Policy } from "./policy";

export interface RuledGroup {
  SecurityGroupName: string;
  SecurityGroupDesc: string;
  IsDefault: boolean;
  Version: number;
  Ingress: Policy[];
  Egress: Policy[];
  Tags?: Tag[];
}

interface GroupRequest {
  GroupName: string;
  GroupDescription: string;
  Tags?: Partial<Tag>[] | undefined;
}

/** The default group, which takes what is started without one. It lets everything out, and in what its own members send. */
export function defaultRules(id: string): RuledGroup {
  const all = { Protocol: "ALL", Port: "ALL", Action: "ACCEPT", PolicyDescription: "" };
  return {
    SecurityGroupName: "default",
    SecurityGroupDesc: "System created security group",
    IsDefault: true,
    Version: 1,
    Ingress: [{ ...all, SecurityGroupId: id }],
    Egress: [{ ...all, CidrBlock: "0.0.0.0/0" }],
  };
}

/** A new group, which lets nothing through. */
export function noRules(params: GroupRequest): RuledGroup {
  return {
    SecurityGroupName: params.GroupName,
    SecurityGroupDesc: params.GroupDescription,
    IsDefault: false,
    Version: 0,
    Ingress: [],
    Egress: [],
    ...keepTags(params.Tags),
  };
}

/** A group as answers show it. */
export function shownGroup({ id, createdAt, data }: Entity<RuledGroup>): object {
  return {
    SecurityGroupId: id,
    SecurityGroupName: data.SecurityGroupName,
    SecurityGroupDesc: data.SecurityGroupDesc,
    IsDefault: data.IsDefault,
    CreatedTime: formatDateTime(createdAt),
    TagSet: data.Tags ?? [],
  };
}

/** How many of a type use a group; one that names itself does not count. */
export function usersOf(world: World, group: Entity): (type: string) => number {
  const users = new Map(pointersTo(world, group).map(({ from }) => [from.id, from]));
  return (type) => [...users.values()].filter((user) => user.type === type && user.id !== group.id).length;
}

/** The action that changes the name and the description of a group. */
export function changesGroup<Group extends RuledGroup>(kind: Kind<Group>): Action<never> {
  return defineAction<Partial<GroupRequest>>({
    refs: { SecurityGroupId: kind },
    run: (call: Call<Partial<GroupRequest>>) => {
      const change = keptAttributes<RuledGroup>(call.params, [
        ["GroupName", "SecurityGroupName"],
        ["GroupDescription", "SecurityGroupDesc"],
      ]);
      call.world.update(call.one(kind, "SecurityGroupId"), change as Partial<Group>);
    },
  });
}

/** The action that deletes a group; `default` is the code for the default one, which stays. */
export function removesGroup<Group extends RuledGroup>(
  kind: Kind<Group>,
  { default: code, codes }: { default: string; codes?: Action["codes"] },
): Action<never> {
  return {
    ...removal(kind, "SecurityGroupId", codes),
    run: (call: AnyCall): undefined => {
      const group = call.one(kind, "SecurityGroupId");
      if (group.data.IsDefault)
        throw new ApiError(code, `${group.id} is the default security group and stays.`);
      call.world.remove(group);
    },
  };
}
