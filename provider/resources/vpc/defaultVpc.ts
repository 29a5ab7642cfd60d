// The default VPC of a region, with its default subnet. A region has one at most: what is there is taken as it is, and so is what
// a create has made whose answer was lost.

import type { ApiFor } from "../../api/uses";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";

type Api = ApiFor<"vpc.DescribeVpcs" | "vpc.DescribeSubnets">;

/** The VPC with its default subnets, the oldest first; undefined where it is gone. */
async function find(api: Api, id: string, fresh: boolean) {
  const vpc = await api.describe("vpc.DescribeVpcs", id, { fresh });
  if (!vpc) return undefined;
  const subnets = await api.list("vpc.DescribeSubnets", { Filters: [{ Name: "vpc-id", Values: [id] }] });
  return { ...vpc, Subnets: subnets.filter(({ IsDefault }) => IsDefault) };
}

type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

export const defaultVpc = defineResource({
  token: "vpc:DefaultVpc",
  noun: "default VPC",
  doc: "The default VPC of a region, with its default subnet. A region has one at most: one that is there already is taken as it is. Deleting this resource leaves it there, unless `forceDelete` is true.",
  id: "vpc-xxxxxxxx",
  inputs: {
    zone: field
      .string()
      .optional()
      .instruction()
      .doc(
        "Zone of the default subnet, where it is made; a later change has no effect. The cloud chooses one if absent.",
      ),
    force: field
      .boolean()
      .optional()
      .instruction()
      .doc("Makes it in an account that has the classic network, too, which gets none otherwise."),
    forceDelete: field
      .boolean()
      .default(false)
      .instruction()
      .doc(
        "Whether deleting this resource deletes the VPC and its default subnets, which may not be in use by then.",
      ),
  },
  outputs: {
    name: field.string().wire("VpcName").doc("Its name."),
    cidrBlock: field.string().doc("Its IPv4 range."),
    subnetId: field
      .string()
      .optional()
      .from(({ Subnets }: Found) => Subnets[0]?.SubnetId)
      .doc("Its default subnet."),
  },
  reads: "vpc.DescribeVpcs",
  readsAlso: ["vpc.DescribeSubnets"],
  uses: ["vpc.CreateDefaultVpc", "vpc.DescribeSubnets", "vpc.DeleteSubnet", "vpc.DeleteVpc"],
  read: ({ api, id, fresh }) => find(api, id, fresh),
  create: async ({ api, inputs: { zone: Zone, force: Force } }) => {
    const { Vpc } = await api.vpc.CreateDefaultVpc({ Zone, Force });
    if (Vpc.VpcId === "0")
      throw new RefusedError(
        "the account has the classic network, and gets a default VPC only by `force: true`",
      );
    return Vpc.VpcId;
  },
  delete: async ({ api, id, look, state: { forceDelete } }) => {
    if (!forceDelete) return "gone";
    for (const { SubnetId } of (await look())?.Subnets ?? []) await api.vpc.DeleteSubnet({ SubnetId });
    await api.vpc.DeleteVpc({ VpcId: id });
    return undefined;
  },
  example: `const network = new tencentcloud.vpc.DefaultVpc("default", { force: true });`,
});
