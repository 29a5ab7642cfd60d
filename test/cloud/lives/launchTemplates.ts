// Launch templates and their versions.
import { type Life, Tags } from "./life";

const order = {
  Placement: { Zone: "ap-guangzhou-3", ProjectId: 1 },
  ImageId: "img-487zeit5",
  InstanceType: "S5.MEDIUM4",
  InstanceName: "web",
  SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 60 },
  DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 100 }],
  InternetAccessible: { InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR", InternetMaxBandwidthOut: 5 },
  InstanceCount: 2,
  HostName: "web",
  UserData: "ZWNobyAx",
  CamRoleName: "reader",
  DisableApiTermination: true,
  InstanceChargeType: "PREPAID",
  InstanceChargePrepaid: { Period: 1, RenewFlag: "NOTIFY_AND_MANUAL_RENEW" },
  EnhancedService: { SecurityService: { Enabled: true } },
};

export const launchTemplates: Record<string, Life> = {
  "launch template": {
    create: [
      "cvm.CreateLaunchTemplate",
      ({ vpc, subnet, group }) => ({
        ...order,
        LaunchTemplateName: "web",
        LaunchTemplateVersionDescription: "first",
        VirtualPrivateCloud: { VpcId: vpc, SubnetId: subnet },
        SecurityGroupIds: [group],
        LaunchTemplateTagSpecification: [{ ResourceType: "launch-template", Tags }],
      }),
    ],
    id: (answer) => answer.LaunchTemplateId,
    read: {
      action: "cvm.DescribeLaunchTemplates",
      items: "LaunchTemplateSet",
      id: "LaunchTemplateId",
      ids: "LaunchTemplateIds",
    },
    made: {
      LaunchTemplateName: "web",
      DefaultVersionNumber: 1,
      LatestVersionNumber: 1,
      LaunchTemplateVersionCount: 1,
    },
    filters: { LaunchTemplateName: "web", "tag-key": "team", "tag-value": "web", "tag:team": "web" },
    changes: [
      [
        "cvm.CreateLaunchTemplateVersion",
        ({ it }) => ({
          LaunchTemplateId: it,
          LaunchTemplateVersion: 1,
          LaunchTemplateVersionDescription: "second",
          Placement: { Zone: "ap-guangzhou-3" },
        }),
        { LatestVersionNumber: 2, DefaultVersionNumber: 1, LaunchTemplateVersionCount: 2 },
      ],
      [
        "cvm.ModifyLaunchTemplateDefaultVersion",
        ({ it }) => ({ LaunchTemplateId: it, DefaultVersion: 2 }),
        { DefaultVersionNumber: 2 },
      ],
      [
        "cvm.DeleteLaunchTemplateVersions",
        ({ it }) => ({ LaunchTemplateId: it, LaunchTemplateVersions: [1] }),
        { LaunchTemplateVersionCount: 1 },
      ],
    ],
    remove: ["cvm.DeleteLaunchTemplate", ({ it }) => ({ LaunchTemplateId: it })],
  },
};
