// How an instance is logged in to: password, key, or what the image has; one of them only.
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import type { LoginSettingsInput } from "../../../requests/cvm";
import { type Image, isWindows } from "../image";
import type { Instance } from "../instance";

/** Linux 8 to 30 characters of two classes, Windows 12 to 30 of three; never a `/` first; the documents of 2017 end at 16. */
export function checkPassword(password: string, windows: boolean): void {
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
  const met = classes.filter((one) => one.test(password)).length;
  const [shortest, needed] = windows ? [12, 3] : [8, 2];
  const legal = /^[\x21-\x7e]+$/.test(password) && !password.startsWith("/");
  if (!legal || password.length < shortest || password.length > 30 || met < needed) {
    throw new ApiError(
      "InvalidPassword",
      `A password has ${shortest} to 30 characters of at least ${needed} classes and no / at its start.`,
    );
  }
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
