// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeAccountAttributes takes, by property. */
export const takes = {
};

/** What DescribeAccountAttributes answers, by output. */
export const answers = {
  AccountAttributeSet: field.list(field.object({ attributeName: field.string(), attributeValues: field.list(field.string()) })),
};
