// A sample of the crashes under the real Pulumi CLI, where it is found; `npm run sweep:cli` does all of them.
import { type HostFolders, makeHostFolders } from "../../conformance/hostFolders";
import { describeWithPulumi } from "../../e2e/stacks";
import { crashes, runCrash } from "./crashes";

const hosts = ["dynamic", "plugin"] as const;
/** Every so manieth. */
const stride = 5;

describeWithPulumi("a crash under the Pulumi CLI loses nothing and makes nothing twice", () => {
  let folders: HostFolders;
  beforeAll(async () => {
    folders = await makeHostFolders();
  });
  afterAll(() => folders?.remove());

  const sampled = hosts.flatMap((host, n) =>
    crashes
      .filter((_, i) => i % stride === 2 * n)
      .map((crash) => [host, crash.end, crash.home, crash.next, crash.when, crash] as const),
  );
  test.each(sampled)("%s: %s, home %s, then %s %s", async (host, _end, _home, _next, _when, crash) => {
    expect(await runCrash(host, crash, folders)).toMatchObject({ duplicates: 0, orphans: 0, problems: [] });
  });
});
