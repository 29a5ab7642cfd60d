// A launch template: what instances are made with, said once. It has versions, which never change; one of them is the default.
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import type { RunInstancesRequest } from "../../requests/cvm";
import type { Tag } from "../../tags";
import { cvmService } from "./service";

/** What a version keeps of an order. */
export const KEPT = [
  "Placement",
  "InstanceType",
  "InstanceName",
  "InstanceChargeType",
  "SystemDisk",
  "DataDisks",
  "InternetAccessible",
  "VirtualPrivateCloud",
  "ImageId",
  "SecurityGroupIds",
  "LoginSettings",
  "CamRoleName",
  "InstanceCount",
  "EnhancedService",
  "UserData",
  "DisasterRecoverGroupIds",
  "ActionTimer",
  "InstanceMarketOptions",
  "HostName",
  "InstanceChargePrepaid",
  "TagSpecification",
  "DisableApiTermination",
] as const satisfies readonly (keyof RunInstancesRequest)[];

/** An order as a version keeps it; a password is not kept for anybody to read. */
export type TemplateData = Pick<RunInstancesRequest, (typeof KEPT)[number]>;

export interface Version {
  Number: number;
  Description: string;
  /** Epoch milliseconds. */
  CreatedAt: number;
  Data: TemplateData;
}

export interface LaunchTemplate {
  LaunchTemplateName: string;
  DefaultVersionNumber: number;
  LatestVersionNumber: number;
  Versions: Version[];
  Tags?: Tag[];
}

export const launchTemplate = defineKind<LaunchTemplate>({
  service: cvmService,
  type: "cvm:launchTemplate",
  prefix: "lt",
  tagged: "cvm/launch-template",
  codes: {
    malformed: "InvalidParameterValue.LaunchTemplateIdMalformed",
    notFound: "InvalidParameterValue.LaunchTemplateIdNotExisted",
  },
  nameAttribute: "LaunchTemplateName",
  // The SDK names the quota and gives no number; this is the vendor's usual one.
  quota: { limit: 200, code: "LimitExceeded.LaunchTemplateQuota" },
});

/** Versions of one template: as many as a list of them shows by itself. */
export const MOST_VERSIONS = 30;

/** A version by its number; the default one where none is given. */
export function versionOf(
  { id, data }: Entity<LaunchTemplate>,
  number: number = data.DefaultVersionNumber,
): Version {
  if (number < 1)
    throw new ApiError("InvalidParameterValue.LaunchTemplateVersion", `${number} is no number of a version.`);
  const found = data.Versions.find((one) => one.Number === number);
  if (found) return found;
  throw new ApiError(
    "InvalidParameterValue.LaunchTemplateIdVerNotExisted",
    `${id} has no version ${number}.`,
  );
}

/** What an order says, and where it says nothing what its template does. */
export function withTemplate(world: World, order: RunInstancesRequest): RunInstancesRequest {
  if (!order.LaunchTemplate) return order;
  const { LaunchTemplate: named, ...rest } = order;
  const found = world.get(launchTemplate, named.LaunchTemplateId ?? "");
  if (!found)
    throw new ApiError(
      "InvalidParameterValue.LaunchTemplateNotFound",
      `There is no launch template ${named.LaunchTemplateId}.`,
    );
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    ...versionOf(found, named.LaunchTemplateVersion).Data,
    ...Object.fromEntries(given),
  } as RunInstancesRequest;
}
