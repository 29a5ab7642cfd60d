// What holds for every case: none is missing, and none leaves out what the cloud can do behind its back.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { definitions } from "../../provider/resources";
import { cases, casesOf, services, withoutCase } from "./cases";

test("every resource has a case, or stands in the list of those that have none", () => {
  const covered = new Set(cases.map(({ token }) => token));
  const without = [...definitions.resources.keys()].filter((token) => !covered.has(token));
  expect(without.sort()).toEqual(Object.keys(withoutCase).sort());
  for (const reason of Object.values(withoutCase)) expect(reason).not.toBe("");
});

test("every case is of a resource", () => {
  for (const { token } of cases) expect([...definitions.resources.keys()]).toContain(token);
});

test("every folder of cases is driven", () => {
  for (const service of services())
    expect(fs.existsSync(path.join(__dirname, service, "lifecycle.test.ts"))).toBe(true);
});

test.each(cases.map((one) => [one.token, one] as const))("%s drifts, or says why nothing can", (_, one) => {
  const drifts = one.lives.flatMap(({ properties }) => Object.values(properties).map((row) => row?.drift));
  for (const drift of drifts) expect(drift).not.toBe("");
  const real = drifts.filter((drift) => typeof drift !== "string");
  if (one.nothingDrifts === undefined) expect(real.length).toBeGreaterThan(0);
  else expect([one.nothingDrifts, real]).toEqual([expect.stringMatching(/\w/), []]);
});

test.each(cases.map((one) => [one.token, one] as const))(
  "%s is made many times, or says why not",
  (_, one) => {
    expect(one.many === undefined).toBe(one.single !== undefined);
  },
);

test("a case is found by its file alone, and one that is not what its file is named after is refused", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cases-"));
  fs.mkdirSync(path.join(folder, "vpc"));
  const write = (file: string, token: string) =>
    fs.writeFileSync(path.join(folder, "vpc", file), `exports.throwAway = { token: "${token}", lives: [] };`);
  write("throwAway.ts", "vpc:ThrowAway");
  expect(services(folder)).toEqual(["vpc"]);
  expect(casesOf("vpc", folder).map(({ token }) => token)).toEqual(["vpc:ThrowAway"]);
  write("another.ts", "vpc:ThrowAway");
  expect(() => casesOf("vpc", folder)).toThrow("another.ts has no case `another` of vpc:Another.");
  fs.rmSync(folder, { recursive: true });
});
