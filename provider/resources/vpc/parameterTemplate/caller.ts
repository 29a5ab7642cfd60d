// Actions whose names are put together from what a kind is called. A definition names them in `uses`, which a test compares with
// the catalogue.
import type { Answer, Params } from "../../../api/call";
import type { Api } from "../../../api/client";

/** Calls an action of VPC by its name. */
export function caller(api: object): (action: string, params: Params) => Promise<Answer> {
  // The host gives a definition the whole Api.
  return (action, params) => (api as Api).call("vpc", action, params);
}
