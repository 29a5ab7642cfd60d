// A network interface is no resource yet: all that is known here is that it keeps its subnet and its security groups from
// being deleted. The primary one of an instance goes with the instance, which is named itself.
import { defineHolder } from "../../resources/holding";

const unless = ({ Primary }: { Primary: boolean }): boolean => Primary;

export const networkInterface = defineHolder({
  token: "vpc:NetworkInterface",
  reads: "vpc.DescribeNetworkInterfaces",
  holds: {
    "vpc:Subnet": { filter: "subnet-id", unless },
    "vpc:SecurityGroup": { filter: "groups.security-group-id", unless },
  },
  gone: { state: ({ State }) => State, leaving: ["DELETING", "DETACHING"] },
});
