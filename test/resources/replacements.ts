// Every property of every case whose change takes a new thing, and a place of its own in which to change it.
import type { Properties } from "../../provider/lifecycle/author/values";
import { present } from "../found";
import { besideOf, type Life, type PropertyCase, resolve } from "./case";
import { cases } from "./cases";
import { type Lab, openLab, regionOf } from "./lab";

export interface Replacement {
  token: string;
  life: Life;
  key: string;
  row: PropertyCase;
}

/** By what names them in a list of tests. */
export const replacements: [string, Replacement][] = cases.flatMap(({ token, lives }) =>
  lives.flatMap((life) =>
    Object.entries(life.properties)
      .filter(([, row]) => row?.by === "replacement")
      .map(([key, row]): [string, Replacement] => [
        [token, life.as, key].filter(Boolean).join(" "),
        { token, life, key, row: present(row) },
      ]),
  ),
);

/** What is done with everything that a program can say, and the same with the one property changed. */
type Use<T> = (lab: Lab, program: Properties, changed: Properties) => Promise<T>;

/** Does something in a place of its own, where there is what a life needs beside it. */
export async function placed<T>({ token, life, key, row }: Replacement, use: Use<T>): Promise<T> {
  const lab = await openLab({ home: regionOf(token) });
  try {
    const given = await besideOf(lab, life);
    await given.renew();
    const program: Properties = life.most(given);
    const { along = {}, to } = row;
    const changed: Properties = { ...program, ...resolve(along, given), [key]: resolve(to, given) };
    return await use(lab, program, changed);
  } finally {
    await lab.close();
  }
}
