// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import { lazily } from "../../provider/hosts/dynamic/lazily";

export type * from "./call";
export declare const call: typeof import("./call").call;
export declare const callOutput: typeof import("./call").callOutput;
lazily(module.exports, ["call","callOutput"], () => require("./call"));
