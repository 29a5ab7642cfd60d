// The case of a flow log, of an interface that is attached to an instance and of gateways.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { aMachineInVpc, anInterface, aSubnet, aVpc, never, otherTags, someTags } from "../words";
import { addresses } from "./natGateway/gateways";

/** An interface of this name, attached. */
const attached = (name: string): Needed => [
  "vpc:NetworkInterfaceAttachment",
  (given) => ({ networkInterfaceId: given(name), instanceId: given("instance") }),
];

/** What both lives have in common. */
const calls = {
  created: ["CreateFlowLog"],
  deleted: ["DeleteFlowLog"],
  notForced: {
    because: "the engine makes the other one first, and a thing has one of the same traffic",
    says: /FlowLogInstanceExisted/,
  },
};

const topic = { cloudLogId: "d44e4cf0-c3e2-48d9-bb64-c5f0337ef2b0" };
const queue = { storageId: "ckafka-1a2b3c4d", storageTopic: "topic-1a2b3c4d" };

/** An attachment has the id of its interface, which has to be attached before there can be a flow log. */
const ofInterface = (given: Given) => ({
  ...{ resourceType: "NETWORKINTERFACE", resourceId: given("attachment"), vpcId: given("vpc") },
  ...{ trafficType: "ALL", ...topic },
});

const ofGateway = (given: Given) => ({
  ...{ resourceType: "DCG", resourceId: given("line"), vpcId: given("vpc") },
  ...{ trafficType: "REJECT", storageType: "ckafka", flowLogStorage: queue },
});

const ofCcn = (given: Given) => ({
  ...{ resourceType: "CCN", resourceId: given("ccn"), trafficType: "ALL", ...topic },
});

export const flowLog = resourceCase<sdk.FlowLogArgs>({
  token: "vpc:FlowLog",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet(), instance: aMachineInVpc },
        ...{ interface: anInterface, otherInterface: anInterface },
        ...{ attachment: attached("interface"), otherAttachment: attached("otherInterface") },
      },
      least: ofInterface,
      most: (given) => ({
        ...ofInterface(given),
        name: "all",
        storageType: "cls",
        cloudLogRegion: "ap-shanghai",
        description: "everything",
        enabled: false,
        tags: someTags,
      }),
      ...calls,
      created: ["CreateFlowLog", "DisableFlowLogs"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyFlowLogAttribute"], drift: { FlowLogName: "drifted" } },
        description: {
          to: "less",
          by: ["ModifyFlowLogAttribute"],
          drift: { FlowLogDescription: "drifted" },
        },
        enabled: {
          to: true,
          by: ["EnableFlowLogs"],
          drift: { Enable: true },
          repair: ["DisableFlowLogs"],
        },
        resourceId: { to: (given) => given("otherAttachment"), by: "replacement", drift: never },
        trafficType: { to: "REJECT", by: "replacement", drift: never },
        cloudLogId: { to: "0fcd9c44-4a35-4f64-9d3b-d5f0337ef2b0", by: "replacement", drift: never },
        storageType: { to: "ckafka", along: { flowLogStorage: queue }, by: "replacement", drift: never },
        cloudLogRegion: { to: "ap-beijing", by: "replacement", drift: never },
      },
    },
    {
      as: "of a gateway",
      beside: {
        ...{ vpc: aVpc, otherVpc: aVpc },
        line: ["vpc:DirectConnectGateway", (given) => ({ vpcId: given("vpc") })],
        otherLine: ["vpc:DirectConnectGateway", (given) => ({ vpcId: given("otherVpc") })],
        ...addresses,
        nat: [
          "vpc:NatGateway",
          (given) => ({ vpcId: given("vpc"), publicIpAddresses: [given("a.addressIp")] }),
        ],
      },
      least: ofGateway,
      most: ofGateway,
      ...calls,
      properties: {
        resourceType: {
          to: "NAT",
          along: (given) => ({ resourceId: given("nat") }),
          by: "replacement",
          drift: never,
        },
        vpcId: {
          to: (given) => given("otherVpc"),
          along: (given) => ({ resourceId: given("otherLine") }),
          by: "replacement",
          drift: never,
        },
        flowLogStorage: { to: { ...queue, storageTopic: "topic-other" }, by: "replacement", drift: never },
      },
    },
    {
      as: "of a cloud connect network",
      beside: { ccn: ["vpc:Ccn", () => ({})] },
      least: ofCcn,
      most: (given) => ({ ...ofCcn(given), period: 300 }),
      ...calls,
      properties: {
        period: { to: 60, by: ["ModifyFlowLogAttribute"], drift: { Period: 600 } },
      },
    },
  ],
  costs: { make: ["CreateFlowLog"], see: ["DescribeFlowLogs"], remove: ["DeleteFlowLog"] },
  single: "each needs an interface of its own, attached to an instance",
});
