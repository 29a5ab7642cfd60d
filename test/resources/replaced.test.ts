// A change that takes a new thing is not in its own way: what can be there once, the old one has let go of when the new one is made.
import { sampled } from "../sample";
import { placed, replacements } from "./replacements";

const rows = replacements.filter(([, { life }]) => !life.anew);

test.each(sampled("changes that replace", rows, 10))("%s", (_, one) =>
  placed(one, async (lab, program, changed) => {
    const subject = lab.living(one.token);
    await subject.up(program);
    // Some cases change to what is nowhere, or does not go with the rest.
    const said = await subject.up(changed).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(said).not.toMatch(/duplicate|exist(s|ed)\b|conflict|\btaken\b|in ?use|already/i);
  }),
);
