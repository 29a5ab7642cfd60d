// What this cloud does not do, counted from the catalogue and never written by hand.
import type { Cloud } from "./cloud";
import { rateOf } from "./rates";

export interface Limits {
  /** By the name of a family of actions; a family whose name ends in `v2` is of the older API. */
  implemented: Record<string, string[]>;
  notImplemented: Record<string, string[]>;
  /** Actions of today's API that nothing here describes. */
  beyond: Record<string, string[]>;
  quotas: Record<string, { limit: number; per?: string; code: string }>;
  /** Actions with another rate than the usual one, calls a second. */
  rates: Record<string, number>;
  rateLimit: boolean;
}

export function limits(cloud: Cloud): Limits {
  const result: Limits = {
    implemented: {},
    notImplemented: {},
    beyond: cloud.catalogue.beyond,
    quotas: {},
    rates: {},
    rateLimit: cloud.rateLimit,
  };
  for (const spec of [...cloud.catalogue.actions, ...cloud.catalogue.older]) {
    const there = cloud.implementation(spec.service, spec.action) !== undefined;
    const list = there ? result.implemented : result.notImplemented;
    list[spec.service] = [...(list[spec.service] ?? []), spec.action].sort();
    if (rateOf(spec) !== 20) result.rates[`${spec.service}.${spec.action}`] = rateOf(spec);
  }
  for (const kind of cloud.kinds) {
    if (!kind.quota) continue;
    result.quotas[kind.type] = { ...kind.quota, limit: cloud.quotas.get(kind.type) ?? kind.quota.limit };
  }
  return result;
}
