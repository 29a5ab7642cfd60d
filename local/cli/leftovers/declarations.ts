// What a program has to declare to keep what was left: TypeScript, with the inputs as the cloud has them.
import type { Leftover } from "./asking";

/** The lines of a program; a comment where a thing cannot be read any more. */
export function declarations(left: readonly Leftover[]): string {
  if (left.length === 0) return "// Nothing is left in the cloud that the state does not have.";
  const lines = left.map((leftover) =>
    leftover.inputs ? declaration(leftover, leftover.inputs) : `// ${leftover.token} ${leftover.id} is gone`,
  );
  return ['import * as tencentcloud from "pulumi-tencentcloud-native";', "", ...lines].join("\n");
}

function declaration({ token, id, urn }: Leftover, inputs: Record<string, unknown>): string {
  const [module, type] = token.split(":");
  const name = urn?.split("::").slice(3).join("::") ?? String(inputs.name ?? id);
  const visible = Object.entries(inputs).filter(([key]) => !key.startsWith("__"));
  const properties = [["adopt", id] as const, ...visible].map(
    ([key, value]) => `  ${key}: ${JSON.stringify(value)},`,
  );
  return `new tencentcloud.${module}.${type}(${JSON.stringify(name)}, {\n${properties.join("\n")}\n});`;
}
