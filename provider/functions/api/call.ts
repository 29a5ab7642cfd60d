// Any action of the catalogue by its name, for what has no resource and no function yet. It is checked before it is sent.
import type { Api } from "../../api/client";
import { actionNames, type FamilyName, familyNames, findAction, type KnownAction } from "../../api/facts";
import { holdsSecret } from "../../api/redact";
import { isRead } from "../../api/retry";
import { type AuthoredFunction, askedIn, erasedFunction } from "../../lifecycle/author/defineFunction";
import type { Problem } from "../../lifecycle/author/failures";
import { field, type TypeOf } from "../../lifecycle/author/field";
import type { Properties, Value } from "../../lifecycle/author/values";
import { checkFields } from "../../lifecycle/run/checkFields";
import { nearest, nearestName } from "../../lifecycle/run/nearest";
import { parametersOf } from "./call/parameters";

const inputs = askedIn({
  service: field.string().doc("The service, such as `vpc` or `tag`; one that ends in `v2` is the older API."),
  action: field.string().doc("The action, such as `DescribeVpcs`."),
  parameters: field.map(field.any()).optional().doc("Its parameters, under the names of the API."),
  allowChanges: field
    .boolean()
    .optional()
    .doc(
      "Must be true for an action that changes something. Such an action is called by every update, also by one that changes nothing else, and by no preview, where the answer is not known.",
    ),
});
const outputs = {
  answer: field
    .map(field.any())
    .doc("What the cloud answers, under the names of the API. It is a secret when it holds one."),
};
type Asked = TypeOf<typeof inputs>;

const definition: AuthoredFunction<Api, typeof inputs, typeof outputs> = {
  token: "api:call",
  doc: "Calls an action of the cloud's API by its name, for what has no resource and no function. Service, action and parameters are checked against the API's description before anything is sent. An action that only reads runs in every preview and update. One that changes something has to be allowed, and leaves nothing in the state: use a resource wherever there is one.",
  ...{ inputs, outputs },
  check: (asked) => problemsOf(asked),
  changes: ({ service, action }) => !isRead({ known: findAction(service, action)! }),
  secrets: ({ answer }) => (holdsSecret(answer) ? ["answer"] : []),
  typedIn: "call",
  call: async ({ api, inputs: { service, action, parameters } }) => ({
    answer: (await api.call(service, action, checkedParameters(service, action, parameters))) as Record<
      string,
      Value
    >,
  }),
  example: `const { answer } = await tencentcloud.api.call({
  service: "vpc",
  action: "DescribeAccountAttributes",
});
const limit = answer.AccountAttributeSet[0]?.AttributeValues;`,
};

export const call = erasedFunction(definition, []);

function problemsOf({ service, action, parameters, allowChanges }: Asked): Problem[] {
  if (!(familyNames as string[]).includes(service))
    return [{ path: "service", reason: `is not known: ${meant(service, familyNames)}` }];
  const known = findAction(service, action);
  if (!known) return [{ path: "action", reason: unknownAction(service as FamilyName, action) }];
  const problems: Problem[] = [];
  checkedParameters(service, action, parameters, problems);
  return isRead({ known }) || allowChanges ? problems : [...problems, notAllowed(known)];
}

/** The parameters in the types of the API. */
function checkedParameters(
  service: string,
  action: string,
  given: object = {},
  problems: Problem[] = [],
): Properties {
  const kind = `a parameter of ${service}.${action}`;
  const fields = parametersOf(service as FamilyName, action);
  return checkFields(fields, given as Properties, { problems, kind, notes: [] }, "parameters");
}

function unknownAction(service: FamilyName, action: string): string {
  const others = familyNames.filter((name) => findAction(name, action));
  if (others.length > 0) return `${action} is not one of ${service}, but of ${others.join(" and ")}`;
  return `${action} is not one of ${service}: ${meant(action, actionNames(service))}`;
}

function meant(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near ? `did you mean ${near}?` : nearest(name, known);
}

function notAllowed({ service, action }: KnownAction): Problem {
  return {
    path: "allowChanges",
    reason: `must be true: ${service}.${action} changes something, and every update calls it again. Use a resource where there is one`,
  };
}
