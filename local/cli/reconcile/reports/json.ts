// The report as JSON, by the published schema.
import { type Report, reportSchema } from "../report";

export function json(report: Report): string {
  return `${JSON.stringify(reportSchema.parse(report), undefined, 2)}\n`;
}
