// A VPC of edge machines: a private network in one region of theirs, with one address range for life. Its main route table comes
// with it and stays the same for life, so that it is asked for once.
import type { VpcInfo } from "../../api/actions/ecm";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { ranges } from "../network/shared/agreements";
import { mainTableWith, type TableReader } from "../network/shared/mainTable";
import { byName, defineResource } from "../resource";
import { retagWhole, tagList, tags } from "../tags";

/** A VPC, and its main route table. */
interface Network extends VpcInfo {
  defaultRouteTableId: string | undefined;
}

export const vpc = defineResource({
  token: "ecm:Vpc",
  doc: "A private network of edge machines, in one region of theirs.",
  id: "vpc-xxxxxxxx",
  inputs: {
    name: field.string().autoName(60).wire("VpcName").doc("Name of the VPC, at most 60 bytes."),
    cidrBlock: field
      .cidr({ min: 16, max: 28, within: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] })
      .replace()
      .doc(
        "IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address with a mask of /16 to /28.",
      ),
    description: field.string().optional().whenRemoved("").doc("Description of the VPC."),
    tags,
  },
  outputs: {
    defaultRouteTableId: field
      .string()
      .from((network: Network) => network.defaultRouteTableId)
      .doc("Its main route table, which new subnets have."),
    regionName: field.string().doc("The region as people call it."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  agrees: [
    {
      about: ranges,
      of: "id",
      says: ({ cidrBlock }, isNew) => (isNew && cidrBlock ? { wholes: [cidrBlock] } : undefined),
      path: "cidrBlock",
    },
  ],
  reads: "ecm.DescribeVpcs",
  filters: { name: "vpc-name", cidrBlock: "cidr-block" },
  uses: ["ecm.CreateVpc", "ecm.DeleteVpc", "ecm.DescribeRouteTables"],
  readsAlso: ["ecm.DescribeRouteTables"],
  read: async ({ api, wait, id, before, fresh }) => {
    const found = await api.describe("ecm.DescribeVpcs", id, { fresh });
    if (!found) return undefined;
    const known = before.defaultRouteTableId;
    const read: TableReader = (vpcId, options) => api.describe("ecm.DescribeRouteTables", vpcId, options);
    const main = known ?? (await mainTableWith({ read, wait }, id));
    return { ...found, defaultRouteTableId: main };
  },
  create: async ({ api, inputs }) => {
    const { Vpc } = await api.ecm.CreateVpc({
      VpcName: inputs.name,
      CidrBlock: inputs.cidrBlock,
      Description: inputs.description,
      Tags: tagList(inputs.tags),
    });
    return Vpc.VpcId;
  },
  sync: {
    attributes: modify("ecm.ModifyVpcAttribute", {
      VpcId: id,
      VpcName: "name",
      Description: "description",
    }),
    tags: retagWhole("ecm.ModifyVpcAttribute", "VpcId"),
  },
  delete: ({ api, id }) => api.ecm.DeleteVpc({ VpcId: id }),
  recover: byName,
  example: `const edge = new tencentcloud.ecm.Vpc("edge", { region: "ap-hangzhou-ecm", cidrBlock: "10.0.0.0/16" });`,
});
