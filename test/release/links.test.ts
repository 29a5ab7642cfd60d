// The pages that are installed with the package: every link of theirs leads to a file that is installed too.
import * as fs from "node:fs";
import * as path from "node:path";
import { files } from "../../package.json";
import { present } from "../found";

const root = path.join(__dirname, "..", "..");

function* pages(name: string): Generator<string> {
  const file = path.join(root, name);
  if (fs.statSync(file).isDirectory())
    for (const entry of fs.readdirSync(file)) yield* pages(path.posix.join(name, entry));
  else if (name.endsWith(".md")) yield name;
}

/** npm installs these whatever `files` says. */
const always = ["README.md", "LICENSE", "package.json"];
const installed = [...always, ...files];
// Without pages: what is built by `npm pack`, and data.
const bare = ["dist", "catalogue/*.json"];
const shipped = [...installed.filter((name) => !bare.includes(name)).flatMap((name) => [...pages(name)])];

test("no link in a page of the package is dead", () => {
  const dead: string[] = [];
  let links = 0;
  for (const page of shipped) {
    const text = fs.readFileSync(path.join(root, page), "utf8").replace(/```[\s\S]*?```|`[^`]*`/g, "");
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|mailto:|#)/.test(present(target))) continue;
      links++;
      const file = path.posix.normalize(
        path.posix.join(path.posix.dirname(page), present(present(target).split("#")[0])),
      );
      const there = installed.some((name) => file === name || file.startsWith(`${name}/`));
      if (!there || !fs.existsSync(path.join(root, file))) dead.push(`${page}: ${target}`);
    }
  }
  expect(dead).toEqual([]);
  expect(links).toBeGreaterThan(20);
});

test("the first page and the pages on security and changes are installed", () => {
  expect(shipped).toEqual(
    expect.arrayContaining(["README.md", "SECURITY.md", "CHANGELOG.md", "docs/testing.md"]),
  );
});
