// Writes down what is asked of providers that do not do so themselves (the dynamic one): the calls on the engine's side
// of the wire, in the JSON of the protocol.
import type { WatchCalls } from "../../../local/engine/pluginProvider";
import { present } from "../../found";

type Json = Record<string, unknown>;

/** Puts every call, with its answer when it has one, on a list. */
export function callsTo(list: Json[]): WatchCalls {
  return (path, request) => {
    const call: Json = { method: path.split("/").at(-1), request: jsonOf(request as object) };
    list.push(call);
    return (error, response) => {
      if (error) call.error = { message: `rpc error: code = ${codes[error.code]} desc = ${error.details}` };
      else call.response = jsonOf(response as object);
    };
  };
}

const codes: Record<number, string> = { 2: "Unknown", 12: "Unimplemented" };
const changes = ["DIFF_UNKNOWN", "DIFF_NONE", "DIFF_SOME"];
const spelled: Record<string, string> = {
  ignorechanges: "ignoreChanges",
  randomseed: "randomSeed",
  acceptsecrets: "acceptSecrets",
  acceptresources: "acceptResources",
  supportspreview: "supportsPreview",
  deletebeforereplace: "deleteBeforeReplace",
};

/** A message as protocol JSON: fields that have their default are left out. */
function jsonOf(message: object): Json {
  const json: Json = {};
  for (const getter of Object.getOwnPropertyNames(Object.getPrototypeOf(message))) {
    const name = /^get([A-Z].*?)(List|Map)?$/.exec(getter)?.[1];
    if (!name || /_as(B64|U8)$/.test(getter)) continue;
    const key = present(name[0]).toLowerCase() + name.slice(1);
    const value = plain(present((message as Record<string, () => unknown>)[getter]).call(message));
    if (isDefault(value)) continue;
    json[spelled[key] ?? key] =
      key === "randomseed" ? "<seed>" : key === "changes" ? changes[value as number] : hidden(value);
  }
  return json;
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plain);
  if ("toJavaScript" in value) return (value as { toJavaScript(): unknown }).toJavaScript();
  if ("getEntryList" in value) {
    const entries = (value as { getEntryList(): [string, unknown][] }).getEntryList();
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return jsonOf(value);
}

function isDefault(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

/** Serialised code is nobody's business. */
function hidden(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, item) => (key === "__provider" ? "<closure>" : item));
}
