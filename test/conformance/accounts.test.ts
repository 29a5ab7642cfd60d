// Two accounts and tags of others, through both hosts in their own processes.
import { startCloud } from "../../local/cloud";
import { CloudControl } from "../cloudControl";
import { present } from "../found";
import { type Bag, Host, type HostKind } from "./host";
import { type HostFolders, makeHostFolders } from "./hostFolders";
import { Life } from "./life";

const [first, second] = ["100000000001", "100000000002"];
const roleArn = `qcs::cam::uin/${second}:roleName/deployer`;
const keys = { secretId: "one", secretKey: "key-one" };
const program = { cidrBlock: "10.0.0.0/16" };

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startCloud>>;
let control: CloudControl;

beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await startCloud({ secrets: { one: "key-one", two: "key-two" } });
  control = new CloudControl(cloud.url);
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

describe.each<HostKind>(["dynamic", "plugin"])("the %s host", (kind) => {
  const hosts: Host[] = [];
  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.close();
  });

  async function configured(config: Bag): Promise<Host> {
    const host = await Host.start({ kind, folders });
    hosts.push(host);
    await host.configure({ region: "ap-guangzhou", endpoint: cloud.url, ...keys, ...config });
    return host;
  }
  const vpcOf = (host: Host, name: string) => new Life(host, { token: "vpc:Vpc", name: `${kind}-${name}` });

  test("a provider with a role works on the role's account, beside one without", async () => {
    const [mine, theirs] = await Promise.all([
      configured({}),
      configured({ assumeRole: JSON.stringify({ roleArn, durationSeconds: 900 }) }),
    ]);
    const lives = [vpcOf(mine, "mine"), vpcOf(theirs, "theirs")];
    for (const life of lives) await life.up(program);
    const things = (await control.things("vpc:vpc")) as unknown as { id: string; account: string }[];
    const accounts = lives.map((life) => things.find(({ id }) => id === life.now.id)?.account);
    expect(accounts).toEqual([first, second]);
    for (const life of lives) {
      await life.refresh();
      expect(await life.plan(program)).toMatchObject({ plan: "same" });
      await life.destroy();
    }
  });

  test("keys of another account are refused in the preview, and nothing is read or changed with them", async () => {
    const since = await control.last();
    const refused = async (config: Bag): Promise<string> => {
      try {
        return (
          await (await configured(config)).check({ token: "vpc:Vpc", name: "a" }, {}, program)
        ).failures.join();
      } catch (error) {
        return String(error);
      }
    };
    expect(await refused({ allowedAccountIds: `["${second}"]` })).toMatch(
      /those of account 100000000001, and `allowedAccountIds` names only 100000000002; nothing was read or changed/,
    );
    const actions = (await control.callsSince(since)).map(({ action }) => action);
    expect(new Set(actions)).toEqual(new Set(["GetCallerIdentity"]));
  });

  test("tags of others are not shown, are no difference and stay; a program cannot set them", async () => {
    const host = await configured({ ignoreTags: '{"keys":["owner"],"keyPrefixes":["k8s/"]}' });
    const life = vpcOf(host, "tagged");
    await life.up({ ...program, tags: { team: "web" } });
    const tagsOf = async () => {
      const [thing] = (await control.things("vpc:vpc")).filter(({ id }) => id === life.now.id);
      const tags = present(thing).attributes.Tags as { Key: string; Value: string }[];
      return tags.filter(({ Key }) => !Key.startsWith("pulumi-native."));
    };
    const { attributes } = present((await control.things("vpc:vpc")).find(({ id }) => id === life.now.id));
    const others = [
      { Key: "owner", Value: "finance" },
      { Key: "k8s/a", Value: "1" },
    ];
    await control.ask("POST", "drift", {
      id: life.now.id,
      set: { Tags: [...(attributes.Tags as object[]), ...others] },
    });
    await life.refresh();
    expect(life.now.properties.tags).toEqual({ team: "web" });
    expect(await life.plan({ ...program, tags: { team: "web" } })).toMatchObject({ plan: "same" });
    await life.up({ ...program, tags: { team: "data" } });
    expect(await tagsOf()).toEqual(expect.arrayContaining([{ Key: "team", Value: "data" }, ...others]));
    await life.up(program);
    expect(await tagsOf()).toEqual(expect.arrayContaining(others));
    await expect(life.check({ ...program, tags: { owner: "me" } })).rejects.toThrow(
      /tags.owner is a tag that the provider's `ignoreTags` leaves to others/,
    );
    await life.destroy();
  });
});
