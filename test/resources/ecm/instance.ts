// The case of an edge machine: with a key in a network, with a password in the default one, and of a module.
import type { ecm as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, type Needed, type PropertyCase, resourceCase } from "../case";
import type { Lab, Living } from "../lab";
import {
  anEdgeGroup,
  anEdgeModule,
  anEdgeSubnet,
  anEdgeVpc,
  edgeMachine,
  edgeMachineInZone,
  edgeRoom,
  instruction,
  named,
  never,
  otherEdgeImage,
  otherEdgeZone,
  quietEdgeZone,
  someTags,
  unreadable,
} from "../words";

const aKey: Needed = ["ecm:KeyPair", () => ({})];

const surroundings = {
  vpc: anEdgeVpc,
  subnet: anEdgeSubnet(),
  otherSubnet: anEdgeSubnet("10.0.2.0/24"),
  group: anEdgeGroup,
  otherGroup: anEdgeGroup,
  key: aKey,
  otherKey: aKey,
};

/** Something done to the machine behind its back, and its end. */
function behind(what: (lab: Lab, ids: string[], given: Given) => Promise<unknown>) {
  return async (lab: Lab, { now }: Living, given: Given) => {
    await what(lab, [now.id], given);
    await lab.cloud.advance("120s");
  };
}

const replaced = (to: PropertyCase["to"]): PropertyCase => ({ to, by: "replacement", drift: never });
const unread = (to: PropertyCase["to"]): PropertyCase => ({ to, by: "replacement", drift: unreadable });

export const instance = resourceCase<sdk.InstanceArgs>({
  token: "ecm:Instance",
  unset: { moduleId: "the first of its lives says itself what it is made of" },
  lives: [
    {
      as: "in a VPC, with a key",
      beside: surroundings,
      least: () => edgeMachine,
      most: (given) => ({
        ...edgeMachineInZone,
        name: "server",
        instanceChargeType: 0,
        systemDisk: { diskType: "LOCAL_BASIC", diskSize: 60 },
        dataDisks: [{ diskType: "LOCAL_BASIC", diskSize: 50 }],
        vpcId: given("vpc"),
        subnetId: given("subnet"),
        privateIpAddress: "10.0.1.9",
        ipv6AddressCount: 0,
        securityGroupIds: [given("group")],
        keyIds: [given("key")],
        securityService: true,
        monitorService: true,
        eipDirectService: true,
        hostName: "server-1",
        userData: "ZWNobyAx",
        tags: someTags,
        powerState: "RUNNING",
        allowStop: true,
        allowReinstall: true,
        allowReplace: true,
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances"],
      properties: {
        tags: replaced({ team: "data" }),
        name: { to: "other", by: ["ModifyInstancesAttribute"], drift: { InstanceName: "drifted" } },
        zone: replaced(otherEdgeZone),
        isp: replaced("CMCC"),
        instanceType: replaced("SN3ne.SMALL4"),
        instanceChargeType: unread(2),
        imageId: {
          to: otherEdgeImage,
          by: ["ResetInstances"],
          drift: behind(({ api }, InstanceIdSet) =>
            api.ecm.ResetInstances({ InstanceIdSet, ImageId: otherEdgeImage }),
          ),
        },
        systemDisk: replaced({ diskType: "LOCAL_BASIC", diskSize: 70 }),
        dataDisks: replaced([{ diskType: "LOCAL_BASIC", diskSize: 60 }]),
        vpcId: replaced("vpc-12345678"),
        subnetId: { ...replaced((given) => given("otherSubnet")), along: { privateIpAddress: "10.0.2.9" } },
        privateIpAddress: replaced("10.0.1.10"),
        ipv6AddressCount: unread(1),
        securityGroupIds: {
          to: (given) => [given("otherGroup"), given("group")],
          by: ["ModifyInstancesAttribute"],
          drift: ({ api }, { now }, given) =>
            api.ecm.AssociateSecurityGroups({
              ...{ InstanceIds: [now.id], SecurityGroupIds: [given("otherGroup")] },
            }),
          at: ["securityGroupIds[1]"],
        },
        internetMaxBandwidthOut: {
          to: 50,
          by: ["ResetInstancesMaxBandwidth"],
          drift: behind(({ api }, InstanceIdSet) =>
            api.ecm.ResetInstancesMaxBandwidth({ InstanceIdSet, MaxBandwidthOut: 60 }),
          ),
        },
        keyIds: unread((given) => [given("otherKey"), given("key")]),
        securityService: { to: false, by: ["ResetInstances"], drift: unreadable },
        monitorService: { to: false, by: ["ResetInstances"], drift: unreadable },
        eipDirectService: { to: false, by: ["ResetInstances"], drift: unreadable },
        hostName: unread("server-2"),
        userData: unread("ZWNobyAy"),
        powerState: {
          to: "STOPPED",
          by: ["StopInstances"],
          drift: behind(({ api }, InstanceIdSet) => api.ecm.StopInstances({ InstanceIdSet })),
          repair: ["StartInstances"],
        },
        allowStop: { to: false, by: [], drift: instruction },
        allowReinstall: { to: false, by: [], drift: instruction },
        allowReplace: { to: false, by: [], drift: instruction },
      },
    },
    {
      as: "of a module, with a password",
      beside: { module: anEdgeModule, otherModule: anEdgeModule },
      least: (given) => ({ zone: quietEdgeZone, isp: "CTCC", moduleId: given("module") }),
      most: (given) => ({
        ...{ name: "of-module", zone: quietEdgeZone, isp: "CTCC", moduleId: given("module") },
        ...{ password: "S3cret-word", userDataRaw: "#!/bin/sh\necho 1\n" },
        ...{ allowStop: true, allowReplace: true },
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances"],
      properties: {
        moduleId: replaced((given) => given("otherModule")),
        password: {
          to: "0ther-word",
          by: ["StopInstances", "ResetInstancesPassword", "StartInstances"],
          drift: unreadable,
        },
        userDataRaw: unread("#!/bin/sh\necho 2\n"),
      },
    },
    {
      as: "from an image of one's own",
      beside: {
        original: ["ecm:Instance", () => ({ ...edgeMachine, powerState: "STOPPED" })],
        image: ["ecm:Image", (given) => ({ instanceId: given("original") })],
      },
      least: (given) => ({ ...edgeMachine, imageId: given("image") }),
      most: (given) => ({
        ...{ ...edgeMachine, name: "kept", imageId: given("image"), keepImageLogin: true },
        ...{ allowReinstall: true, allowReplace: true },
      }),
      created: ["RunInstances"],
      deleted: ["TerminateInstances"],
      properties: { keepImageLogin: { to: false, by: ["ResetInstances"], drift: unreadable } },
    },
  ],
  costs: {
    program: (given) => ({
      ...{ ...edgeMachineInZone, vpcId: given("vpc"), subnetId: given("subnet") },
      securityGroupIds: [given("group")],
    }),
    make: ["RunInstances", "DescribeInstances"],
    see: ["DescribeInstances"],
    remove: ["DescribeInstances", "TerminateInstances", "DescribeInstances"],
  },
  many: {
    most: 400,
    needs: edgeRoom,
    program: (i, changed, [vpcId, subnetId]) => ({
      ...{ ...named(i, changed), ...edgeMachineInZone },
      ...{ vpcId: found(vpcId, "VPC"), subnetId: found(subnetId, "subnet") },
    }),
    least: { create: { chain: 2, seconds: 30 }, update: { chain: 3 }, delete: { chain: 3, seconds: 15 } },
  },
});
