// Accounts: every secret id has things of its own, and temporary keys belong to the account of the role they are for.
import { sts } from "tencentcloud-sdk-nodejs/tencentcloud/services/sts";
import { vpc } from "tencentcloud-sdk-nodejs/tencentcloud/services/vpc";
import { present } from "../found";
import {
  type Answer,
  type ClientOptions,
  closeClouds,
  cloud,
  codeOf,
  sdkConfig,
  type TestCloud,
} from "./support";

const secrets = { one: "key-one", two: "key-two" };
const [first, second] = ["100000000001", "100000000002"];
const role = { RoleArn: `qcs::cam::uin/${second}:roleName/deployer`, RoleSessionName: "a-session" };

afterEach(closeClouds);

interface Keys {
  TmpSecretId: string;
  TmpSecretKey: string;
  Token: string;
}

const started = (): Promise<TestCloud> => cloud({ secrets });
const withKeys = (port: number, { TmpSecretId: secretId, TmpSecretKey: secretKey, Token: token }: Keys) => {
  const config = sdkConfig(port);
  return { ...config, credential: { secretId, secretKey, token } };
};
const own = (secretId: keyof typeof secrets): ClientOptions => ({ secretId, secretKey: secrets[secretId] });

test("what one account makes, another neither sees nor counts; both are told apart on the control surface", async () => {
  const { port, control } = await started();
  const [one, two] = (["one", "two"] as const).map(
    (id) => new vpc.v20170312.Client(sdkConfig(port, own(id))),
  );
  const made = await present(one).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  const other = await present(two).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  const [id, otherId] = [present(present(made.Vpc).VpcId), present(present(other.Vpc).VpcId)];
  expect(otherId).not.toBe(id);
  const ids = async (client: typeof one) =>
    ((await present(client).DescribeVpcs({})).VpcSet ?? []).map(({ VpcId }) => VpcId);
  expect([await ids(one), await ids(two)]).toEqual([[id], [otherId]]);
  expect(await codeOf(present(two).DeleteVpc({ VpcId: id }))).toMatch(/NotFound/);
  const { resources } = await control("GET", "resources?type=vpc:vpc");
  expect(resources.map((one: { account: string }) => one.account)).toEqual([first, second]);
  await control("POST", "drift", { id: otherId, set: { VpcName: "b" } });
  expect(present(present((await present(two).DescribeVpcs({})).VpcSet)[0]).VpcName).toBe("b");
  await control("POST", "reset");
  expect([await ids(one), await ids(two)]).toEqual([[], []]);
});

test("keys of a role are for the role's account, and say so", async () => {
  const { port } = await started();
  const mine = new sts.v20180813.Client(sdkConfig(port, own("one")));
  expect(await mine.GetCallerIdentity()).toMatchObject({ AccountId: first, Type: "CAMUser" });
  const { Credentials } = await mine.AssumeRole(role);
  const theirs = withKeys(port, Credentials as Keys);
  await new vpc.v20170312.Client(theirs).CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16" });
  const two = new vpc.v20170312.Client(sdkConfig(port, own("two")));
  expect((await two.DescribeVpcs({})).TotalCount).toBe(1);
  expect(await new sts.v20180813.Client(theirs).GetCallerIdentity()).toMatchObject({
    ...{ AccountId: second, PrincipalId: first, UserId: "deployer:a-session" },
    Arn: `qcs::sts:${second}:assumed-role/deployer`,
  });
});

test("a role of an account that is not there, and an order that is none, are refused", async () => {
  const { port } = await started();
  const client = new sts.v20180813.Client(sdkConfig(port, own("one")));
  const code = (change: object) => codeOf(client.AssumeRole({ ...role, ...change }));
  expect(await code({ RoleArn: "qcs::cam::uin/1:roleName/a" })).toBe("ResourceNotFound.RoleNotFound");
  expect(await code({ RoleArn: "deployer" })).toBe("InvalidParameter.ParamError");
  expect(await code({ RoleSessionName: "!" })).toBe("InvalidParameter.ParamError");
  expect(await code({ DurationSeconds: 43_201 })).toBe("InvalidParameter.ParamError");
  expect(await code({ Policy: "{}}" })).toBe("InvalidParameter.StrategyFormatError");
  expect(await code({ Policy: encodeURIComponent('{"version":"2.0"}') })).toBe("");
});

test("a web identity and an assertion need no signature, and nothing else goes without one", async () => {
  const { url } = await started();
  const send = async (action: string, version: string, params: object) => {
    const headers = {
      ...{ authorization: "SKIP", "content-type": "application/json", "x-tc-action": action },
      ...{ "x-tc-version": version, "x-tc-region": "ap-guangzhou", "x-tc-timestamp": "0" },
    };
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(params) });
    return ((await answer.json()) as Answer).Response;
  };
  const token = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.sig`;
  const web = (WebIdentityToken: string) =>
    send("AssumeRoleWithWebIdentity", "2018-08-13", { ...role, ProviderId: "OIDC", WebIdentityToken });
  expect((await web(token({ sub: "ci" }))).Credentials.Token).toMatch(/./);
  for (const wrong of ["no token", token({ exp: 1 })])
    expect((await web(wrong)).Error.Code).toBe("InvalidParameter.WebIdentityTokenError");
  const saml = (text: string) =>
    send("AssumeRoleWithSAML", "2018-08-13", {
      ...{ ...role, PrincipalArn: `qcs::cam::uin/${second}:saml-provider/idp` },
      SAMLAssertion: Buffer.from(text).toString("base64"),
    });
  expect((await saml("<Assertion/>")).Credentials.TmpSecretId).toMatch(/./);
  expect((await saml("no assertion")).Error.Code).toBe("InvalidParameter.ParamError");
  expect((await send("DescribeVpcs", "2017-03-12", {})).Error.Code).toBe("AuthFailure.InvalidAuthorization");
});
