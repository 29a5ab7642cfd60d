// The skeleton of a case: every input once, with the call or the replacement that changes it.
import { lowerFirst } from "../generate/words";
import { decide } from "./marks";
import { sample } from "./samples";
import { answersTags, type Input, inputsOf, isTagged, type Thing } from "./thing";

export function skeletonOfCase(thing: Thing): string {
  const { service, type, name, words, create, read, modify, remove } = thing;
  const inputs = inputsOf(thing);
  const tagged = isTagged(thing);
  const apart = tagged && !answersTags(thing);
  const owners = inputs.flatMap(({ of }) => (of ? [of] : []));
  const named = inputs.some(({ key }) => key === "name");
  const given = owners.length > 0 ? "given" : "";
  const program = (some: Input[]) => some.map((one) => `${one.key}: ${valueFor(one)},`).join("\n");
  const least = inputs.filter(({ param, key }) => param.required && key !== "name");
  const replaced = inputs.some(({ changes }) => !changes);
  const shared = [
    named ? "named" : "",
    replaced ? "never" : "",
    ...(tagged ? ["otherTags", "someTags"] : []),
  ].filter(Boolean);
  return `// The case of a ${words}.
import type { ${service} as sdk } from "../../../sdk";
import { resourceCase } from "../case";
${shared.length > 0 ? `import { ${shared.join(", ")} } from "../words";` : ""}

export const ${name} = resourceCase<sdk.${type}Args>({
  token: "${service}:${type}",
  lives: [
    {
      ${decide("values that the cloud takes, and how each property can change behind the resource's back")}
      ${owners.length > 0 ? `beside: { ${owners.map((of) => `${nameOf(of)}: ["${of}", () => ({})]`).join(", ")} },` : ""}
      least: (${given}) => ({ ${program(least)} }),
      most: (${given}) => ({ ${program(inputs)} ${tagged ? "tags: someTags," : ""} }),
      created: ["${create.action}"],
      deleted: ["${remove.action}"],
      properties: {
        ${tagged ? "tags: otherTags," : ""}
        ${inputs.map((input) => propertyOf(input, modify?.action)).join("\n")}
      },
    },
  ],
  costs: { make: ["${create.action}", "${read.action}"], see: ["${read.action}"${apart ? ', "DescribeResourceTagsByResourceIds"' : ""}], remove: ["${remove.action}"] },
  ${decide("how many there can be, and the calls that depend on one another")}
  many: {
    most: 20,
    program: (${named ? "i, changed" : ""}) => ({ ${named ? "...named(i, changed)," : ""} ${least
      .filter(({ of }) => !of)
      .map((one) => `${one.key}: ${sample(one.param)},`)
      .join("\n")} }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
`;
}

function nameOf(token: string): string {
  return lowerFirst(token.split(":")[1]!);
}

function valueFor({ of, param }: Input): string {
  return of ? `given("${nameOf(of)}")` : sample(param);
}

function propertyOf({ key, param, changes }: Input, modify: string | undefined): string {
  if (!changes) return `${key}: { to: ${sample(param, true)}, by: "replacement", drift: never },`;
  return `${key}: { to: ${sample(param, true)}, by: ["${modify}"], drift: { ${param.name}: ${sample(param, true)} } },`;
}
