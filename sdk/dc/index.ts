// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import { lazily } from "../../provider/hosts/dynamic/lazily";

export type * from "./directConnectTunnel";
export type DirectConnectTunnel = import("./directConnectTunnel").DirectConnectTunnel;
export declare const DirectConnectTunnel: typeof import("./directConnectTunnel").DirectConnectTunnel;
lazily(module.exports, ["DirectConnectTunnel"], () => require("./directConnectTunnel"));

export type * from "./directConnectTunnelAcceptance";
export type DirectConnectTunnelAcceptance = import("./directConnectTunnelAcceptance").DirectConnectTunnelAcceptance;
export declare const DirectConnectTunnelAcceptance: typeof import("./directConnectTunnelAcceptance").DirectConnectTunnelAcceptance;
lazily(module.exports, ["DirectConnectTunnelAcceptance"], () => require("./directConnectTunnelAcceptance"));

export type * from "./getDirectConnects";
export declare const getDirectConnects: typeof import("./getDirectConnects").getDirectConnects;
export declare const getDirectConnectsOutput: typeof import("./getDirectConnects").getDirectConnectsOutput;
lazily(module.exports, ["getDirectConnects","getDirectConnectsOutput"], () => require("./getDirectConnects"));

export type * from "./getDirectConnectTunnel";
export declare const getDirectConnectTunnel: typeof import("./getDirectConnectTunnel").getDirectConnectTunnel;
export declare const getDirectConnectTunnelOutput: typeof import("./getDirectConnectTunnel").getDirectConnectTunnelOutput;
lazily(module.exports, ["getDirectConnectTunnel","getDirectConnectTunnelOutput"], () => require("./getDirectConnectTunnel"));

export type * from "./listDirectConnectTunnels";
export declare const listDirectConnectTunnels: typeof import("./listDirectConnectTunnels").listDirectConnectTunnels;
export declare const listDirectConnectTunnelsOutput: typeof import("./listDirectConnectTunnels").listDirectConnectTunnelsOutput;
lazily(module.exports, ["listDirectConnectTunnels","listDirectConnectTunnelsOutput"], () => require("./listDirectConnectTunnels"));
