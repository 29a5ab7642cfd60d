// docs/limits.md: a head written by hand, and lists counted from the local cloud itself.
import * as fs from "node:fs";
import * as path from "node:path";
import { Cloud } from "../../local/cloud/cloud";
import type { Excuse } from "../../local/cloud/excuse";
import { limits } from "../../local/cloud/limits";
import { stepNames } from "../../local/cloud/pipeline";
import { services as parts } from "../../local/cloud/services";
import { readLayer, services } from "../catalogue/layers";

function actionLines(service: string, there: string[] = [], missing: string[] = []): string[] {
  const all = there.length + missing.length;
  const list = (label: string, names: string[]) =>
    names.length > 0 ? [`${label}: ${names.join(", ")}.`, ""] : [];
  return [
    `### ${service}: ${there.length} of ${all}`,
    "",
    ...list("There", there),
    ...list("Not there", missing),
  ];
}

/** What today's API has beyond everything that the catalogue describes. */
function beyondLines(service: string, names: string[]): string[] {
  return [`### ${service}: ${names.length}`, "", `${names.join(", ")}.`, ""];
}

function refusalLine({ codes, actions, because }: Excuse): string {
  const at = actions ? ` (${actions.join(", ")})` : "";
  return `- ${codes.map((code) => `\`${code}\``).join(", ")}${at}: ${because}.`;
}

/** Where answers are known to be otherwise than the models say, and why. */
function exceptionLines(): string[] {
  return services().flatMap((service) =>
    (readLayer("facts", service)?.facts ?? [])
      .filter(({ on, is }) => (on === "type" || on === "answer") && "nullable" in is)
      .map(
        ({ names, is, because }) =>
          `- ${names.map((name) => `\`${service}.${name}\``).join(", ")} ${"nullable" in is && is.nullable ? "may be null" : "is never null"}: ${because}`,
      ),
  );
}

type Limits = ReturnType<typeof limits>;

function actionsPart({ implemented, notImplemented, beyond }: Limits): string[] {
  const names = Object.keys({ ...implemented, ...notImplemented }).sort();
  const count = (lists: Record<string, string[]>) => Object.values(lists).flat().length;
  const there = count(implemented);
  return [
    "## Actions",
    "",
    `The documents and today's API have ${there + count(notImplemented)} actions; ${there} of them are there. Names that end in v2 are the older API.`,
    "",
    ...names.flatMap((service) => actionLines(service, implemented[service], notImplemented[service])),
    "## Actions of today's API that nothing describes",
    "",
    "The official SDK has them, and no document that this cloud is made from. They are not there, and say so by name.",
    "",
    ...Object.entries(beyond).flatMap(([service, list]) => beyondLines(service, list)),
  ];
}

function quotasPart({ quotas, rates }: Limits): string[] {
  const faster = Object.entries(rates).map(([name, rate]) => `; ${name} ${rate} times`);
  return [
    "## Quotas and rates",
    "",
    "A quota is set with `POST /_cloud/limits`, and every cloud that is started has these:",
    "",
    "| thing | quota | counted by | code |",
    "|---|---|---|---|",
    ...Object.entries(quotas).map(
      ([type, q]) => `| ${type} | ${q.limit} | ${q.per ?? "region"} | \`${q.code}\` |`,
    ),
    "",
    `An action may be called 20 times a second in a region${faster.join("")}. That is counted in real time; the documents' limits over all actions are not enforced.`,
  ];
}

function refusalsPart(): string[] {
  const excused = Object.values(parts)
    .map(({ service }) => service)
    .filter(({ excuses }) => excuses.length > 0);
  return [
    "## Refusals that nobody can cause",
    "",
    "Every other refusal that the documents list for an action of VPC, CVM and CBS is caused by a test.",
    "A fault (`POST /_cloud/faults`) answers these, too.",
    "",
    ...excused.flatMap(({ name, excuses }) => [`### ${name}`, "", ...excuses.map(refusalLine), ""]),
  ];
}

export function generateLimits(): Map<string, string> {
  const known = limits(new Cloud({ clock: { kind: "virtual" }, secrets: {}, seed: "", rateLimit: true }));
  const text = [
    fs.readFileSync(path.join(__dirname, "limits.head.md"), "utf8").trimEnd(),
    "",
    ...actionsPart(known),
    "## Answers beside the models",
    "",
    "Every answer is held against the models of the official SDK; these are known to differ from them:",
    "",
    ...exceptionLines(),
    "",
    ...quotasPart(known),
    "",
    "## The order of refusals",
    "",
    ...stepNames.map((name, index) => `${index + 1}. ${name}`),
    "",
    ...refusalsPart(),
  ];
  return new Map([["docs/limits.md", `${text.join("\n").trimEnd()}\n`]]);
}
