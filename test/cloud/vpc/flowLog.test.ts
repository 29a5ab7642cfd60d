// Flow logs as the official SDK sees them: what can be logged, how often, and what goes with what.

import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

const CloudLogId = "d44e4cf0-c3e2-48d9-bb64-c5f0337ef2b0";

test("an interface on an instance has a flow log of each traffic, two at most, and they go with it", async () => {
  const { vpc, vpcId, subnetId, run, pass } = await stage();
  const { NetworkInterface } = await vpc.CreateNetworkInterface({
    ...{ VpcId: vpcId, SubnetId: subnetId, NetworkInterfaceName: "eni" },
  });
  const NetworkInterfaceId = NetworkInterface.NetworkInterfaceId;
  await pass("10s");
  const order = (TrafficType: string) => ({
    ...{ VpcId: vpcId, ResourceType: "NETWORKINTERFACE", ResourceId: NetworkInterfaceId, CloudLogId },
    ...{ TrafficType, FlowLogName: TrafficType },
  });
  const refused = (TrafficType: string) => codeOf(vpc.CreateFlowLog(order(TrafficType)));
  expect(await refused("ALL")).toBe("UnsupportedOperation.FlowLogsNotSupportNullInstanceEni");
  const InstanceId = await run();
  await vpc.AttachNetworkInterface({ NetworkInterfaceId, InstanceId });
  await pass("10s");
  await vpc.CreateFlowLog(order("ACCEPT"));
  await vpc.CreateFlowLog(order("REJECT"));
  expect(await refused("ALL")).toBe("LimitExceeded");
  await vpc.DetachNetworkInterface({ NetworkInterfaceId, InstanceId });
  await pass("10s");
  expect((await vpc.DescribeFlowLogs({ VpcId: vpcId, TrafficType: "REJECT" })).TotalNum).toBe(1);
  await vpc.DeleteNetworkInterface({ NetworkInterfaceId });
  await pass("10s");
  expect((await vpc.DescribeFlowLogs({})).FlowLog).toEqual([]);
});

test("a direct connect gateway with a flow log cannot go", async () => {
  const { vpc, vpcId } = await stage();
  const { DirectConnectGateway } = await vpc.CreateDirectConnectGateway({
    ...{ DirectConnectGatewayName: "office", NetworkType: "VPC", NetworkInstanceId: vpcId },
  });
  const DirectConnectGatewayId = DirectConnectGateway.DirectConnectGatewayId;
  const { FlowLog } = await vpc.CreateFlowLog({
    ...{ VpcId: vpcId, ResourceType: "DCG", ResourceId: DirectConnectGatewayId, CloudLogId },
    ...{ TrafficType: "ALL", FlowLogName: "line" },
  });
  const remove = () => codeOf(vpc.DeleteDirectConnectGateway({ DirectConnectGatewayId }));
  expect(await remove()).toBe("UnsupportedOperation.DcgHasFlowLog");
  await vpc.DeleteFlowLog({ FlowLogId: present(FlowLog[0]).FlowLogId, VpcId: vpcId });
  expect(await remove()).toBe("");
});

test("a list is narrowed by one filter, and read in pages", async () => {
  const { vpc, vpcId, run, pass, subnetId } = await stage();
  const InstanceId = await run({ InstanceType: "S5.LARGE8" });
  for (let nth = 0; nth < 3; nth++) {
    const { NetworkInterface } = await vpc.CreateNetworkInterface({
      ...{ VpcId: vpcId, SubnetId: subnetId, NetworkInterfaceName: `eni${nth}` },
    });
    const ResourceId = NetworkInterface.NetworkInterfaceId;
    await pass("10s");
    await vpc.AttachNetworkInterface({ NetworkInterfaceId: ResourceId, InstanceId });
    await pass("10s");
    await vpc.CreateFlowLog({
      ...{ VpcId: vpcId, ResourceType: "NETWORKINTERFACE", ResourceId, CloudLogId },
      ...{ TrafficType: "ALL", FlowLogName: `log${nth}`, Tags: [{ Key: "nth", Value: String(nth) }] },
    });
  }
  const { FlowLog, TotalNum } = await vpc.DescribeFlowLogs({ Filters: { Name: "tag:nth", Values: ["1"] } });
  expect([TotalNum, present(FlowLog[0]).FlowLogName]).toEqual([1, "log1"]);
  const page = await vpc.DescribeFlowLogs({ Limit: 2, Offset: 2 });
  expect([page.TotalNum, page.FlowLog.length]).toEqual([3, 1]);
});
