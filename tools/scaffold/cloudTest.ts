// The skeleton of the local cloud's test: a life of the thing by the official SDK.
import { pascal } from "../generate/words";
import { decide } from "./marks";
import { sample } from "./samples";
import type { Thing } from "./thing";

export function skeletonOfCloudTest({ service, type, words, create, read, remove }: Thing): string {
  const order = create.params
    .filter(({ required }) => required)
    .map((param) => `${param.name}: ${sample(param)}`);
  const list = remove.params.some(({ name }) => name === `${read.describes.key}s`);
  const none = list ? `{ ${read.describes.key}s: ["none"] }` : `{ ${read.describes.key}: "none" }`;
  return `// ${pascal(words)}s as the official SDK sees them.
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

${decide(`what a ${type} refuses, goes through and is counted by: a test each, that reads as a sentence`)}
test("a ${words} is made and found", async () => {
  const { ${service} } = await stage();
  await ${service}.${create.action}({ ${order.join(", ")} });
  const found = await ${service}.${read.action}({});
  expect(found.${read.describes.items}).toHaveLength(1);
});

test("a ${words} that is not there cannot be deleted", async () => {
  const { ${service} } = await stage();
  expect(await codeOf(${service}.${remove.action}(${none}))).not.toBe("");
});
`;
}
