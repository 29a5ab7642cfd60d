// A Tencent Cloud for a test suite: started in the test's own process, looked into and broken over its control surface
// like any other local cloud. Counts are of what happened since the start, or since the last `forget`.
import type { z } from "zod";
import { type StartOptions, startCloud } from "./cloud";
import { unknownName } from "./cloud/controlError";
import type { faultSpec } from "./cloud/faults";
import {
  type ActionName,
  type AttributeName,
  actionNames,
  type QuotaType,
  type ThingType,
  type TransitionName,
} from "./cloudNames";

export interface LocalCloudArgs extends Omit<StartOptions, "quotas"> {
  /** Quotas that differ from the documents', by type. */
  quotas?: { [type in QuotaType]?: number };
  /** The region a stack gets that names none. Default: `ap-guangzhou`. */
  region?: string;
}

/** One call the cloud has seen. */
export interface CloudCall {
  seq: number;
  service: string;
  action: string;
  region: string;
  /** True for an action that changes nothing. */
  read: boolean;
  /** The code of the refusal; null when it went well. */
  code: string | null;
  ids: string[];
  committed: boolean;
  injected: string[];
  params: unknown;
}

/** A thing in the cloud. */
export interface CloudResource {
  type: string;
  id: string;
  region: string;
  name?: string;
  state: string;
  attributes: Record<string, unknown>;
}

/** One fault, with the names of actions, types and transitions in the place of texts. */
type Named<Fault> = Fault extends { kind: "failTransition" | "stickTransition" }
  ? Omit<Fault, "type" | "transition"> & { type?: ThingType; transition?: TransitionName }
  : Omit<Fault, "action"> & { action?: ActionName };

/** What shall go wrong: its kind, which calls it strikes (`action`, `nth`, `times` …) and the kind's own settings. */
export type CloudFault = Named<z.input<typeof faultSpec>>;

/** What a thing shall be like, by the API's names. */
export type CloudAttributes = { [name in AttributeName]?: unknown };

/** How often each action is to have changed something. */
export type CallCounts = { [action in ActionName]?: number };

export class LocalCloud {
  private since = 0;

  private constructor(
    /** Where it answers. */
    readonly url: string,
    private readonly region: string,
    private readonly credentials: readonly [id: string, key: string],
    private readonly stop: () => Promise<void>,
  ) {}

  /** Starts one on a free port; by default a simulated minute passes in a second. */
  static async start(args: LocalCloudArgs = {}): Promise<LocalCloud> {
    const { region = "ap-guangzhou", ...options } = args;
    const [credentials = ["local", "local"] as [string, string]] = Object.entries(options.secrets ?? {});
    const cloud = await startCloud(options);
    return new LocalCloud(cloud.url, region, credentials, () => cloud.close());
  }

  /** The variables that point the provider, and the official tools, at this cloud. */
  get env(): Record<string, string> {
    return {
      TENCENTCLOUD_ENDPOINT: this.url,
      TENCENTCLOUD_REGION: this.region,
      TENCENTCLOUD_SECRET_ID: this.credentials[0],
      TENCENTCLOUD_SECRET_KEY: this.credentials[1],
      // Those of a real account mean nothing here.
      TENCENTCLOUD_SECURITY_TOKEN: "",
      TENCENTCLOUD_ASSUME_ROLE_ARN: "",
    };
  }

  /** The same as stack configuration. */
  get config(): Record<string, { value: string; secret?: boolean }> {
    return {
      "tencentcloud-native:endpoint": { value: this.url },
      "tencentcloud-native:region": { value: this.region },
      "tencentcloud-native:secretId": { value: this.credentials[0], secret: true },
      "tencentcloud-native:secretKey": { value: this.credentials[1], secret: true },
    };
  }

  /** The calls so far, of one action if it is named. */
  async calls(action?: ActionName): Promise<CloudCall[]> {
    if (action !== undefined) refuseUnknown(action);
    const { calls } = await this.ask<{ calls: CloudCall[] }>("GET", `journal?since=${this.since}`);
    return action === undefined ? calls : calls.filter((call) => call.action === action);
  }

  /** Counts calls from now on. */
  async forget(): Promise<void> {
    const { last } = await this.ask<{ last: number }>("GET", `journal?since=${Number.MAX_SAFE_INTEGER}`);
    this.since = last;
  }

  /** Everything there is, of one type (`vpc:subnet`) if it is named. */
  async resources(type?: ThingType): Promise<CloudResource[]> {
    const query = type === undefined ? "" : `?type=${encodeURIComponent(type)}`;
    return (await this.ask<{ resources: CloudResource[] }>("GET", `resources${query}`)).resources;
  }

  /** Changes a thing behind everyone's back, or removes it with `{ remove: true }`. */
  async drift(id: string, change: { remove: true } | CloudAttributes): Promise<void> {
    await this.ask("POST", "drift", "remove" in change ? { id, remove: true } : { id, set: change });
  }

  /** Arms a fault; one that never strikes makes `expectNoLeaks` fail. */
  async fault(fault: CloudFault): Promise<void> {
    await this.ask("POST", "faults", fault);
  }

  /** Moves the cloud's time on: `"30s"`, `"5m"` or milliseconds. */
  async advance(time: string | number): Promise<void> {
    await this.ask("POST", "clock", { advance: time });
  }

  /** Empties the cloud. */
  async reset(): Promise<void> {
    await this.ask("POST", "reset");
    await this.forget();
  }

  /** Fails unless exactly these calls have changed something: how often, by action. */
  async expectCalls(counts: CallCounts): Promise<void> {
    const expected: Record<string, number> = counts;
    for (const action of Object.keys(expected)) refuseUnknown(action);
    const found: Record<string, number> = {};
    for (const { action, committed, read } of await this.calls())
      if (committed && !read) found[action] = (found[action] ?? 0) + 1;
    const actions = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
    const wrong = actions.filter((action) => (expected[action] ?? 0) !== (found[action] ?? 0));
    if (wrong.length === 0) return;
    const lines = wrong.map(
      (action) => `  ${action}: expected ${expected[action] ?? 0}, seen ${found[action] ?? 0}`,
    );
    throw new Error(`the calls that changed something are others than expected:\n${lines.join("\n")}`);
  }

  /** Fails if anything is left in the cloud, or an armed fault has not struck. */
  async expectNoLeaks(): Promise<void> {
    const { leaks } = await this.ask<{ leaks: CloudResource[] }>("GET", "leaks");
    const { faults } = await this.ask<{ faults: { kind: string; action?: string; struck: number }[] }>(
      "GET",
      "faults",
    );
    const lines = [
      ...leaks.map(
        ({ type, id, name, state }) => `  ${type} ${id}${name ? ` (${name})` : ""} is still ${state}`,
      ),
      ...faults
        .filter(({ struck }) => struck === 0)
        .map(({ kind, action }) => `  the fault ${kind}${action ? ` on ${action}` : ""} never struck`),
    ];
    if (lines.length > 0) throw new Error(`the cloud is not as it was:\n${lines.join("\n")}`);
  }

  close(): Promise<void> {
    return this.stop();
  }

  private async ask<T>(method: string, route: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.url}/_cloud/${route}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(`local cloud: ${answer.error ?? response.status}`);
    return answer;
  }
}

/** A count of calls that nobody can make would hold for ever. */
function refuseUnknown(action: string): void {
  if (!(actionNames as readonly string[]).includes(action))
    throw unknownName("action", action, [...actionNames]);
}
