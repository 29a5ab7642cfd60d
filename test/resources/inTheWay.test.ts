// What joins two things meets another that has the place: the message names what is in the way and where to end it, or it finds room.
import { definitions } from "../../provider/resources";
import { sampled } from "../sample";
import { placed, replacements } from "./replacements";

const rows = replacements.filter(([, { token }]) => definitions.resources.get(token)?.recover?.idOf);

test.each(sampled("pairs of which one may be in the way", rows, 10))("%s", (_, one) =>
  placed(one, async (lab, program, changed) => {
    await lab.living(one.token).up(program);
    const said = await lab
      .living(one.token)
      .up(changed)
      .then(() => undefined)
      .catch((error: Error) => error.message);
    if (said !== undefined) expect(said).toMatch(/(first|is there already|has \S+ already|under a new name)/);
  }),
);
