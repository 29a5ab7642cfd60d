// The names of what must never be seen in a log, an error or a journal: the one list of them.
const secretName =
  /pass(word|wd|phrase)|private_?key|pre_?share_?key|presharedkey|secret_?key|signature|(^|[_-])token$|security_?token|session_?token|identity_?token|saml_?assertion|bgp_?key|auth_?key|authorization|user_?data|customer_?gateway_?configuration|vnc_?url/i;
const publicName = /^(SignatureMethod|KeepImageLogin|ResetPassword|ClientToken)$/i;

/** Whether a value under this name is never to be shown. */
export function isSecretName(name: string): boolean {
  return secretName.test(name) && !publicName.test(name);
}

/** A copy fit to be shown: secrets replaced, long texts and lists cut. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string")
    return value.length > 500 ? `${value.slice(0, 500)}… (${value.length})` : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth > 8) return "…";
  if (Array.isArray(value)) {
    const shown = value.slice(0, 100).map((item) => redact(item, depth + 1));
    return value.length > 100 ? [...shown, `… (${value.length})`] : shown;
  }
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    isSecretName(name) && inner !== undefined && inner !== null ? "[secret]" : redact(inner, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

/** Whether there is something secret in a value, by the names in it. */
export function holdsSecret(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsSecret);
  return Object.entries(value).some(
    ([name, inner]) =>
      (isSecretName(name) && inner !== "" && inner !== null && inner !== undefined) || holdsSecret(inner),
  );
}

/** A text about a call without the secrets that the call carried: a refusal may quote what it refuses. */
export function withoutSecretsOf(params: unknown, text: string): string {
  return secretTexts(params, false).reduce((shown, secret) => shown.replaceAll(secret, "[secret]"), text);
}

/** Texts that stand under a secret name, the longest first; very short ones would blank out words. */
function secretTexts(value: unknown, secret: boolean): string[] {
  if (typeof value === "string") return secret && value.length > 3 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .flatMap(([name, inner]) => secretTexts(inner, secret || (!Array.isArray(value) && isSecretName(name))))
    .sort((a, b) => b.length - a.length);
}
