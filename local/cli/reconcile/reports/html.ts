// The report as one page of HTML, with nothing to load: the topology of each stack with what drifted in it, and every finding.
import { type Finding, kinds, type Report, type StackReport } from "../report";
import { topology } from "./topology";
import { countText, escaped, outcomeWords, resultText, stackTitle, valueText } from "./words";

export function html(report: Report): string {
  const stacks = report.stacks.map(section).join("\n");
  const title = `${outcomeWords[report.outcome]}: ${countText(report)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escaped(outcomeWords[report.outcome])}</h1><p>${escaped(countText(report))}; mode ${report.mode}.</p></header>
${stacks}
</body>
</html>
`;
}

function section(stack: StackReport): string {
  const isOpen = stack.outcome === "in sync" ? "" : " open";
  const message = stack.message ? `<pre class="message">${escaped(stack.message)}</pre>` : "";
  return `<details${isOpen} class="stack">
<summary><h2>${escaped(stackTitle(stack))}</h2> <span class="outcome ${stack.outcome.replace(" ", "-")}">${escaped(outcomeWords[stack.outcome])}</span></summary>
${message}
${topology(stack)}
${table(stack.findings)}
</details>`;
}

function table(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const heads = ["", "Resource", "Property", "Declared", "Recorded", "Live", "Why", "Done"];
  return `<div class="scroll"><table>
<thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead>
<tbody>
${findings.map(row).join("\n")}
</tbody>
</table></div>`;
}

function row(finding: Finding): string {
  const { kind, type, name, property, declared, recorded, live, blame, change, decision, advice } = finding;
  const values = [declared, recorded, live].map((value) =>
    value === undefined ? "" : code(valueText(value)),
  );
  const why = `${escaped(blame.because)}${blame.since ? `<br><small>recorded ${escaped(blame.since)}</small>` : ""}`;
  const done = `${escaped(resultText(finding))}<br><small>${escaped(change.text)} · ${escaped(decision.by)}</small>${advice ? `<pre>${escaped(advice)}</pre>` : ""}`;
  const cells = [
    `<span class="kind ${kind}">${kind}</span>`,
    `${escaped(name)}<br><small>${escaped(type)}</small>`,
    property ? code(property) : "",
    ...values,
    why,
    done,
  ];
  return `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`;
}

const code = (text: string): string => `<code>${escaped(text)}</code>`;

const style = `
:root { color-scheme: light dark; --ink: #1d2433; --dim: #5c667a; --paper: #fff; --line: #d9dee7; --fill: #f4f6fa;
  --drift: #b45309; --gone: #b91c1c; --pending: #1d4ed8; --unfinished: #7c3aed; --unmanaged: #0f766e; --good: #15803d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e5e9f0; --dim: #9aa4b5; --paper: #14181f; --line: #323a47; --fill: #1d232d;
  --drift: #f59e0b; --gone: #f87171; --pending: #7ba7ff; --unfinished: #b794f6; --unmanaged: #2dd4bf; --good: #4ade80; } }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto; max-width: 84rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; } header p, small { color: var(--dim); }
.stack { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: .5rem 1rem; }
summary { cursor: pointer; } summary h2 { display: inline; font-size: 1.1rem; }
.outcome { font-size: .85rem; color: var(--drift); } .in-sync, .repaired { color: var(--good); } .failed, .refused, .forbidden { color: var(--gone); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border-top: 1px solid var(--line); padding: .4rem .5rem; text-align: left; vertical-align: top; } thead th { border-top: 0; color: var(--dim); font-weight: 600; } td:nth-last-child(-n + 2) { min-width: 9em; }
code, pre { font: .85em ui-monospace, monospace; background: var(--fill); border-radius: .25rem; } code { padding: .1rem .3rem; overflow-wrap: break-word; } pre { padding: .5rem; white-space: pre-wrap; }
.kind { font-weight: 600; } ${kinds
  .map(
    (kind) =>
      `.kind.${kind} { color: var(--${kind}); } .node.${kind} rect { stroke: var(--${kind}); stroke-width: 2.5; }`,
  )
  .join(" ")}
svg { display: block; margin: 1rem 0; } svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .type { fill: var(--dim); font-size: 10px; }
.node rect { fill: var(--fill); stroke: var(--line); } .node.gone rect { stroke-dasharray: 5 3; } .edge { fill: none; stroke: var(--dim); stroke-width: 1; } .arrow { fill: var(--dim); }
`;
