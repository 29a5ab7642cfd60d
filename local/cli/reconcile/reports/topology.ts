// The resources of a stack as a graph, those that others need above them, laid out by dagre: SVG without a script.
import { type Edge, Graph, layout } from "@dagrejs/dagre";
import type { Finding, StackReport } from "../report";
import { escaped, resourceKey } from "./words";

interface Node {
  key: string;
  type: string;
  name: string;
  kinds: Finding["kind"][];
  needs: string[];
}

const nodeHeight = 38;
/** Beyond this a picture tells nobody anything: only what has findings, and what that needs, is shown. */
const most = 150;

export function topology(stack: StackReport): string {
  const nodes = nodesOf(stack);
  if (nodes.length === 0) return "";
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 18, ranksep: 44, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.key, { width: widthOf(node), height: nodeHeight });
  const keys = new Set(nodes.map(({ key }) => key));
  for (const { key, needs } of nodes) for (const need of needs) if (keys.has(need)) graph.setEdge(need, key);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const edges = graph
    .edges()
    .map((edge: Edge) => path((graph.edge(edge) as unknown as { points: Point[] }).points));
  const boxes = nodes.map((node) => box(node, graph.node(node.key) as unknown as Point));
  return `<div class="scroll"><svg role="img" aria-label="The resources of the stack" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="arrow" d="M0 0 8 4 0 8z"/></marker></defs>
${[...edges, ...boxes].join("\n")}
</svg></div>`;
}

interface Point {
  x: number;
  y: number;
}

function nodesOf({ resources, findings }: StackReport): Node[] {
  const all = new Map<string, Node>();
  for (const one of [...resources, ...findings]) {
    const key = resourceKey(one);
    const { type, name } = one;
    const node = all.get(key) ?? { key, type, name, kinds: [], needs: "needs" in one ? one.needs : [] };
    all.set(key, node);
    if ("kind" in one) node.kinds.push(one.kind);
  }
  const nodes = [...all.values()];
  if (nodes.length <= most) return nodes;
  const found = nodes.filter(({ kinds }) => kinds.length > 0).slice(0, most);
  const shown = new Set(found.flatMap(({ key, needs }) => [key, ...needs]));
  return nodes.filter(({ key }) => shown.has(key));
}

/** The text's width, roughly: a page without a script cannot measure it. */
const widthOf = ({ name, type }: Node): number =>
  Math.max(90, Math.min(260, 22 + 7.2 * Math.max(name.length, type.length * 0.85)));

function box({ name, type, kinds }: Node, { x, y }: Point): string {
  const width = widthOf({ name, type, kinds, key: "", needs: [] });
  const said = [...new Set(kinds)].join(", ");
  return `<g class="node ${kinds[0] ?? ""}"><title>${escaped(`${type} ${name}${said ? `: ${said}` : ""}`)}</title><rect x="${round(x - width / 2)}" y="${round(y - nodeHeight / 2)}" width="${round(width)}" height="${nodeHeight}" rx="6"/><text x="${round(x)}" y="${round(y - 2)}" text-anchor="middle">${escaped(cut(name))}</text><text class="type" x="${round(x)}" y="${round(y + 12)}" text-anchor="middle">${escaped(cut(type))}${said ? ` · ${said}` : ""}</text></g>`;
}

const cut = (text: string): string => (text.length > 32 ? `${text.slice(0, 31)}…` : text);
const round = (value: number): number => Math.round(value * 10) / 10;

function path(points: Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  return `<path class="edge" marker-end="url(#arrow)" d="M${first} L${rest.join(" L")}"/>`;
}
