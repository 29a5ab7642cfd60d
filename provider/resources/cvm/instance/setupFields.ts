// How an instance is set up: who may log in, what is installed on it, and what it runs at first.
import type { Instance } from "../../../api/actions/cvm";
import { field } from "../../../lifecycle/author/field";
import { hostName, password, userData, userDataRaw } from "../../machines/shared/setup";
import { tags } from "../../tags";

export const login = {
  password: password
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
  hostName: hostName.disrupts("stop").doc("Host name, 2 to 60 characters (15 on Windows)."),
  userData: userData.doc(
    "User data that runs at the first start, in base64, at most 16 KB. A change takes effect at the next reinstall.",
  ),
  userDataRaw,
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
