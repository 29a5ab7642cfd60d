// Whether the package can be published: people must find where it comes from, and report what is wrong with it. `npm publish`
// asks this first; `npm pack`, for one's own use, does not.

/** What package.json says of where a package comes from. */
export interface Addresses {
  homepage?: string;
  bugs?: string | { url?: string };
  repository?: string | { url?: string };
}

const urlOf = (value: string | { url?: string } | undefined): string =>
  (typeof value === "string" ? value : value?.url) ?? "";

/** What is missing, one a line; nothing where the package can be published. `source` is the repository with the releases. */
export function missingForPublishing(manifest: Addresses, source: string | undefined): string[] {
  if (source === undefined)
    return [
      "`source` in tools/release/source.ts: the repository with the releases, as in github.com/<owner>/<name>",
      ...["`repository`", "`bugs`", "`homepage`"].map((name) => `${name} in package.json`),
    ];
  const given = {
    repository: urlOf(manifest.repository),
    bugs: urlOf(manifest.bugs),
    homepage: manifest.homepage ?? "",
  };
  return Object.entries(given)
    .filter(([, url]) => !url.includes(source))
    .map(
      ([name, url]) =>
        `\`${name}\` in package.json: ${url ? `${url} is not in` : "nothing leads to"} ${source}`,
    );
}
