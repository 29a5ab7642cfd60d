// The published JSON schemas of a reconcile run: its policy, which editors complete, and its report.
import { z } from "zod";
import { policySchema } from "../../local/cli/reconcile/policy";
import { reportSchema } from "../../local/cli/reconcile/report";
import type { Generated } from "./generated";

const folder = "schemas";

export function generateReconcile(): Generated {
  return new Map([
    [`${folder}/reconcile-policy.json`, text(z.toJSONSchema(policySchema, { io: "input" }))],
    [`${folder}/reconcile-report.json`, text(z.toJSONSchema(reportSchema))],
  ]);
}

const text = (schema: object): string => `${JSON.stringify(schema, undefined, 2)}\n`;
