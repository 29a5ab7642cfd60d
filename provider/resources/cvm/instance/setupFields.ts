// How an instance is set up: who may log in, what is installed on it, and what it runs at first.
import type { Instance } from "../../../api/actions/cvm";
import { field } from "../../../lifecycle/author/field";
import type { Value } from "../../../lifecycle/author/values";
import { tags } from "../../tags";

/** At least two kinds of characters, and no slash in front (api-docs/cvm.txt:3798). */
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

export const login = {
  password: field
    .string()
    .minLength(8)
    .maxLength(30)
    .test("two kinds of letters, digits and symbols, no / in front", passwordProblem)
    .optional()
    .secret()
    .writeOnly()
    .disrupts("stop")
    .doc("Password of the administrator, 8 to 30 characters. Conflicts with `keyIds` and `keepImageLogin`."),
  keyIds: field
    .set(field.idOf("cvm:KeyPair"))
    .optional()
    .disrupts("stop")
    .maxItems(1)
    .from(({ LoginSettings }: Instance) => LoginSettings?.KeyIds ?? [])
    .doc("Key pair for logging in, at most one; Linux only. Conflicts with `password` and `keepImageLogin`."),
  keepImageLogin: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the image's login is kept; custom, shared and imported images only."),
};

export const agents = {
  securityService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the security agent is installed. Defaults to `true`."),
  monitorService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the monitoring agent is installed. Defaults to `true`."),
  automationService: field
    .boolean()
    .optional()
    .writeOnly()
    .disrupts("reinstall")
    .doc("Whether the automation agent is installed. The default depends on the image."),
};

export const settings = {
  hostName: field
    .string()
    .pattern(
      /^[A-Za-z0-9](?:[A-Za-z0-9]|[-.](?=[A-Za-z0-9]))*$/,
      "letters and digits, with single - or . between them",
    )
    .minLength(2)
    .maxLength(60)
    .optional()
    .writeOnly()
    .disrupts("stop")
    .doc("Host name, 2 to 60 characters (15 on Windows)."),
  userData: field
    .string()
    .test("base64 of at most 16 KB", isBase64Of16K)
    .optional()
    .secret()
    .writeOnly()
    .doc(
      "User data that runs at the first start, in base64, at most 16 KB. A change takes effect at the next reinstall.",
    ),
  userDataRaw: field
    .string()
    .maxBytes(mostUserData)
    .optional()
    .secret()
    .writeOnly()
    .doc(
      "The same as `userData` in plain text, such as a script; it is encoded for you. Conflicts with `userData`.",
    ),
  camRoleName: field
    .string()
    .whenRemoved("")
    .optional()
    .doc("CAM role whose credentials are available on the instance."),
  disableApiTermination: field
    .boolean()
    .whenRemoved(false)
    .optional()
    .doc("Whether it is protected from deletion, by this provider too. Defaults to `false`."),
  tags,
};
