// Working under a role of another account, by configuration and by environment; accounts that may not be worked on; tags of
// others; endpoints of single services; how often a call is sent again. The local cloud and its security token service answer.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { startCloud } from "../../local/cloud";
import { type ClientOptions, createClient } from "../../provider/api/client";
import { isOwnershipKey } from "../../provider/lifecycle/author/ownership";
import { CloudControl } from "../cloudControl";
import { refuse, startNetwork, succeed } from "./network";

const [first, second] = ["100000000001", "100000000002"];
const roleArn = `qcs::cam::uin/${second}:roleName/deployer`;
const webIdentityToken = `e30.${Buffer.from('{"sub":"ci"}').toString("base64url")}.sig`;
const samlAssertion = Buffer.from("<Assertion/>").toString("base64");
const principalArn = `qcs::cam::uin/${second}:saml-provider/idp`;
const credentials = { secretId: "one", secretKey: "key-one" };

let cloud: Awaited<ReturnType<typeof startCloud>>;
let control: CloudControl;
beforeAll(async () => {
  cloud = await startCloud({ clock: "virtual", secrets: { one: "key-one", two: "key-two" } });
  control = new CloudControl(cloud.url);
});
afterAll(() => cloud.close());

/** Works with a client of the cloud, and closes it. */
async function using<T>(
  options: ClientOptions,
  work: (client: ReturnType<typeof createClient>) => Promise<T>,
): Promise<T> {
  const client = createClient({ endpoint: cloud.url, env: {}, ...options });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

/** The account that a client works on. */
const accountOf = (options: ClientOptions) =>
  using(options, async (client) => {
    const { AccountId } = await client.api({ region: "ap-guangzhou" }).sts.GetCallerIdentity();
    return AccountId;
  });

test.each<[string, ClientOptions]>([
  [
    "a role",
    { credentials, roles: { assumeRole: { roleArn, sessionName: "ci", policy: '{"version":"2.0"}' } } },
  ],
  ["a web identity", { roles: { assumeRoleWithWebIdentity: { roleArn, webIdentityToken } } }],
  ["an assertion", { roles: { assumeRoleWithSaml: { roleArn, principalArn, samlAssertion } } }],
  [
    "a web identity, and a role with its keys",
    {
      roles: {
        assumeRoleWithWebIdentity: { roleArn: roleArn.replace(second, first), webIdentityToken },
        assumeRole: { roleArn },
      },
    },
  ],
])("by configuration: %s", async (_what, options) => {
  expect(await accountOf(options)).toBe(second);
});

test.each<[string, NodeJS.ProcessEnv]>([
  ["a role", { TENCENTCLOUD_SECRET_ID: "one", TENCENTCLOUD_SECRET_KEY: "key-one" }],
  ["a web identity", { TENCENTCLOUD_ASSUME_ROLE_WEB_IDENTITY_TOKEN: webIdentityToken }],
  [
    "an assertion",
    {
      TENCENTCLOUD_ASSUME_ROLE_SAML_ASSERTION: samlAssertion,
      TENCENTCLOUD_ASSUME_ROLE_PRINCIPAL_ARN: principalArn,
    },
  ],
])("by the environment, under the names of the official tools: %s", async (_what, variables) => {
  const env = { ...variables, TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_ASSUME_ROLE_ARN: roleArn };
  expect(await accountOf({ env, endpoint: undefined })).toBe(second);
});

test("the environment's role is not taken to an address that the environment does not name", async () => {
  const env = { TENCENTCLOUD_ASSUME_ROLE_ARN: roleArn };
  expect(await accountOf({ env, credentials })).toBe(first);
});

test("a token in a file is read anew for every renewal, alone or as JSON", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "token-"));
  const file = path.join(folder, "token");
  fs.writeFileSync(file, `${webIdentityToken}\n`);
  const role = { roleArn, webIdentityTokenFile: file };
  await using({ roles: { assumeRoleWithWebIdentity: role } }, async (client) => {
    const api = client.api({ region: "ap-guangzhou" });
    await api.vpc.DescribeVpcs();
    await control.ask("POST", "faults", { kind: "expireToken", nth: 1 });
    fs.writeFileSync(file, JSON.stringify({ web_identity_token: webIdentityToken }));
    const since = await control.last();
    await api.vpc.DescribeVpcs();
    const actions = (await control.callsSince(since)).map(({ action }) => action);
    expect(actions).toEqual(["DescribeVpcs", "AssumeRoleWithWebIdentity", "DescribeVpcs"]);
  });
  fs.rmSync(folder, { recursive: true });
});

test("a role that cannot be assumed is said to be that, and never looks like a thing that is gone", async () => {
  const gone = { roleArn: "qcs::cam::uin/1:roleName/none" };
  await using({ credentials, roles: { assumeRole: gone } }, async (client) => {
    await expect(client.api({ region: "ap-guangzhou" }).vpc.DescribeVpcs()).rejects.toMatchObject({
      code: "Client.RoleNotAssumed",
      category: "Auth",
      message: expect.stringMatching(
        /role qcs::cam::uin\/1:roleName\/none could not be assumed with the configuration: ResourceNotFound.RoleNotFound/,
      ),
    });
  });
});

test("keys of an account that may not be worked on are refused before any other call, and asked about once", async () => {
  const since = await control.last();
  for (const accounts of [{ allowed: [second] }, { forbidden: [first] }])
    await using({ credentials, accounts }, async (client) => {
      const api = client.api({ region: "ap-guangzhou" });
      await expect(client.identify()).rejects.toThrow(/are those of account 100000000001, (which|and)/);
      await expect(api.vpc.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" })).rejects.toMatchObject({
        code: "Client.AccountNotAllowed",
      });
    });
  const actions = (await control.callsSince(since)).map(({ action }) => action);
  expect(actions).toEqual(["GetCallerIdentity", "GetCallerIdentity"]);
  await using({ credentials, accounts: { allowed: [first] } }, async (client) => {
    await client.identify();
    await client.api({ region: "ap-guangzhou" }).vpc.DescribeVpcs();
  });
});

test("tags of others are in no answer; what says whose a thing is stays", async () => {
  await using({ credentials }, async (client) => {
    const api = client.api({ region: "ap-guangzhou" });
    const Tags = ["mine", "cost-centre", "k8s/a", "pulumi-native.stack-0"].map((Key) => ({
      Key,
      Value: "1",
    }));
    const { Vpc } = await api.vpc.CreateVpc({ VpcName: "tagged", CidrBlock: "10.0.0.0/16", Tags });
    const ignoredTags = { keys: ["cost-centre"], keyPrefixes: ["k8s/", "pulumi"], keeps: isOwnershipKey };
    const keys = async (options: ClientOptions) =>
      using({ credentials, ...options }, async (other) => {
        const found = await other.api({ region: "ap-guangzhou" }).describe("vpc.DescribeVpcs", Vpc.VpcId);
        return found?.TagSet.map(({ Key }) => Key).sort();
      });
    // Both at once: a read that is shared by two clients would show one what is the other's.
    const [all, some] = await Promise.all([keys({}), keys({ ignoredTags })]);
    expect(all).toHaveLength(4);
    expect(some).toEqual(["mine", "pulumi-native.stack-0"]);
    // A list of tags counts the ignored ones in its pages.
    const rows = await using({ credentials, ignoredTags }, (other) =>
      other.api({ region: "ap-guangzhou" }).listAll<{ TagKey: string }>(
        ...(["tag", "DescribeResourceTagsByResourceIds"] as const),
        {
          ServiceType: "vpc",
          ResourcePrefix: "vpc",
          ResourceRegion: "ap-guangzhou",
          ResourceIds: [Vpc.VpcId],
        },
        { items: "Tags", page: 1 },
      ),
    );
    expect(rows.map(({ TagKey }) => TagKey).sort()).toEqual(["mine", "pulumi-native.stack-0"]);
    await api.vpc.DeleteVpc({ VpcId: Vpc.VpcId });
  });
});

test("an endpoint of one service comes before that of all", async () => {
  const other = await startNetwork(succeed({ VpcSet: [] }));
  await using({ credentials, endpoints: { vpc: other.url } }, async (client) => {
    const api = client.api({ region: "ap-guangzhou" });
    await api.vpc.DescribeVpcs();
    await api.sts.GetCallerIdentity();
  });
  expect(other.arrivals.map(({ action, headers }) => [action, headers.host])).toEqual([
    ["DescribeVpcs", `127.0.0.1:${other.port}`],
  ]);
  await other.close();
});

test.each([0, 2])("with at most %i retries a call is sent so often and no more", async (maxRetries) => {
  const network = await startNetwork(refuse("InternalError"));
  await using({ credentials, endpoint: network.url, maxRetries }, (client) =>
    expect(client.api({ region: "ap-guangzhou" }).vpc.DescribeVpcs()).rejects.toMatchObject({
      attempts: maxRetries + 1,
    }),
  );
  expect(network.arrivals).toHaveLength(maxRetries + 1);
  await network.close();
});
