// What flags take beside texts: numbers, times, and lists of what is given several times.
import { InvalidArgumentError } from "commander";

/** A number from 1. */
export function count(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("It must be a number from 1 up.");
  return Number(text);
}

/** A time such as 30s, 5m or 1h, in milliseconds. */
export function duration(text: string): number {
  const [, number, unit = "s"] = /^(\d+)([smh])?$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError("It must be a time such as 30s, 5m or 1h.");
  return Number(number) * { s: 1_000, m: 60_000, h: 3_600_000 }[unit as "s" | "m" | "h"];
}

/** All values of a flag that can be repeated. */
export const collect = (value: string, all: string[] = []): string[] => [...all, value];
