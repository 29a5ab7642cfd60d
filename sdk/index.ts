// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.

export * as api from "./api";
export * as cbs from "./cbs";
export * as cvm from "./cvm";
export * as dc from "./dc";
export * as ecm from "./ecm";
export * as vpc from "./vpc";
export { Provider, type ProviderArgs } from "./provider";
