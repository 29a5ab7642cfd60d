// Attributes of an account.
import { defineQuery } from "../query";
import * as fields from "./getAccountAttributes/fields";

export const getAccountAttributes = defineQuery({
  token: "vpc:getAccountAttributes",
  doc: "Attributes of the account, such as whether its machines can be in the classic network.",
  action: "vpc.DescribeAccountAttributes",
  fields,
  answers: { as: "attributes", of: "AccountAttributeSet", doc: "The attributes." },
  docs: {
    attributeName: "Its name.",
    attributeValues: "Its values.",
  },
  example: `const { attributes } = await tencentcloud.vpc.getAccountAttributes();`,
});
