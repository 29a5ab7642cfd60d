// docs/older-api.md: what to call today in the place of each action of the older API, and where its values have their place.
// Written from the catalogue, by which the local cloud carries the older actions out, too.
import { readCatalogues } from "../catalogue/layers";
import type { Action, Place } from "../catalogue/model";
import type { Generated } from "./generated";

/** `natName` → `NatGatewayName`, with what a value is in its place. */
function placeText([from, place]: [string, Place]): string {
  if (place === null) return `\`${from}\` has no place`;
  if (typeof place === "string") return `\`${from}\` → \`${place}\``;
  const words = Object.entries(place.words ?? {}).map(([old, word]) => `${old} → ${word}`);
  const as = place.as === "zone" ? ["a zone's name"] : place.as === "region" ? ["a region's name"] : [];
  const id = typeof place.as === "object" ? [`an id \`${place.as.id}-…\``] : [];
  return `\`${from}\` → \`${place.at}\` (${[...words, ...as, ...id].join(", ")})`;
}

function placesText(places: Record<string, Place> = {}): string {
  return Object.entries(places).map(placeText).join("; ");
}

function givenText({ gives = {} }: Action): string[] {
  return Object.entries(gives).map(([name, value]) => `always \`${name}\`: \`${JSON.stringify(value)}\``);
}

/** What replaces an action, and what a caller gives and gets there. */
function row({ action, successor, maps, answers, ...rest }: Action): string {
  const names = Array.isArray(successor) ? successor : [];
  const today = names.map((name) => `\`${name}\``).join(", then ") || "nothing";
  const asked = [placesText(maps), ...givenText({ action, ...rest } as Action)].filter((one) => one !== "");
  return `| ${action} | ${today} | ${asked.join("; ")} | ${placesText(answers)} |`;
}

export function generateSuccessors(): Generated {
  const families = readCatalogues()
    .map(({ service, actions }) => ({
      family: `${service}v2`,
      actions: actions.filter(({ family }) => family === "v2").sort((a, b) => (a.action < b.action ? -1 : 1)),
    }))
    .filter(({ actions }) => actions.length > 0);
  const text = [
    "<!-- Generated from the catalogue by tools/generate/successors.ts. -->",
    "",
    "# What replaced the older API",
    "",
    "The older API (`/v2/index.php`) is callable as documented, by the [client](client.md), `api.call` and against the local cloud, but the vendor has switched many of its hosts off. This page says for each of its actions what to call today.",
    "",
    "A parameter that is not named here has its own name in capitals: `vpcId` is `VpcId`. `Filters.vpc-id` is a value of that filter; a single value becomes a list where a list is taken. Ids are those of today (`vpc-2ari9m7h`), and so are names of zones and regions. The last column says where the values of an older answer stand in today's, within their list. Both names act on the same things.",
    ...families.flatMap(({ family, actions }) => [
      "",
      `## ${family}`,
      "",
      "| action | today | what is asked | what is answered |",
      "| --- | --- | --- | --- |",
      ...actions.map(row),
    ]),
  ];
  return new Map([["docs/older-api.md", `${text.join("\n")}\n`]]);
}
