// What `pulumi-tencentcloud-native/client` is: the client of the cloud for programs of one's own, without Pulumi. Every name here
// is public; what is not here may change.
export type * from "../api/actions";
export { type Api, type ApiOptions, type Client, type ClientOptions, createClient } from "../api/client";
export { type Category, CloudError, isCloudError } from "../api/errors";
export type { FamilyName, ReadName } from "../api/facts";
export type { Log, LogEntry } from "../api/log";
export type { ListOptions } from "../api/pages";
export type { SignatureMethod } from "../api/sending";
export type { ActionName, AnswerOf, RequestOf } from "../api/uses";
export { WaitError } from "../lifecycle/author/failures";
export { ABSENT, type StateWait, waitForState } from "./waiting";
