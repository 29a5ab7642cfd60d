// How a machine is set up: who may log in, what it is called, and what it runs at first.
import { field } from "../../../lifecycle/author/field";
import type { Value } from "../../../lifecycle/author/values";

/** At least two kinds of characters, and no slash in front (api-docs/cvm.txt:3798, api-docs/ecm.txt:8850). */
function passwordProblem(value: Value): string | undefined {
  const text = String(value);
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  return text.startsWith("/") || kinds < 2
    ? "must have two kinds of small letters, capitals, digits and symbols, and no / in front"
    : undefined;
}

const mostUserData = 16 * 1024;

function isBase64Of16K(value: Value): string | undefined {
  const text = String(value);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
    return "must be base64; `userDataRaw` takes plain text";
  return Buffer.from(text, "base64").length > mostUserData
    ? "must be at most 16 KB before base64"
    : undefined;
}

/** The password of the administrator. */
export const password = field
  .string()
  .minLength(8)
  .maxLength(30)
  .test("two kinds of letters, digits and symbols, no / in front", passwordProblem)
  .optional()
  .secret()
  .writeOnly();

/** A host name; Windows takes 15 characters. */
export const hostName = field
  .string()
  .pattern(
    /^[A-Za-z0-9](?:[A-Za-z0-9]|[-.](?=[A-Za-z0-9]))*$/,
    "letters and digits, with single - or . between them",
  )
  .minLength(2)
  .maxLength(60)
  .optional()
  .writeOnly();

/** What runs at the first start, in base64. */
export const userData = field
  .string()
  .test("base64 of at most 16 KB", isBase64Of16K)
  .optional()
  .secret()
  .writeOnly();

export const userDataRaw = field
  .string()
  .maxBytes(mostUserData)
  .optional()
  .secret()
  .writeOnly()
  .doc(
    "The same as `userData` in plain text, such as a script; it is encoded for you. Conflicts with `userData`.",
  );

/** The user data as it travels: in base64. */
export function userDataOf({
  userData,
  userDataRaw,
}: {
  userData?: string | undefined;
  userDataRaw?: string | undefined;
}): string | undefined {
  return userDataRaw === undefined ? userData : Buffer.from(userDataRaw, "utf8").toString("base64");
}
