// Codes of CVM things. A wrong state is refused with the document's code, an operation under way with today's.
import type { Codes } from "../../kind";

export const instanceCodes: Codes = {
  malformed: "InvalidInstanceId.Malformed",
  notFound: "InvalidInstanceId.NotFound",
  inUse: "InvalidInstance.NotSupported",
  state: "InvalidInstance.NotSupported",
};

export const imageCodes: Codes = {
  malformed: "InvalidImageId.Malformed",
  notFound: "InvalidImageId.NotFound",
  inUse: "InvalidImageId.IncorrectState",
  state: "InvalidImageId.IncorrectState",
};

export const keyPairCodes: Codes = {
  malformed: "InvalidKeyPairId.Malformed",
  notFound: "InvalidKeyPairId.NotFound",
  inUse: "InvalidParameterValue",
  state: "InvalidParameterValue",
};

/** A second operation on an instance while one runs (today's API; the documents have no code for it). */
export const OPERATING = "OperationDenied.InstanceOperationInProgress";
