// The commands that the installed pages show: blocks of `sh` have commands, one a line; blocks of `console` have commands after a
// `$`, and under each what it prints.
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../found";

export interface Command {
  page: string;
  /** Without its comment. */
  line: string;
  /** What the page says that it prints; nothing where it does not say. */
  prints: string[];
}

interface Block {
  language: string;
  lines: string[];
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, indent, language, body]) => ({
    language: present(language),
    lines: present(body)
      .split("\n")
      .map((line) => line.slice(present(indent).length)),
  }));
}

const withoutComment = (line: string): string => line.replace(/\s+#.*$/, "").trim();

function commandsOf(page: string, { language, lines }: Block): Command[] {
  if (language === "sh")
    return lines
      .map(withoutComment)
      .filter(Boolean)
      .map((line) => ({ page, line, prints: [] }));
  const commands: Command[] = [];
  for (const line of lines)
    if (line.startsWith("$ ")) commands.push({ page, line: withoutComment(line.slice(2)), prints: [] });
    else if (line.trim()) commands.at(-1)?.prints.push(line);
  return commands;
}

/** The pages of a package, by their path in it. */
export function pagesOf(folder: string): Map<string, string> {
  const docs = fs.readdirSync(path.join(folder, "docs")).filter((name) => name.endsWith(".md"));
  const names = ["README.md", "CONTRIBUTING.md", ...docs.map((name) => `docs/${name}`)];
  return new Map(names.map((name) => [name, fs.readFileSync(path.join(folder, name), "utf8")]));
}

/** Every command of the pages' blocks, in their order. */
export function commandsIn(pages: Map<string, string>): Command[] {
  return [...pages].flatMap(([page, text]) =>
    blocksOf(text)
      .filter(({ language }) => ["sh", "console"].includes(language))
      .flatMap((block) => commandsOf(page, block)),
  );
}

const looksLikeOne = /^(\$ |npm |npx |pulumi |curl |tencentcloud-native |cd |export |\.\/)/;

/** Lines that look like commands, in blocks that are not marked as such: no test would see them. */
export function unmarkedIn(pages: Map<string, string>): string[] {
  return [...pages].flatMap(([page, text]) =>
    blocksOf(text)
      .filter(({ language }) => language === "")
      .flatMap(({ lines }) =>
        lines.filter((line) => looksLikeOne.test(line)).map((line) => `${page}: ${line}`),
      ),
  );
}

/** What the running text and the tables of a page call `like this`. */
export function inlineIn(text: string): string[] {
  const bare = text.replace(/^ *```[\s\S]*?^ *```$/gm, "");
  return [...bare.matchAll(/`([^`\n]+)`/g)].map(([, code]) => present(code));
}
