// The case of a launch template: what a version says changes by another version, whatever it is.
import type { cvm as sdk } from "../../../sdk";
import { type PropertyCase, resourceCase } from "../case";
import {
  aGroup,
  aSubnet,
  aVpc,
  imageId,
  instanceType,
  never,
  otherTags,
  otherZone,
  someTags,
  zone,
} from "../words";

const another = ["CreateLaunchTemplateVersion", "ModifyLaunchTemplateDefaultVersion"];

/** A change of what the version says; a version itself never changes. */
const versioned = (to: PropertyCase["to"], along?: PropertyCase["along"]): PropertyCase => ({
  ...{ to, by: another, drift: "a version never changes, and which is the default one shows once" },
  ...(along ? { along } : {}),
});

const order = { zone, imageId };
const calls = { created: ["CreateLaunchTemplate"], deleted: ["DeleteLaunchTemplate"] };

/** Another default version, made behind the program's back. */
const elsewhere: PropertyCase["drift"] = async ({ api }, { now }) => {
  const LaunchTemplateId = now.id;
  const Placement = { Zone: otherZone };
  const made = await api.cvm.CreateLaunchTemplateVersion({ LaunchTemplateId, Placement });
  const DefaultVersion = made.LaunchTemplateVersionNumber;
  await api.cvm.ModifyLaunchTemplateDefaultVersion({ LaunchTemplateId, DefaultVersion });
};

export const launchTemplate = resourceCase<sdk.LaunchTemplateArgs>({
  token: "cvm:LaunchTemplate",
  lives: [
    {
      beside: {
        spread: ["cvm:PlacementGroup", () => ({ type: "HOST" })],
        otherSpread: ["cvm:PlacementGroup", () => ({ type: "HOST" })],
      },
      least: () => order,
      most: (given) => ({
        ...order,
        name: "web",
        description: "first",
        projectId: 1,
        disasterRecoverGroupIds: [given("spread")],
        instanceType,
        systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 60 },
        dataDisks: [{ diskType: "CLOUD_PREMIUM", diskSize: 100 }],
        tags: someTags,
      }),
      ...calls,
      properties: {
        tags: otherTags,
        name: { to: "other", by: "replacement", drift: never },
        description: versioned("second"),
        projectId: versioned(2),
        disasterRecoverGroupIds: versioned((given) => [given("otherSpread")]),
        imageId: versioned("img-mmytdhbn"),
        instanceType: versioned("S5.SMALL4"),
        systemDisk: versioned({ diskType: "CLOUD_PREMIUM", diskSize: 80 }),
        dataDisks: versioned([{ diskType: "CLOUD_PREMIUM", diskSize: 50 }]),
      },
    },
    {
      as: "with a network",
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet(), otherSubnet: aSubnet("10.0.2.0/24") },
        ...{ firewall: aGroup, otherFirewall: aGroup, otherVpc: aVpc },
        subnetThere: [
          "vpc:Subnet",
          (given) => ({ vpcId: given("otherVpc"), zone, cidrBlock: "10.0.1.0/24" }),
        ],
      },
      least: () => order,
      most: (given) => ({
        ...order,
        vpcId: given("vpc"),
        subnetId: given("subnet"),
        securityGroupIds: [given("firewall")],
        internetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
        internetMaxBandwidthOut: 5,
      }),
      ...calls,
      properties: {
        vpcId: versioned(
          (given) => given("otherVpc"),
          (given) => ({ subnetId: given("subnetThere") }),
        ),
        subnetId: versioned((given) => given("otherSubnet")),
        securityGroupIds: versioned((given) => [given("otherFirewall")]),
        internetChargeType: versioned("BANDWIDTH_POSTPAID_BY_HOUR"),
        internetMaxBandwidthOut: versioned(10),
      },
    },
    {
      as: "that is set up",
      beside: { key: ["cvm:KeyPair", () => ({})], otherKey: ["cvm:KeyPair", () => ({})] },
      least: () => order,
      most: (given) => ({
        ...order,
        instanceName: "web-{R:1}",
        hostName: "web",
        keyIds: [given("key")],
        userData: "ZWNobyAx",
        camRoleName: "reader",
        disableApiTermination: false,
      }),
      ...calls,
      properties: {
        zone: { to: otherZone, by: another, drift: elsewhere },
        instanceName: versioned("other"),
        hostName: versioned("other"),
        keyIds: versioned((given) => [given("otherKey")]),
        userData: versioned("ZWNobyAy"),
        camRoleName: versioned("writer"),
        disableApiTermination: versioned(true),
      },
    },
    {
      as: "of what is paid ahead",
      least: () => order,
      most: () => ({
        ...order,
        instanceChargeType: "PREPAID",
        period: 1,
        renewFlag: "NOTIFY_AND_MANUAL_RENEW",
      }),
      ...calls,
      properties: {
        instanceChargeType: versioned("SPOTPAID", { period: undefined, renewFlag: undefined }),
        period: versioned(2),
        renewFlag: versioned("NOTIFY_AND_AUTO_RENEW"),
      },
    },
  ],
  costs: {
    make: ["CreateLaunchTemplate"],
    see: ["DescribeLaunchTemplates", "DescribeResourceTagsByResourceIds"],
    remove: ["DeleteLaunchTemplate"],
  },
  many: {
    most: 100,
    usual: 10,
    program: (i, changed) => ({ zone, imageId, ...(changed ? { instanceName: `changed-${i}` } : {}) }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
