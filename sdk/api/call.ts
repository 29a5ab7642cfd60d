// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
export * from "../../provider/hosts/dynamic/call";
