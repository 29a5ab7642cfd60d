// Which creates can be interrupted: each call that changes something in the create of every life of every case. Those that can
// hang side by side in one run are a batch.
import { found } from "../../found";
import type { PropertyCase } from "../../resources/case";
import { lives, type Part, programOf } from "../../simulation/programs";

/** One call of a create. */
export interface Create {
  /** Of which life. */
  life: number;
  token: string;
  as: string | undefined;
  action: string;
  /** How many calls that change something come before it in this create. */
  after: number;
}

/** Creates that are interrupted in one run: none of their actions is called before its turn. */
export type Batch = Create[];

/** Not of lives that need calls afresh for each that is made: no program says that. */
export const creates: Create[] = lives.flatMap(({ token, life: { as, created, anew } }, life) =>
  anew ? [] : created.map((action, after) => ({ life, token, as, action, after })),
);

/** Puts each create into the first batch that has room for it. */
export function batchesOf(some: readonly Create[]): Batch[] {
  const batches: Batch[] = [];
  for (const create of some) {
    const batch = batches.find((others) => others.every((other) => goTogether(create, other)));
    if (batch) batch.push(create);
    else batches.push([create]);
  }
  return batches;
}

function goTogether(one: Create, other: Create): boolean {
  return (
    one.life !== other.life && !before(one).includes(other.action) && !before(other).includes(one.action)
  );
}

function before({ life, after }: Create): string[] {
  return created(life).slice(0, after);
}

function created(life: number): string[] {
  return found(lives[life], "life").life.created;
}

/** Which call of its action the create hangs at. */
export function nthOf({ life, action, after }: Create): number {
  return created(life)
    .slice(0, after + 1)
    .filter((one) => one === action).length;
}

/** What has become of the program by the next run. */
export const changes = ["same", "mutable", "immutable", "removed", "destroy"] as const;
export type Change = (typeof changes)[number];

/** The part that a create is of, as the next run declares it; undefined where the change is none of it. */
export function partAfter(part: Part, change: Change): Part | undefined {
  if (change === "same") return part;
  if (change === "removed" || change === "destroy") return { ...part, variant: "beside" };
  const properties = Object.values(found(lives[part.life], "life").life.properties) as PropertyCase[];
  const nth = properties.findIndex(({ by }, i) => {
    const fits = change === "immutable" ? by === "replacement" : by !== "replacement" && by.length > 0;
    return fits && said({ ...part, variant: i }) !== said(part);
  });
  return nth < 0 ? undefined : { ...part, variant: nth };
}

function said(part: Part): string {
  return JSON.stringify(programOf("", [part]));
}
