// The names that stand in every state of the dynamic host: frozen.
/** The resource whose id is the identity of a stack. */
export const identityToken = "index:Identity";

export const packageName = "pulumi-tencentcloud-native";
const typePrefix = "pulumi-nodejs:dynamic/tencentcloud-native/";

/** The type of a resource in the state, under the dynamic host. */
export function typeOf(token: string): string {
  return `${typePrefix}${token}`;
}

/** The text that makes a resource's provider: a constant, so that nothing of ours is ever serialised. */
export function providerText(token: string): string {
  return `exports.handler = () => require("${packageName}/dynamic").provider(${JSON.stringify(token)})`;
}
