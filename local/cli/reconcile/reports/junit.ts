// The report as JUnit XML: a suite a stack, a case a resource. What is not as it should be is a failure, what could not be told an
// error, what the policy ignores is skipped.
import builder, { type Builder } from "junit-report-builder";
import type { Finding, Report, StackReport } from "../report";
import { outcomeWords, resourceKey, resultWithReason, stackTitle, valuesText } from "./words";

export function junit({ stacks }: Report): string {
  const xml = builder.newBuilder();
  for (const stack of stacks) addSuite(xml, stack);
  return `${xml.build().replace(unprintable, "")}\n`;
}

/** Characters that XML cannot have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function addSuite(xml: Builder, stack: StackReport): void {
  const suite = xml.testSuite().name(stackTitle(stack)).time(0);
  const byResource = new Map<string, Finding[]>();
  for (const resource of stack.resources) byResource.set(resourceKey(resource), []);
  for (const finding of stack.findings) {
    const key = resourceKey(finding);
    byResource.set(key, [...(byResource.get(key) ?? []), finding]);
  }
  const known = new Map([...stack.resources, ...stack.findings].map((one) => [resourceKey(one), one]));
  for (const [key, findings] of byResource) {
    const { type, name } = known.get(key)!;
    const one = suite
      .testCase()
      .className(`${stackTitle(stack)}.${type}`)
      .name(name)
      .time(0);
    const open = findings.filter(({ decision, result }) => decision.action !== "ignore" && result !== "done");
    if (open.length > 0) one.failure(open.map(line).join("\n"), open[0]!.kind);
    else if (findings.some(({ decision }) => decision.action === "ignore")) one.skipped();
    const over = findings.filter((finding) => !open.includes(finding));
    if (over.length > 0) one.standardOutput(over.map(line).join("\n"));
  }
  if (stack.message)
    suite
      .testCase()
      .className(stackTitle(stack))
      .name(outcomeWords[stack.outcome])
      .time(0)
      .error(stack.message, stack.outcome);
}

function line(finding: Finding): string {
  const { kind, property, blame } = finding;
  const values = valuesText(finding);
  return `${kind}${property ? ` ${property}` : ""}: ${values || blame.because} (${resultWithReason(finding)})`;
}
