// The skeleton of a case: every input once, with the call or the replacement that changes it.
import { lowerFirst } from "../generate/words";
import { decide } from "./marks";
import { sample } from "./samples";
import { answersTags, type Input, inputsOf, isTagged, type Thing } from "./thing";

export function skeletonOfCase(thing: Thing): string {
  const { service, type, name, words, create, read, remove } = thing;
  const apart = isTagged(thing) && !answersTags(thing) ? ', "DescribeResourceTagsByResourceIds"' : "";
  return `// The case of a ${words}.
import type { ${service} as sdk } from "../../../sdk";
import { resourceCase } from "../case";
${importsOf(thing)}
export const ${name} = resourceCase<sdk.${type}Args>({
  token: "${service}:${type}",
  lives: [
    {
      ${decide("values that the cloud takes, and how each property can change behind the resource's back")}
      ${lifeOf(thing)}
    },
  ],
  costs: { make: ["${create.action}", "${read.action}"], see: ["${read.action}"${apart}], remove: ["${remove.action}"] },
  ${decide("how many there can be, and the calls that depend on one another")}
  ${manyOf(thing)}
});
`;
}

/** What the words of all cases have for it. */
function importsOf(thing: Thing): string {
  const inputs = inputsOf(thing);
  const shared = [
    ...(isNamed(inputs) ? ["named"] : []),
    ...(inputs.some(({ changes }) => !changes) ? ["never"] : []),
    ...(isTagged(thing) ? ["otherTags", "someTags"] : []),
  ];
  return shared.length > 0 ? `import { ${shared.join(", ")} } from "../words";\n` : "";
}

function lifeOf(thing: Thing): string {
  const { create, modify, remove } = thing;
  const inputs = inputsOf(thing);
  const tagged = isTagged(thing);
  const owners = inputs.flatMap(({ of }) => (of ? [of] : []));
  const given = owners.length > 0 ? "given" : "";
  const program = (some: Input[]) => some.map((one) => `${one.key}: ${valueFor(one)},`).join("\n");
  const beside = owners.map((of) => `${nameOf(of)}: ["${of}", () => ({})]`).join(", ");
  return `${beside ? `beside: { ${beside} },` : ""}
      least: (${given}) => ({ ${program(inputs.filter(isLeast))} }),
      most: (${given}) => ({ ${program(inputs)} ${tagged ? "tags: someTags," : ""} }),
      created: ["${create.action}"],
      deleted: ["${remove.action}"],
      properties: {
        ${tagged ? "tags: otherTags," : ""}
        ${inputs.map((input) => propertyOf(input, modify?.action)).join("\n")}
      },`;
}

function manyOf(thing: Thing): string {
  const inputs = inputsOf(thing);
  const named = isNamed(inputs);
  const own = inputs.filter((one) => isLeast(one) && !one.of);
  return `many: {
    most: 20,
    program: (${named ? "i, changed" : ""}) => ({ ${named ? "...named(i, changed)," : ""} ${own
      .map((one) => `${one.key}: ${sample(one.param)},`)
      .join("\n")} }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },`;
}

const isNamed = (inputs: Input[]): boolean => inputs.some(({ key }) => key === "name");
const isLeast = ({ param, key }: Input): boolean => param.required === true && key !== "name";

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
