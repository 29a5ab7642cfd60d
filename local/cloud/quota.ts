// How many things of a kind there may be: in a region or in what holds them, and how many a day. The numbers are the
// documents' and settable, by the kind's type.
import { ApiError } from "./errors";
import type { Kind, World } from "./kind";
import type { Params } from "./parameters";

/** Refuses `wanted` new things beyond the quota; counts them against the day's. */
export function countQuota(world: World, kind: Kind, wanted: number, params: Params): void {
  const { quota } = kind;
  if (!quota) return;
  const { per, daily } = quota;
  const present = world
    .listAll(kind)
    .filter((entity) => kind.everywhere || entity.region === world.region)
    .filter((entity) => !per || (entity.data as Params)[per] === params[per]).length;
  const limit = world.limitOf(kind);
  if (present + wanted > limit) {
    throw new ApiError(quota.code, `The quota of ${limit} ${kind.type} is exceeded (${present} in use).`);
  }
  if (daily && world.count(today(world, kind.type), wanted) > limit * daily.times) {
    throw new ApiError(daily.code, `The quota of ${limit * daily.times} new ${kind.type} a day is exceeded.`);
  }
}

/** The counter of what is done in a region today. */
export function today(world: World, what: string): string {
  return `${what}/${world.region}/${new Date(world.now).toISOString().slice(0, 10)}`;
}
