// What overviews are asked for: filters that nothing is paged by, and a period of days.
import { ApiError } from "../../../errors";
import type { World } from "../../../kind";

const DAY = 86_400_000;

/** The values of filters by their names; refuses any other. */
export function readFilters(
  { Filters = [] }: { Filters?: { Name: string; Values: string[] }[] },
  names: readonly string[],
  code = "InvalidParameterValue.InvalidFilter",
): Record<string, string[] | undefined> {
  const stray = Filters.find(({ Name, Values }) => !names.includes(Name) || Values.length === 0);
  if (stray) throw new ApiError(code, `The filter \`${stray.Name}\` is not supported, or has no value.`);
  return Object.fromEntries(Filters.map(({ Name, Values }) => [Name, Values]));
}

/** Refuses a period that is none, or lies more days back; a week until yesterday where nothing is said. */
export function checkPeriod(
  { now }: World,
  { StartTime, EndTime }: { StartTime?: string; EndTime?: string },
  most: number,
): { reachesToday: boolean } {
  const today = Math.floor(now / DAY) * DAY;
  const [start, end] = [dayOf(StartTime, today - 7 * DAY), dayOf(EndTime, today - DAY)];
  if (start > end || start < today - most * DAY)
    throw new ApiError(
      "InvalidParameterValue.InvalidTime",
      `A period begins before it ends, and at most ${most} days ago.`,
    );
  return { reachesToday: end >= today };
}

function dayOf(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(day)) return day;
  throw new ApiError("InvalidParameterValue.InvalidTime", `The day \`${text}\` is not YYYY-MM-DD.`);
}
