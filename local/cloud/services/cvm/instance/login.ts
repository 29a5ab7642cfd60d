// How an instance is logged in to: password, key, or what the image has; one of them only.
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { passwordProblem } from "../../../machines/texts";
import type { LoginSettingsInput } from "../../../requests/cvm";
import { type Image, isWindows } from "../image";
import type { Instance } from "../instance";

/** The documents of 2017 end at 16 characters. */
export function checkPassword(password: string, windows: boolean): void {
  const problem = passwordProblem(password, windows);
  if (problem) throw new ApiError("InvalidPassword", problem);
}

/** What is kept of the settings: the password itself is not. */
export function readLogin(settings: LoginSettingsInput, from: Entity<Image>): Instance["LoginSettings"] {
  const { Password, KeyIds = [] } = settings;
  const keep = settings.KeepImageLogin?.toUpperCase() === "TRUE";
  if ([Password !== undefined, KeyIds.length > 0, keep].filter(Boolean).length > 1) {
    throw new ApiError(
      "InvalidParameterCombination",
      "Password, KeyIds and KeepImageLogin exclude each other.",
    );
  }
  if (KeyIds.length > 1) throw new ApiError("InvalidParameterValue", "KeyIds takes one key.");
  if (KeyIds.length > 0 && isWindows(from)) {
    throw new ApiError("UnsupportedOperation.KeyPairUnsupportedWindows", "Windows takes no key pair.");
  }
  if (keep && from.data.ImageType === "PUBLIC_IMAGE") {
    throw new ApiError("InvalidParameterValue", "KeepImageLogin is for images of one's own or shared ones.");
  }
  if (Password !== undefined) checkPassword(Password, isWindows(from));
  return { KeyIds, HasPassword: KeyIds.length === 0 };
}
