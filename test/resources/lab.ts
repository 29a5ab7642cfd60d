// A local cloud, the provider connected to it, and resources that live in it: in this process, or behind a host in its own.
import { randomUUID } from "node:crypto";
import type { StartOptions } from "../../local/cloud";
import type { Api } from "../../provider/api/client";
import { type Connected, connect } from "../../provider/hosts/environment";
import type { Properties } from "../../provider/lifecycle/author/values";
import type { State } from "../../provider/lifecycle/run/operations";
import { resourceOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { CloudControl, startedCloud } from "../cloudControl";
import type { HostKind } from "../conformance/host";
import { HostSubject, openHost } from "./hostSubject";
import { type Living, Subject } from "./subject";

export type { Call } from "../cloudControl";
export { type Living, Subject } from "./subject";

export const region = "ap-guangzhou";
/** A region of edge machines, which are in no other. */
export const edgeRegion = "ap-hangzhou-ecm";

/** The region in which a lab has resources of a kind. */
export const regionOf = (token: string): string => (token.startsWith("ecm:") ? edgeRegion : region);

/** The account that resources live in, and another one. */
export const accounts = { own: "100000000001", other: "100000000002" };
const secrets = { local: "local", other: "other" };

export interface LabOptions extends StartOptions {
  /** The host behind which resources live; the lifecycle itself, in this process, if absent. */
  host?: HostKind;
  /** The provider's default tags. */
  defaultTags?: Record<string, string>;
  /** The provider's region, where it is another. */
  home?: string;
}

export interface Lab {
  url: string;
  /** What tells its stack from others. */
  identity: string;
  connected: Connected;
  /** The provider's own client, for what a test does behind a resource's back. */
  api: Api;
  /** The same client of the other account. */
  otherApi: Api;
  cloud: CloudControl;
  control: CloudControl["ask"];
  during: CloudControl["during"];
  /** A resource that a test does not look at: it is made, and its state answered. */
  need(token: string, inputs: Properties): Promise<State>;
  resource(token: string, name?: string): Subject;
  /** The same, behind the lab's host where it has one. */
  living(token: string, name?: string): Living;
  /** As after a kill: a process on another machine, which knows what the states say and nothing else. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Gives a cloud room for as many of everything as a test makes. */
export async function makeRoom({ control }: Pick<Lab, "control">): Promise<void> {
  const { quotas } = await control("GET", "limits");
  const most = Object.fromEntries(Object.keys(quotas as object).map((type) => [type, 100_000]));
  await control("POST", "limits", { quotas: most });
}

let named = 0;

/** Starts a cloud and connects to it. */
export async function openLab({
  host: kind,
  defaultTags,
  home = region,
  ...options
}: LabOptions = {}): Promise<Lab> {
  const started = await startedCloud({ secrets, ...options });
  const open = (secret: keyof typeof secrets = "local") =>
    connect({
      ...{ region: home, secretId: secret, secretKey: secrets[secret], endpoint: started.url },
      requestsPerSecond: 1000,
      ...(defaultTags ? { defaultTags } : {}),
    });
  const [connected, others] = [open(), open("other")];
  const identity = randomUUID();
  connected.environment.memory.begun.add(identity);
  const scope = {
    region: home,
    signal: new AbortController().signal,
    deadline: Date.now() + 86_400_000,
    progress: () => {},
  };
  const cloud = new CloudControl(started.url);
  const host = kind && (await openHost(kind, started.url, home));
  const nameOf = (name?: string) => name ?? `thing${++named}`;
  const lab: Lab = {
    url: started.url,
    identity,
    connected,
    api: connected.environment.api(scope),
    otherApi: others.environment.api(scope),
    cloud,
    control: cloud.ask,
    during: cloud.during,
    need: (token, inputs) => lab.resource(token).up(inputs),
    resource: (token, name) => new Subject(lab, resourceOf(definitions, token), nameOf(name)),
    living: (token, name) =>
      host ? new HostSubject(host, resourceOf(definitions, token), nameOf(name)) : lab.resource(token, name),
    restart: async () => {
      await lab.connected.close();
      lab.connected = open();
      // Another machine begins when whatever was made before has come to show.
      lab.connected.environment.memory.since = 0;
      lab.api = lab.connected.environment.api(scope);
    },
    close: async () => {
      await host?.close();
      await lab.connected.close();
      await others.close();
      await started.close();
    },
  };
  return lab;
}
