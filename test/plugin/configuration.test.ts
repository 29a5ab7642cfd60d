// What a configuration may be: every problem of it at once, by its path, and no value of it repeated.
import { configurationProblems, parseConfiguration } from "../../provider/hosts/configuration";
import type { Setting } from "../../provider/hosts/settings";
import { UNKNOWN } from "../../provider/lifecycle/author/values";

type Given = { [name in Setting]?: unknown };
const problems = (given: Given, environment: NodeJS.ProcessEnv = {}) =>
  configurationProblems((name) => given[name], environment).map(({ path, reason }) => `${path} ${reason}`);
const parsed = (given: Given) => parseConfiguration((name) => given[name], {});

test("everything that is wrong is named at once, and no value is shown", () => {
  const found = problems({
    secretId: "AKID-very-secret",
    assumeRole: JSON.stringify({ rolArn: "qcs::x", durationSeconds: 50_000, policy: "none" }),
    endpoints: '{"vpcs":"http://127.0.0.1:1"}',
    ignoreTags: "owner",
    allowedAccountIds: ["me"],
    maxRetries: -1,
    endpoint: "127.0.0.1:8900",
  });
  expect(found).toEqual([
    "assumeRole.rolArn is not a setting of the provider; did you mean `roleArn`?",
    "assumeRole.durationSeconds must be 1 to 43200",
    "assumeRole.policy must be a JSON object",
    "allowedAccountIds[0] must be the id of an account, in digits",
    "endpoint must be a URL that begins with http:// or https://",
    "endpoints.vpcs is not a setting of the provider; did you mean `vpc`?",
    "maxRetries must be 0 to 100",
    "ignoreTags must be an object",
    "secretKey is required together with secretId",
  ]);
  expect(found.join()).not.toMatch(/AKID|qcs::x|owner,/);
});

test("what an engine hands over as JSON is read, with texts for numbers and booleans in it", () => {
  expect(
    parsed({
      defaultTags: '{"centre":7,"prod":true}',
      allowedAccountIds: "[100000000001]",
      assumeRole: '{"roleArn":"qcs::cam::uin/1:roleName/a","durationSeconds":"900"}',
      ownershipTags: "false",
      requestsPerSecond: "5",
    }),
  ).toEqual({
    defaultTags: { centre: "7", prod: "true" },
    allowedAccountIds: ["100000000001"],
    assumeRole: { roleArn: "qcs::cam::uin/1:roleName/a", durationSeconds: 900 },
    ownershipTags: false,
    requestsPerSecond: 5,
  });
});

test("a role is complete, by the configuration and the environment together", () => {
  expect(problems({ assumeRole: { sessionName: "ci" } })).toEqual([
    "assumeRole needs roleArn (or TENCENTCLOUD_ASSUME_ROLE_ARN in the environment)",
  ]);
  expect(problems({ assumeRole: { sessionName: "ci" } }, { TENCENTCLOUD_ASSUME_ROLE_ARN: "a" })).toEqual([]);
  expect(problems({ assumeRoleWithSaml: { roleArn: "a" } })[0]).toMatch(
    /needs principalArn .* and samlAssertion/,
  );
  expect(problems({ assumeRoleWithWebIdentity: { roleArn: "a" } })[0]).toMatch(
    /needs webIdentityToken or webIdentityTokenFile/,
  );
});

test("what contradicts itself is refused", () => {
  const web = { roleArn: "a", webIdentityToken: "t" };
  const saml = { roleArn: "a", principalArn: "p", samlAssertion: "s" };
  expect(problems({ assumeRoleWithWebIdentity: web, assumeRoleWithSaml: saml })).toHaveLength(1);
  expect(problems({ allowedAccountIds: ["10001"], forbiddenAccountIds: ["10002"] })).toHaveLength(1);
  expect(problems({ defaultTags: { "k8s/a": "1" }, ignoreTags: { keyPrefixes: ["k8s/"] } })).toEqual([
    'defaultTags has the key "k8s/a", which `ignoreTags` leaves to others',
  ]);
});

test("endpoints of the vendor's cloud and of another are not mixed", () => {
  const local = "http://127.0.0.1:8900";
  const vendor = "https://vpc.internal.tencentcloudapi.com";
  expect(problems({ endpoints: { vpc: local } })).toEqual([
    "endpoints.vpc is of another cloud than the rest, which goes to the vendor's cloud: give `endpoint` as well",
  ]);
  expect(problems({ endpoint: local, endpoints: { vpc: vendor } })).toHaveLength(1);
  expect(problems({ endpoint: local, endpoints: { vpc: "http://127.0.0.1:8901" } })).toEqual([]);
  expect(problems({ endpoints: { vpc: vendor } })).toEqual([]);
});

test("what is not known yet is not wrong yet", () => {
  expect(problems({ secretId: "a", secretKey: UNKNOWN, assumeRole: UNKNOWN })).toEqual([]);
});
