// What joins two things meets another that has the place: the message names what is in the way and where to end it, or it finds room.
import type { Properties } from "../../provider/lifecycle/author/values";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { sampled } from "../sample";
import { besideOf, type Life, type PropertyCase, resolve } from "./case";
import { cases } from "./cases";
import { openLab, regionOf } from "./lab";

const joins = cases.filter(({ token }) => definitions.resources.get(token)?.recover?.idOf);
const rows = joins.flatMap(({ token, lives }) =>
  lives.flatMap((life) =>
    Object.entries(life.properties)
      .filter(([, row]) => row?.by === "replacement")
      .map(([key, row]) => [`${token} ${key}`, { token, life, key, row: present(row) }] as const),
  ),
);

test.each(sampled("pairs of which one may be in the way", rows, 24))(
  "%s",
  async (_, { token, life, key, row }) => {
    const said = await another(token, life, key, row);
    if (said !== undefined) expect(said).toMatch(/(first|is there already|has \S+ already|under a new name)/);
  },
);

/** Makes one, and another beside it that differs in a property; answers what was said of it. */
async function another(token: string, life: Life, key: string, { along = {}, to }: PropertyCase) {
  const lab = await openLab({ home: regionOf(token) });
  try {
    const given = await besideOf(lab, life);
    await given.renew();
    const program: Properties = life.most(given);
    const changed: Properties = { ...program, ...resolve(along, given), [key]: resolve(to, given) };
    await lab.living(token).up(program);
    return await lab
      .living(token)
      .up(changed)
      .then(() => undefined)
      .catch((error: Error) => error.message);
  } finally {
    await lab.close();
  }
}
