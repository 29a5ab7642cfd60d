// HA virtual addresses of any family: an address of a subnet that is chosen once, and whose name changes.
import { field } from "../../../lifecycle/author/field";
import type { Family } from "./family";

/** The inputs of HA virtual addresses that every family has. */
export function haVipInputs(family: Family) {
  return {
    name: field.string().autoName(60).wire("HaVipName").doc("Name, at most 60 bytes."),
    vpcId: field.idOf(`${family}:Vpc`).replace().doc("The VPC it is in."),
    subnetId: field.idOf(`${family}:Subnet`).replace().doc("The subnet it is in."),
    vip: field
      .ip()
      .optional()
      .replace()
      .doc("The address, a free one of the subnet. Defaults to one that is free."),
  };
}

export const haVipOutputs = {
  state: field.string().volatile().doc("`AVAILABLE` while an instance has it, else `UNBIND`."),
  instanceId: field.string().optional().volatile().doc("The instance that has it."),
  networkInterfaceId: field.string().optional().volatile().doc("The network interface that has it."),
  addressIp: field.string().optional().volatile().doc("The public address bound to it."),
  createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
};

/** What every family's have beside their fields. */
export function haVipLife(family: Family) {
  return {
    noun: "HA virtual address",
    id: "havip-xxxxxxxx",
    deleteBeforeReplace: (before: { vip?: string | undefined }, wanted: { vip?: string | undefined }) =>
      wanted.vip !== undefined && before.vip === wanted.vip,
    holds: { [`${family}:Vpc`]: "vpc-id", [`${family}:Subnet`]: "subnet-id" },
  };
}
