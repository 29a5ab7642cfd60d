// The link of a classic instance to a VPC is no resource yet: all that is known here is that it keeps the VPC from being deleted.
import { defineHolder } from "../../resources/holding";

export const classicLink = defineHolder({
  token: "vpc:ClassicLink",
  noun: "linked instance",
  uses: ["vpc.DescribeClassicLinkInstances"],
  holds: {
    "vpc:Vpc": async ({ api, id }) => {
      const { ClassicLinkInstanceSet: links } = await api.vpc.DescribeClassicLinkInstances({
        Filters: [{ Name: "vpc-id", Values: [id] }],
        Limit: "100",
      });
      return links.map((item) => ({ id: item.InstanceId, item }));
    },
  },
});
