// A cloud with a VPC and a subnet in ap-guangzhou-3, and the official SDK's clients for it.
import type { StartOptions } from "../../local/cloud";
import { present } from "../found";
import { cbsClient, cloud, cvmClient, dcClient, ecmClient, type TestCloud, vpcClient } from "./support";

export const ZONE = "ap-guangzhou-3";
/** Ubuntu, a public image. */
export const UBUNTU = "img-487zeit5";
export const WINDOWS = "img-1eckhm4t";

export interface Stage {
  cloud: TestCloud;
  vpc: ReturnType<typeof vpcClient>;
  cvm: ReturnType<typeof cvmClient>;
  cbs: ReturnType<typeof cbsClient>;
  dc: ReturnType<typeof dcClient>;
  ecm: ReturnType<typeof ecmClient>;
  vpcId: string;
  subnetId: string;
  /** Lets time pass in the cloud: "30s". */
  pass(duration: string): Promise<void>;
  /** Starts one instance in the subnet and waits until it runs. */
  run(order?: object): Promise<string>;
  instance(id: string): Promise<Instance>;
  disk(id: string): Promise<Disk>;
}

export type Instance = NonNullable<
  Awaited<ReturnType<ReturnType<typeof cvmClient>["DescribeInstances"]>>["InstanceSet"]
>[number];
export type Disk = NonNullable<
  Awaited<ReturnType<ReturnType<typeof cbsClient>["DescribeDisks"]>>["DiskSet"]
>[number];

export async function stage(options?: StartOptions): Promise<Stage> {
  const one = await cloud(options);
  const [vpc, cvm, cbs] = [vpcClient(one), cvmClient(one), cbsClient(one)];
  const [dc, ecm] = [dcClient(one), ecmClient(one)];
  const { Vpc: network } = await vpc.CreateVpc({ VpcName: "main", CidrBlock: "10.0.0.0/16" });
  const vpcId = network.VpcId;
  const { Subnet: subnet } = await vpc.CreateSubnet({
    VpcId: vpcId,
    SubnetName: "a",
    CidrBlock: "10.0.1.0/24",
    Zone: ZONE,
  });
  const pass = async (advance: string) => void (await one.control("POST", "clock", { advance }));
  const made: Stage = {
    ...{ cloud: one, vpc, cvm, cbs, dc, ecm, vpcId, subnetId: subnet.SubnetId, pass },
    run: async (order) => {
      const { InstanceIdSet: ids } = await cvm.RunInstances(orderFor(made, order));
      await pass("1m");
      return present(ids[0]);
    },
    instance: async (id) => {
      const { InstanceSet: found } = await cvm.DescribeInstances({ InstanceIds: [id] });
      if (!found?.[0]) throw new Error(`there is no ${id}`);
      return found[0];
    },
    disk: async (id) => {
      const { DiskSet: found } = await cbs.DescribeDisks({ DiskIds: [id] });
      if (!found?.[0]) throw new Error(`there is no ${id}`);
      return found[0];
    },
  };
  return made;
}

/** An ordinary order in the stage's subnet, with changes. */
export function orderFor({ vpcId, subnetId }: Stage, change: object = {}) {
  return {
    Placement: { Zone: ZONE },
    ImageId: UBUNTU,
    InstanceType: "S5.MEDIUM4",
    VirtualPrivateCloud: { VpcId: vpcId, SubnetId: subnetId },
    ...change,
  };
}
