// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import { lazily } from "../../provider/hosts/dynamic/lazily";

export type * from "./disk";
export type Disk = import("./disk").Disk;
export declare const Disk: typeof import("./disk").Disk;
lazily(module.exports, ["Disk"], () => require("./disk"));

export type * from "./diskAttachment";
export type DiskAttachment = import("./diskAttachment").DiskAttachment;
export declare const DiskAttachment: typeof import("./diskAttachment").DiskAttachment;
lazily(module.exports, ["DiskAttachment"], () => require("./diskAttachment"));

export type * from "./getDisk";
export declare const getDisk: typeof import("./getDisk").getDisk;
export declare const getDiskOutput: typeof import("./getDisk").getDiskOutput;
lazily(module.exports, ["getDisk","getDiskOutput"], () => require("./getDisk"));

export type * from "./listDisks";
export declare const listDisks: typeof import("./listDisks").listDisks;
export declare const listDisksOutput: typeof import("./listDisks").listDisksOutput;
lazily(module.exports, ["listDisks","listDisksOutput"], () => require("./listDisks"));
