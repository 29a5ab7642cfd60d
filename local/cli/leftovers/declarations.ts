// What a program has to declare to keep what was left: TypeScript, with the inputs as the cloud has them.
import { nameOf } from "../../engine/resource";
import type { Leftover } from "./asking";
import { visible } from "./searches";

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
  const name = urn === undefined ? String(inputs.name ?? id) : nameOf(urn);
  const properties = [["adopt", id] as const, ...Object.entries(visible(inputs))].map(
    ([key, value]) => `  ${key}: ${JSON.stringify(value)},`,
  );
  return `new tencentcloud.${module}.${type}(${JSON.stringify(name)}, {\n${properties.join("\n")}\n});`;
}
