// The security groups of a machine: one list has all of them, or each is a resource of its own.
import { groupsOf } from "../../network/shared/agreements";

export const machineGroups = groupsOf("an instance");
