// The library `pulumi-tencentcloud-native/local`: stacks and clouds for a user's own tests, and nothing else.

export type { PulumiFn } from "@pulumi/pulumi/automation";
export { type ClockKind, type StartOptions, startCloud } from "./cloud";
export type { ActionName, AttributeName, QuotaType, ThingType, TransitionName } from "./cloudNames";
export type { Export } from "./engine/backend";
export type { PreviewStep } from "./engine/display/json";
export type { EngineEvent, OpMap, OpType } from "./engine/events";
export {
  type CallCounts,
  type CloudAttributes,
  type CloudCall,
  type CloudFault,
  type CloudResource,
  LocalCloud,
  type LocalCloudArgs,
} from "./localCloud";
export { LocalStack } from "./localStack";
export {
  type ConfigMap,
  type ConfigValue,
  type LocalStackArgs,
  OperationError,
  type OperationOptions,
  type OperationResult,
  type OutputMap,
  type OutputValue,
  type PreviewResult,
  type UpdateSummary,
  type UpResult,
} from "./stackOperations";
