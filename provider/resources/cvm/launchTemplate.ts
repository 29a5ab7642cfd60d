// A launch template. Its versions never change: a change makes another version and the default of it, and a version that is known is
// not read again.
import type { LaunchTemplateInfo, LaunchTemplateVersionData } from "../../api/actions/cvm";
import type { ApiFor } from "../../api/uses";
import type { TypeOf } from "../../lifecycle/author/field";
import { onlyWith, requiredTogether, requiredWith, requires } from "../../lifecycle/author/rules";
import { defineResource } from "../resource";
import { tagSpecification } from "../tags";
import type { Inputs as InstanceInputs } from "./instance/changes";
import { orderOf } from "./instance/order";
import { inputs, order, outputs } from "./launchTemplate/fields";

type Inputs = TypeOf<typeof inputs>;

/** A template, and its default version. */
interface Template extends Omit<LaunchTemplateInfo, "CreatedBy" | "CreationTime"> {
  LaunchTemplateVersionDescription?: string;
  LaunchTemplateVersionData: LaunchTemplateVersionData;
}

/** What a version is made of. */
function versionOf({ description, instanceName, tags: _, ...said }: Partial<Inputs>) {
  const {
    InstanceName: __,
    TagSpecification: ___,
    ...order
  } = orderOf({ ...said, name: instanceName } as InstanceInputs);
  return {
    ...order,
    ...(instanceName === undefined ? {} : { InstanceName: instanceName }),
    ...(description === undefined ? {} : { LaunchTemplateVersionDescription: description }),
  };
}

/** A version as it is read. */
function asRead(said: Partial<Inputs>) {
  const { LaunchTemplateVersionDescription, ...data } = versionOf(said);
  return {
    ...(LaunchTemplateVersionDescription === undefined ? {} : { LaunchTemplateVersionDescription }),
    LaunchTemplateVersionData: data as unknown as LaunchTemplateVersionData,
  };
}

/** Versions of one template. */
const mostVersions = 30;

/** Where there are as many versions as there can be, the oldest goes; the default one stays. */
async function makeRoom(
  api: ApiFor<"cvm.DescribeLaunchTemplateVersions" | "cvm.DeleteLaunchTemplateVersions">,
  { LaunchTemplateId, LaunchTemplateVersionCount: count, DefaultVersionNumber }: Template,
): Promise<void> {
  if (count < mostVersions) return;
  const { LaunchTemplateVersionSet } = await api.cvm.DescribeLaunchTemplateVersions({
    ...{ LaunchTemplateId, MaxVersion: Number.MAX_SAFE_INTEGER, Limit: 100 },
  });
  const numbers = LaunchTemplateVersionSet.map(({ LaunchTemplateVersion }) => LaunchTemplateVersion);
  const oldest = Math.min(...numbers.filter((number) => number !== DefaultVersionNumber));
  await api.cvm.DeleteLaunchTemplateVersions({ LaunchTemplateId, LaunchTemplateVersions: [oldest] });
}

export const launchTemplate = defineResource({
  token: "cvm:LaunchTemplate",
  doc: "A launch template: what instances are made with, said once. A change makes another version and the default of it; of more than 30 versions, the oldest goes.",
  id: "lt-xxxxxxxx",
  tagged: "cvm:launch-template",
  tagsApart: true,
  inputs,
  outputs,
  rules: [
    requiredTogether("vpcId", "subnetId"),
    requiredWith("period", "instanceChargeType", "PREPAID"),
    onlyWith("renewFlag", "instanceChargeType", "PREPAID"),
    requires("internetChargeType", "internetMaxBandwidthOut"),
  ],
  reads: "cvm.DescribeLaunchTemplates",
  filters: { name: "LaunchTemplateName" },
  uses: [
    "cvm.CreateLaunchTemplate",
    "cvm.CreateLaunchTemplateVersion",
    "cvm.DescribeLaunchTemplateVersions",
    "cvm.ModifyLaunchTemplateDefaultVersion",
    "cvm.DeleteLaunchTemplate",
    "cvm.DeleteLaunchTemplateVersions",
  ],
  readsAlso: ["cvm.DescribeLaunchTemplateVersions"],
  read: async ({ api, id, before, fresh }): Promise<Template | undefined> => {
    const found = await api.describe("cvm.DescribeLaunchTemplates", id, { fresh });
    if (!found) return undefined;
    if (before.defaultVersionNumber === found.DefaultVersionNumber) return { ...found, ...asRead(before) };
    const { LaunchTemplateVersionSet } = await api.cvm.DescribeLaunchTemplateVersions({
      LaunchTemplateId: id,
      DefaultVersion: true,
    });
    return { ...found, ...LaunchTemplateVersionSet[0]! };
  },
  create: async ({ api, inputs, token }) => {
    const { Placement, ImageId, ...version } = versionOf(inputs);
    const { LaunchTemplateId } = await api.cvm.CreateLaunchTemplate({
      LaunchTemplateName: inputs.name,
      ...{ Placement, ImageId, ...version },
      LaunchTemplateTagSpecification: tagSpecification("launch-template", inputs.tags),
      ClientToken: token,
    });
    // The answer has the id alone; everything else is as it was said.
    const numbers = { DefaultVersionNumber: 1, LatestVersionNumber: 1, LaunchTemplateVersionCount: 1 };
    return {
      ...{ LaunchTemplateId, LaunchTemplateName: inputs.name, ...numbers, ...asRead(inputs) },
    } as unknown as LaunchTemplateInfo;
  },
  sync: {
    version: {
      of: ["description", ...(Object.keys(order) as (keyof typeof order)[])],
      call: async ({ api, id: LaunchTemplateId, from, to }) => {
        await makeRoom(api, from);
        const { LaunchTemplateVersionNumber } = await api.cvm.CreateLaunchTemplateVersion({
          LaunchTemplateId,
          LaunchTemplateVersion: from.DefaultVersionNumber,
          ...versionOf(to),
        });
        await api.cvm.ModifyLaunchTemplateDefaultVersion({
          LaunchTemplateId,
          DefaultVersion: LaunchTemplateVersionNumber,
        });
        const said = asRead(to);
        return {
          ...{ ...from, ...said },
          LaunchTemplateVersionData: { ...from.LaunchTemplateVersionData, ...said.LaunchTemplateVersionData },
          DefaultVersionNumber: LaunchTemplateVersionNumber,
          LatestVersionNumber: LaunchTemplateVersionNumber,
          LaunchTemplateVersionCount: Math.min(from.LaunchTemplateVersionCount + 1, mostVersions),
        };
      },
    },
  },
  delete: ({ api, id }) => api.cvm.DeleteLaunchTemplate({ LaunchTemplateId: id }),
  takesToken: true,
  example: `const web = new tencentcloud.cvm.LaunchTemplate("web", {
  zone: "ap-guangzhou-3",
  imageId: "img-pi0ii46r",
  instanceType: "S5.MEDIUM4",
  vpcId: main.id,
  subnetId: subnet.id,
});`,
});
