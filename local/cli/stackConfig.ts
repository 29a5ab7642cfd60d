// Commands about a stack's configuration.
import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { secretText } from "../engine/events";
import { fullKey, type StackConfig } from "../engine/stackSettings";
import { type StackFlags, stackCommand, stackOf } from "./stackFlags";
import { columns } from "./stackState";

const print = (text: string) => process.stdout.write(`${text}\n`);

export function addConfigCommands(stack: Command): void {
  const config = stack.command("config").description("print or change the stack's configuration");
  stackCommand(config, "list", "print all values", { isDefault: true })
    .option("-j, --json", "print JSON")
    .option("--show-secrets", "show secret values in plain text")
    .action(list);
  stackCommand(config, "set <key> [value]", "set a value (read from the input if it is not given)")
    .option("--secret", "encrypt it")
    .option("--plaintext", "do not encrypt it")
    .option("--path", "the key is a path into an object")
    .action(set);
  stackCommand(config, "get <key>", "print a value").option("-j, --json", "print JSON").action(get);
  stackCommand(config, "rm <key>", "take a value out").option("--path", "the key is a path").action(remove);
}

async function list(flags: StackFlags & { json?: boolean; showSecrets?: boolean }): Promise<void> {
  const stack = await stackOf(flags, true);
  const config = await stack.config();
  if (flags.json) return void print(JSON.stringify(shownAsJson(config, flags.showSecrets), undefined, 2));
  const entries = Object.entries(config).map(([key, { text, secret }]) => ({
    key,
    value: secret && !flags.showSecrets ? secretText : text,
  }));
  const prefix = `${stack.project.name}:`;
  const rows = entries.map(({ key, value }) => [
    key.startsWith(prefix) ? key.slice(prefix.length) : key,
    value,
  ]);
  print(columns([["KEY", "VALUE"], ...rows]));
}

/** As `pulumi config --json` has it: without the values that are secret. */
function shownAsJson(config: StackConfig, showSecrets = false): Record<string, unknown> {
  const shown = Object.entries(config).map(([key, { text, secret, structured }]) => [
    key,
    secret && !showSecrets
      ? { secret }
      : { value: text, ...(structured ? { objectValue: JSON.parse(text) } : {}), secret },
  ]);
  return Object.fromEntries(shown);
}

async function set(
  key: string,
  given: string | undefined,
  flags: StackFlags & { secret?: boolean; path?: boolean },
): Promise<void> {
  const stack = await stackOf(flags, true);
  const text = given ?? (await readAll(process.stdin)).replace(/\r?\n$/, "");
  const secrets = flags.secret ? await stack.secrets() : undefined;
  stack.settings.set(key, text, { secrets, path: flags.path });
  stack.settings.save();
}

async function get(key: string, flags: StackFlags & { json?: boolean }): Promise<void> {
  const stack = await stackOf(flags);
  const name = fullKey(stack.project.name, key);
  const entry = (await stack.config())[name];
  if (!entry) throw new Error(`configuration key '${key}' not found for stack '${stack.name}'`);
  if (!flags.json) return void print(entry.text);
  const { [name]: shown } = shownAsJson({ [name]: entry }, true);
  print(JSON.stringify({ name, ...(shown as object) }, undefined, 2));
}

async function remove(key: string, flags: StackFlags & { path?: boolean }): Promise<void> {
  const stack = await stackOf(flags);
  stack.settings.remove(key, { path: flags.path });
  stack.settings.save();
}
