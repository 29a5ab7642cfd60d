// The plain view, for pipes and logs: a line when a step begins, ends or says something, and nothing is taken back.
import type { Colors } from "picocolors/types";
import type { EngineEvent } from "../events";
import { isHalf, isHidden, type Row } from "./progress";
import { infoText, statusColor, statusText } from "./status";
import { signOf, typeText } from "./words";

/** How often, in milliseconds, one resource's progress is told. */
const progressEvery = 10_000;

export class Lines {
  private readonly toldAt = new Map<string, number>();
  private readonly lastTold = new Map<string, string>();

  constructor(
    private readonly preview: boolean,
    private readonly colors: Colors,
    private readonly now: () => number = Date.now,
  ) {}

  /** The line for an event about a row, if it is worth one. */
  line(event: EngineEvent, row: Row): string | undefined {
    if (isHidden(row)) return undefined;
    const said = event.diagnosticEvent;
    if (said?.ephemeral && !this.isTimeFor(row)) return undefined;
    if (!said && row.op === "same" && row.phase !== "failed") return undefined;
    if (event.resourcePreEvent && row.op === "refresh") return undefined;
    if (this.preview && (event.resourcePreEvent || isHalf(row.op))) return undefined;
    const text = this.text(row);
    if (this.lastTold.get(row.urn) === text) return undefined;
    this.lastTold.set(row.urn, text);
    return text;
  }

  private isTimeFor(row: Row): boolean {
    const last = Math.max(row.startedAt, this.toldAt.get(row.urn) ?? 0);
    if (this.now() - last < progressEvery) return false;
    this.toldAt.set(row.urn, this.now());
    return true;
  }

  private text(row: Row): string {
    const { colors } = this;
    const status = statusText(row, row.op, this.preview, this.now());
    const shown = row.phase === "failed" ? `**${status}**` : status;
    const parts = [typeText(row.type), row.name, statusColor(row, colors)(shown), infoText(row, colors)];
    return ` ${signOf(row.op, colors)} ${parts.filter((part) => part !== "").join(" ")}`;
  }
}
