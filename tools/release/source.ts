// Where releases are published, which the schema and the Go SDK name. There is no such place yet, and none is made up: whoever
// owned it could serve a plugin to everybody. A release sets this one constant, and runs `npm run generate`.

/** The repository with the releases, as in `github.com/<owner>/<name>`; undefined while there is none. */
export const source: string | undefined = undefined;

/** What the schema says of it. */
export function published(where: string | undefined) {
  return where === undefined
    ? {}
    : {
        homepage: `https://${where}#readme`,
        repository: `https://${where}`,
        pluginDownloadURL: `github://api.${where}`,
      };
}

/** The package of the Go SDK, which is the folder of this name in its module. */
export const goPackage = "tencentcloudnative";

/** The Go SDK's module; without a place, one under a domain that nobody can have (RFC 2606). */
export function goModule(where: string | undefined): string {
  return `${where ?? "tencentcloud-native.invalid"}/sdk/go`;
}
