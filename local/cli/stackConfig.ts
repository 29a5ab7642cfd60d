// Commands about a stack's configuration.
import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { secretText } from "../engine/events";
import { fullKey } from "../engine/stackSettings";
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
  stackCommand(config, "get <key>", "print a value").action(get);
  stackCommand(config, "rm <key>", "take a value out").option("--path", "the key is a path").action(remove);
}

async function list(flags: StackFlags & { json?: boolean; showSecrets?: boolean }): Promise<void> {
  const stack = await stackOf(flags, true);
  const entries = Object.entries(await stack.config()).map(([key, { text, secret }]) => ({
    key,
    secret,
    value: secret && !flags.showSecrets ? secretText : text,
  }));
  if (flags.json) {
    const values = entries.map(({ key, value, secret }) => [
      key,
      secret && !flags.showSecrets ? { secret } : { value, secret },
    ]);
    return void print(JSON.stringify(Object.fromEntries(values), undefined, 4));
  }
  const prefix = `${stack.project.name}:`;
  const rows = entries.map(({ key, value }) => [
    key.startsWith(prefix) ? key.slice(prefix.length) : key,
    value,
  ]);
  print(columns([["KEY", "VALUE"], ...rows]));
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

async function get(key: string, flags: StackFlags): Promise<void> {
  const stack = await stackOf(flags);
  const entry = (await stack.config())[fullKey(stack.project.name, key)];
  if (!entry) throw new Error(`configuration key '${key}' not found for stack '${stack.name}'`);
  print(entry.text);
}

async function remove(key: string, flags: StackFlags & { path?: boolean }): Promise<void> {
  const stack = await stackOf(flags);
  stack.settings.remove(key, { path: flags.path });
  stack.settings.save();
}
