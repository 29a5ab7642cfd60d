// Every format of the report is read by what consumes it: JSON by the published schema, JUnit by a schema of JUnit, HTML and
// annotations by their own rules. None of them lets a value break out of its place.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import Ajv from "ajv/dist/2020";
import { outcomes, type Report, reportSchema } from "../../local/cli/reconcile/report";
import { parseReports, summary, writeReports } from "../../local/cli/reconcile/reports";
import { github } from "../../local/cli/reconcile/reports/github";
import { html } from "../../local/cli/reconcile/reports/html";
import { json } from "../../local/cli/reconcile/reports/json";
import { junit } from "../../local/cli/reconcile/reports/junit";
import { markdown } from "../../local/cli/reconcile/reports/markdown";
import { secretsIn, withoutTexts } from "../../local/cli/reconcile/secrets";
import { githubMatrix, parseShard, partOf } from "../../local/cli/reconcile/stacks";
import { found } from "../found";
import { findingOf, sample } from "./sample";

const root = path.join(__dirname, "..", "..");
const schema = (name: string): object =>
  JSON.parse(fs.readFileSync(path.join(root, "schemas", name), "utf8"));

test("JSON is as the published schema says, and nothing else gets in", () => {
  const check = new Ajv({ strict: false }).compile(schema("reconcile-report.json"));
  check(JSON.parse(json(sample)));
  expect(check.errors).toBeNull();
  const stack = found(sample.stacks[0], "stack");
  const more = { ...sample, stacks: [{ ...stack, __meta: 1 }] };
  expect(check(more)).toBe(false);
  expect(() => reportSchema.parse(more)).toThrow("__meta");
});

test("exit codes are those of the page about CI", () => {
  const page = fs.readFileSync(path.join(root, "docs", "ci.md"), "utf8");
  for (const [outcome, code] of Object.entries(outcomes))
    expect([outcome, page.split("\n").some((line) => line.startsWith(`| ${code} |`))]).toEqual([
      outcome,
      true,
    ]);
});

test("JUnit is valid, with a case a resource", () => {
  const xml = junit(sample);
  expect(xml.match(/<testcase /g)).toHaveLength(4);
  expect(xml).toContain('failures="2" errors="1" skipped="0"');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot have it
  expect(xml).not.toMatch(/\u0000/);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "junit-"));
  const file = path.join(folder, "report.xml");
  fs.writeFileSync(file, xml);
  const lint = spawnSync("xmllint", ["--noout", "--schema", path.join(__dirname, "junit.xsd"), file], {
    encoding: "utf8",
  });
  fs.rmSync(folder, { recursive: true });
  if (lint.error) return console.info("not checked by its schema, there is no xmllint: the JUnit report");
  expect([lint.status, lint.stderr.trim()]).toEqual([0, expect.stringMatching(/validates$/)]);
});

test("Markdown keeps to its table, and a long one fits into a comment", () => {
  const text = markdown(sample);
  for (const line of text.split("\n").filter((one) => one.startsWith("| ")))
    expect([line, line.match(/(?<!\\)\|/g)?.length]).toEqual([line, 8]);
  expect(text).not.toContain("<script>alert(1)</script> |");
  const stack = found(sample.stacks[0], "stack");
  const many = { ...stack, findings: Array.from({ length: 300 }, (_, i) => findingOf({ name: `vpc-${i}` })) };
  const long = markdown({ ...sample, stacks: Array.from({ length: 50 }, () => many) });
  expect(long.length).toBeLessThan(65_536);
  expect(long).toContain("… and 200 more.");
  expect(long).toMatch(/… and \d+ more stacks\.\n$/);
});

test("annotations are one line each, at the place in the program", () => {
  const lines = github(sample).trimEnd().split("\n");
  expect(lines).toHaveLength(5);
  expect(lines.every((line) => /^::(error|warning|notice) [^:]*::./.test(line))).toBe(true);
  expect(lines[0]).toMatch(/^::error file=stacks\/shop\/index\.ts,line=12,title=drift in shop\/dev::/);
  expect(lines[1]).toMatch(/^::notice /);
  expect(lines[3]).toMatch(/^::warning /);
});

test("the page loads nothing, runs nothing, and shows the resources and what was found", () => {
  const page = html(sample);
  expect(page).not.toMatch(/<script|<link|<img|\bsrc=|href="http|@import|\bon\w+=/i);
  expect(page.match(/class="node/g)).toHaveLength(3);
  expect(page.match(/class="edge"/g)).toHaveLength(1);
  expect(page).toContain("node drift");
});

test("a format that is none is refused with those there are; files are made with their folders", async () => {
  expect(() => parseReports(["yaml=x"])).toThrow("the formats are github, html, json, junit, markdown");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "reports-"));
  const file = path.join(folder, "deep", "report.json");
  await writeReports(sample, parseReports([`json=${file}`]));
  expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual(sample);
  fs.rmSync(folder, { recursive: true });
});

test("a report that cannot be written is named, and keeps no other back", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "reports-"));
  const file = path.join(folder, "report.json");
  const written = writeReports(sample, parseReports([`html=${folder}`, `json=${file}`]));
  await expect(written).rejects.toThrow(`--report html=${folder} cannot be written: EISDIR`);
  expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual(sample);
  fs.rmSync(folder, { recursive: true });
});

test("what is printed is a line a finding, whatever a cloud or a program says in it", () => {
  const lines = summary(sample).trimEnd().split("\n");
  expect(
    lines.filter((line) => !/^(shop\/| {2}(drift|unmanaged): | {2}\| | {4}In |The cloud)/.test(line)),
  ).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey it
  expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});

test("what a rule forbids is reported with its reason, and what the default only reports is not", () => {
  for (const text of [summary, markdown, junit, github].map((format) => format(sample))) {
    expect(text).toContain("reported: rule 2: a");
    expect(text).toMatch(/reported[\])"& |]/);
    expect(text).not.toContain("the default");
  }
});

test("what is secret is taken out of the texts of others", () => {
  const secret = {
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    plaintext: '{"key":"hunter2-hunter2"}',
  };
  const secrets = secretsIn({ resources: [{ outputs: { deep: [secret] } }] }, ["from-the-settings", "short"]);
  expect(secrets).toEqual(["from-the-settings", "hunter2-hunter2"]);
  const report: Report = {
    ...sample,
    stacks: [{ ...found(sample.stacks[1], "stack"), message: "it said hunter2-hunter2" }],
  };
  expect(summary(withoutTexts(report, secrets))).toContain("it said [secret]");
});

test("every stack is in one part, and a matrix has no more jobs than stacks or than are allowed", () => {
  const places = Array.from({ length: 1000 }, (_, i) => ({ folder: `/stacks/${i}`, stack: "dev" }));
  const { shard } = githubMatrix(places, 300);
  expect(shard).toHaveLength(256);
  expect(
    shard
      .flatMap((part) => partOf(places, parseShard(part)))
      .map(({ folder }) => folder)
      .sort(),
  ).toEqual(places.map(({ folder }) => folder).sort());
  expect(githubMatrix(places.slice(0, 3), 20)).toEqual({ shard: ["1/3", "2/3", "3/3"] });
  expect(() => parseShard("3/2")).toThrow("a part is wanted");
});
