// Where refusals of ECM are caused, and what many of them have in common.
import { change, type Ground } from "../errors/refusals";

export const EcmRegion = "ap-hangzhou-ecm";
export const Zone = "ap-hangzhou-ecm-1";

/** Good requests and causes of a kind. */
export interface EdgeGround extends Pick<Ground, "good" | "causes"> {
  /** Makes what has to be under way while it is asked for, when no more time passes: causes by that. */
  young?(): Promise<Ground["causes"]>;
}

/** Another region than one of edge machines. */
export const elsewhere = { "InvalidParameterValue.InvalidRegion": change({ EcmRegion: "ap-guangzhou" }) };
