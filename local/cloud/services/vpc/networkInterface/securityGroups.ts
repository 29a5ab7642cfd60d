// Security groups given to interfaces, and taken from them; the others an interface has stay.
import { type Call, definePart } from "../../../action";
import type { AssociateNetworkInterfaceSecurityGroupsRequest, VpcActions } from "../../../requests/vpc";
import { networkInterface } from "../networkInterface";
import { securityGroup } from "../securityGroup";

const refs = { NetworkInterfaceIds: networkInterface, SecurityGroupIds: securityGroup };

function change(next: (present: string[], named: string[]) => string[]) {
  return (call: Call<AssociateNetworkInterfaceSecurityGroupsRequest>): undefined => {
    const named = call.all(securityGroup, "SecurityGroupIds").map(({ id }) => id);
    for (const entity of call.all(networkInterface, "NetworkInterfaceIds"))
      call.world.update(entity, { SecurityGroupIds: next(entity.data.SecurityGroupIds, named) });
  };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AssociateNetworkInterfaceSecurityGroups: {
      refs,
      run: change((present, named) => [...new Set([...present, ...named])]),
    },
    DisassociateNetworkInterfaceSecurityGroups: {
      refs,
      run: change((present, named) => present.filter((id) => !named.includes(id))),
    },
  },
});
