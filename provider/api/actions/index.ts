// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyFacts, FamilyParams } from "../familyFacts";
import type { ApiActions } from "./api";
import type { CbsActions, CbsReads } from "./cbs";
import type { CvmActions, CvmReads } from "./cvm";
import type { Cvmv2Actions } from "./cvmv2";
import type { DcActions, DcReads } from "./dc";
import type { Dcv2Actions } from "./dcv2";
import type { EcmActions, EcmReads } from "./ecm";
import type { StsActions } from "./sts";
import type { TagActions, TagReads } from "./tag";
import type { VpcActions, VpcReads } from "./vpc";
import type { Vpcv2Actions } from "./vpcv2";

export type * as api from "./api";
export type * as cbs from "./cbs";
export type * as cvm from "./cvm";
export type * as cvmv2 from "./cvmv2";
export type * as dc from "./dc";
export type * as dcv2 from "./dcv2";
export type * as ecm from "./ecm";
export type * as sts from "./sts";
export type * as tag from "./tag";
export type * as vpc from "./vpc";
export type * as vpcv2 from "./vpcv2";

/** Every documented action, by family. */
export interface Actions {
  api: ApiActions;
  cbs: CbsActions;
  cvm: CvmActions;
  cvmv2: Cvmv2Actions;
  dc: DcActions;
  dcv2: Dcv2Actions;
  ecm: EcmActions;
  sts: StsActions;
  tag: TagActions;
  vpc: VpcActions;
  vpcv2: Vpcv2Actions;
}

/** What each action that reads things by their ids lists. */
export interface Reads extends CbsReads, CvmReads, DcReads, EcmReads, TagReads, VpcReads {}

/** Loads the facts of one family when it is first called. */
export const loaders: { [F in keyof Actions]: () => FamilyFacts } = {
  api: () => (require("./apiFacts") as typeof import("./apiFacts")).facts,
  cbs: () => (require("./cbsFacts") as typeof import("./cbsFacts")).facts,
  cvm: () => (require("./cvmFacts") as typeof import("./cvmFacts")).facts,
  cvmv2: () => (require("./cvmv2Facts") as typeof import("./cvmv2Facts")).facts,
  dc: () => (require("./dcFacts") as typeof import("./dcFacts")).facts,
  dcv2: () => (require("./dcv2Facts") as typeof import("./dcv2Facts")).facts,
  ecm: () => (require("./ecmFacts") as typeof import("./ecmFacts")).facts,
  sts: () => (require("./stsFacts") as typeof import("./stsFacts")).facts,
  tag: () => (require("./tagFacts") as typeof import("./tagFacts")).facts,
  vpc: () => (require("./vpcFacts") as typeof import("./vpcFacts")).facts,
  vpcv2: () => (require("./vpcv2Facts") as typeof import("./vpcv2Facts")).facts,
};

/** Loads what the actions of one family take, to check what is asked for by name. */
export const paramLoaders: { [F in keyof Actions]: () => FamilyParams } = {
  api: () => (require("./apiParams") as typeof import("./apiParams")).params,
  cbs: () => (require("./cbsParams") as typeof import("./cbsParams")).params,
  cvm: () => (require("./cvmParams") as typeof import("./cvmParams")).params,
  cvmv2: () => (require("./cvmv2Params") as typeof import("./cvmv2Params")).params,
  dc: () => (require("./dcParams") as typeof import("./dcParams")).params,
  dcv2: () => (require("./dcv2Params") as typeof import("./dcv2Params")).params,
  ecm: () => (require("./ecmParams") as typeof import("./ecmParams")).params,
  sts: () => (require("./stsParams") as typeof import("./stsParams")).params,
  tag: () => (require("./tagParams") as typeof import("./tagParams")).params,
  vpc: () => (require("./vpcParams") as typeof import("./vpcParams")).params,
  vpcv2: () => (require("./vpcv2Params") as typeof import("./vpcv2Params")).params,
};
