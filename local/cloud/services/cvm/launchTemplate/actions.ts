// Launch templates and their versions made, listed, chosen and deleted. An order is checked as that of an instance is.
import { type AnyCall, type Call, definePart } from "../../../action";
import { describes, readPage } from "../../../describes";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { lookUp } from "../../../lookUp";
import type {
  CreateLaunchTemplateRequest,
  CreateLaunchTemplateVersionRequest,
  CvmActions,
  DeleteLaunchTemplateVersionsRequest,
  DescribeLaunchTemplateVersionsRequest,
  ModifyLaunchTemplateDefaultVersionRequest,
  RunInstancesRequest,
} from "../../../requests/cvm";
import { byTagOrValue, keepTags, specifiedTags } from "../../../tags";
import { checkOrder, orderRefs } from "../instance/run";
import {
  KEPT,
  type LaunchTemplate,
  launchTemplate,
  MOST_VERSIONS,
  type TemplateData,
  type Version,
  versionOf,
} from "../launchTemplate";

type Template = Entity<LaunchTemplate>;

function checkText(text: string | undefined, most: number, what: string): void {
  if (text === undefined || text === "" || (text.length >= 2 && text.length <= most)) return;
  throw new ApiError(`InvalidParameterValue.Invalid${what}`, `${what} has 2 to ${most} characters.`);
}

/** What is kept of an order: the password and the image's own login are not told to anybody. */
function kept(order: object): TemplateData {
  const { LoginSettings, ...data } = Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = (order as RunInstancesRequest)[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ) as TemplateData;
  return LoginSettings ? { ...data, LoginSettings: { KeyIds: LoginSettings.KeyIds ?? [] } } : data;
}

function newVersion({ world }: AnyCall, nth: number, Description = "", order: object = {}): Version {
  return { Number: nth, Description, CreatedAt: world.now, Data: kept(order) };
}

function create(call: Call<CreateLaunchTemplateRequest>): object {
  const { world, params } = call;
  if (params.LaunchTemplateName === "")
    throw new ApiError("InvalidParameterValue.InvalidLaunchTemplateName", "LaunchTemplateName is empty.");
  checkText(params.LaunchTemplateName, 128, "LaunchTemplateName");
  checkText(params.LaunchTemplateVersionDescription, 256, "LaunchTemplateVersionDescription");
  checkOrder(call as unknown as Call<RunInstancesRequest>);
  const made = world.create(launchTemplate, {
    LaunchTemplateName: params.LaunchTemplateName,
    DefaultVersionNumber: 1,
    LatestVersionNumber: 1,
    Versions: [newVersion(call, 1, params.LaunchTemplateVersionDescription, params)],
    ...keepTags(specifiedTags(params.LaunchTemplateTagSpecification, "launch-template")),
  });
  return { LaunchTemplateId: made.id };
}

/** A version is one before it, and what is said otherwise. */
function createVersion(call: Call<CreateLaunchTemplateVersionRequest>): object {
  const { world, params } = call;
  const template = call.one(launchTemplate, "LaunchTemplateId");
  const { Versions, LatestVersionNumber } = template.data;
  checkText(params.LaunchTemplateVersionDescription, 256, "LaunchTemplateVersionDescription");
  if (Versions.length >= MOST_VERSIONS)
    throw new ApiError(
      "LimitExceeded.LaunchTemplateVersionQuota",
      `${template.id} has ${MOST_VERSIONS} versions.`,
    );
  const order = { ...versionOf(template, params.LaunchTemplateVersion).Data, ...params };
  const whole = call.by(order as RunInstancesRequest);
  lookUp(whole, order, { refs: orderRefs });
  checkOrder(whole);
  const next = LatestVersionNumber + 1;
  world.update(template, {
    LatestVersionNumber: next,
    Versions: [...Versions, newVersion(call, next, params.LaunchTemplateVersionDescription, order)],
  });
  return { LaunchTemplateVersionNumber: next };
}

function deleteVersions(call: Call<DeleteLaunchTemplateVersionsRequest>): undefined {
  const template = call.one(launchTemplate, "LaunchTemplateId");
  if (call.params.LaunchTemplateVersions.length === 0)
    throw new ApiError("InvalidParameterValue", "LaunchTemplateVersions is empty.");
  const leaving = call.params.LaunchTemplateVersions.map((number) => versionOf(template, number).Number);
  if (leaving.includes(template.data.DefaultVersionNumber))
    throw new ApiError(
      "InvalidParameterValue.LaunchTemplateDefaultVersion",
      `The default version of ${template.id} stays.`,
    );
  call.world.update(template, {
    Versions: template.data.Versions.filter(({ Number: one }) => !leaving.includes(one)),
  });
}

function chooseDefault(call: Call<ModifyLaunchTemplateDefaultVersionRequest>): undefined {
  const template = call.one(launchTemplate, "LaunchTemplateId");
  const { Number: DefaultVersionNumber } = versionOf(template, call.params.DefaultVersion);
  if (DefaultVersionNumber === template.data.DefaultVersionNumber)
    throw new ApiError(
      "InvalidParameterValue.LaunchTemplateIdVerSetAlready",
      `${template.id} has the default version ${DefaultVersionNumber} already.`,
    );
  call.world.update(template, { DefaultVersionNumber });
}

function viewVersion({ id, data }: Template, { Number: number, ...version }: Version): object {
  return {
    LaunchTemplateId: id,
    LaunchTemplateVersion: number,
    LaunchTemplateVersionDescription: version.Description,
    LaunchTemplateVersionData: version.Data,
    IsDefaultVersion: number === data.DefaultVersionNumber,
    CreationTime: launchTemplate.service.formatTime(version.CreatedAt),
  };
}

function listVersions(call: Call<DescribeLaunchTemplateVersionsRequest>): object {
  const { LaunchTemplateVersions: numbers, DefaultVersion, MinVersion = 0, MaxVersion = 30 } = call.params;
  const template = call.one(launchTemplate, "LaunchTemplateId");
  if (numbers && DefaultVersion)
    throw new ApiError(
      "InvalidParameterCombination",
      "LaunchTemplateVersions and DefaultVersion exclude each other.",
    );
  const all = numbers?.map((number) => versionOf(template, number)) ?? template.data.Versions;
  const found = all.filter(({ Number: one }) =>
    DefaultVersion
      ? one === template.data.DefaultVersionNumber
      : numbers !== undefined || (one >= MinVersion && one <= MaxVersion),
  );
  const { offset, limit } = readPage(call.params);
  const shown = found.slice(offset, offset + limit).map((one) => viewVersion(template, one));
  return { TotalCount: found.length, LaunchTemplateVersionSet: shown };
}

const refs = { LaunchTemplateId: launchTemplate };

export const part = definePart<CvmActions>({
  kinds: [launchTemplate],
  actions: {
    CreateLaunchTemplate: { refs: orderRefs, creates: { kind: launchTemplate }, run: create },

    CreateLaunchTemplateVersion: { refs: { ...refs, ...orderRefs }, run: createVersion },

    DescribeLaunchTemplates: describes(launchTemplate, {
      ids: "LaunchTemplateIds",
      items: "LaunchTemplateSet",
      filters: { ...byTagOrValue, LaunchTemplateName: "LaunchTemplateName" },
      view: ({ id, createdAt, data: { Versions, Tags: _, ...data } }) => ({
        ...data,
        LaunchTemplateId: id,
        LaunchTemplateVersionCount: Versions.length,
        CreationTime: launchTemplate.service.formatTime(createdAt),
      }),
      missing: "refuse",
      maxFilters: 10,
      maxValues: 5,
    }),

    DescribeLaunchTemplateVersions: { refs, run: listVersions },

    ModifyLaunchTemplateDefaultVersion: { refs, run: chooseDefault },

    DeleteLaunchTemplateVersions: { refs, run: deleteVersions },

    DeleteLaunchTemplate: {
      refs,
      deletes: "LaunchTemplateId",
      run: (call) => void call.world.remove(call.one(launchTemplate, "LaunchTemplateId")),
    },
  },
});
