// api:call, asked over the socket of a local cloud: what is checked before anything is sent, what may change, what is secret.

import { type Changes, callFunction, secretOutputs } from "../../provider/hosts/functions";
import { UNKNOWN } from "../../provider/lifecycle/author/values";
import { functionOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { type Lab, openLab } from "../resources/lab";

const definition = functionOf(definitions, "api:call");
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely.
const call = (service: string, action: string, more: object = {}, changes?: Changes): Promise<any> =>
  callFunction(
    definition,
    lab.connected.environment,
    { service, action, ...more },
    changes ? { changes } : {},
  );

test("any action that reads is called, with its parameters in the types of the API", async () => {
  const { answer } = await call("cvm", "DescribeZones");
  expect(answer.ZoneSet).toContainEqual(expect.objectContaining({ Zone: "ap-guangzhou-3" }));
  const parameters = { Filters: [{ Name: "vpc-name", Values: ["none"] }], Limit: "5" };
  expect((await call("vpc", "DescribeVpcs", { parameters })).answer.VpcSet).toEqual([]);
});

test.each<[string, string, object, RegExp]>([
  ["vcp", "DescribeVpcs", {}, /service is not known: .*vpc, vpcv2/],
  ["vpc", "DescribeVpc", {}, /action DescribeVpc is not one of vpc: did you mean DescribeVpcs\?/],
  ["cvm", "DescribeVpcs", {}, /action DescribeVpcs is not one of cvm, but of ecm and vpc/],
  [
    "vpc",
    "DescribeVpcs",
    { VpcId: [] },
    /parameters\.VpcId is not a parameter of vpc\.DescribeVpcs; did you mean `VpcIds`\?/,
  ],
  ["vpc", "DescribeVpcs", { VpcIds: "vpc-1" }, /parameters\.VpcIds must be a list, got "vpc-1"/],
  [
    "vpc",
    "DescribeVpcs",
    { Filters: [{ Nam: "a" }] },
    /parameters\.Filters\[0\]\.Nam is not .*did you mean `Name`/,
  ],
  ["vpcv2", "DescribeVpcExx", {}, /did you mean DescribeVpcEx\?/],
])("%s.%s is refused with what is wrong, and nothing is sent", async (service, action, parameters, words) => {
  const { calls } = await lab.during(() =>
    expect(call(service, action, { parameters })).rejects.toThrow(words),
  );
  expect(calls).toEqual([]);
});

test("all problems are said at once, and a secret is not repeated", async () => {
  const parameters = { VpnGatewayId: 5, PreShareKey: { a: "hidden" } };
  const error = await call("vpc", "CreateVpnConnection", { parameters }).catch(
    (error: Error) => error.message,
  );
  expect(error).toMatch(/VpnGatewayId must be a string/);
  expect(error).toMatch(/PreShareKey must be a string/);
  expect(error).toMatch(/allowChanges must be true: vpc\.CreateVpnConnection changes something/);
  expect(error).not.toContain("hidden");
});

test("what changes something is made by an update that allows it, shown by a preview, and by nothing else", async () => {
  const vpc = { allowChanges: true, parameters: { VpcName: "called", CidrBlock: "10.0.0.0/16" } };
  const { calls } = await lab.during(async () => {
    expect(await call("vpc", "CreateVpc", vpc, "shown")).toEqual({ answer: UNKNOWN });
    await expect(call("vpc", "CreateVpc", vpc, { refused: "so it is" })).rejects.toThrow(
      /not called: so it is/,
    );
    await expect(call("vpc", "CreateVpc", vpc)).rejects.toThrow(/not part of a run/);
  });
  expect(calls).toEqual([]);
  const { answer } = await call("vpc", "CreateVpc", vpc, "made");
  expect(answer.Vpc).toMatchObject({ VpcName: "called", CidrBlock: "10.0.0.0/16" });
});

test("an answer is a secret when it holds one", async () => {
  const secrets = (answer: object) => secretOutputs(definition, { answer: answer as never });
  expect(secrets({ KeyPair: { KeyId: "skey-1", PrivateKey: "-----BEGIN" } })).toEqual(["answer"]);
  expect(secrets({ KeyPairSet: [{ KeyId: "skey-1", PrivateKey: "" }] })).toEqual([]);
  expect(secrets({ CustomerGatewayConfiguration: "pre-shared-key a" })).toEqual(["answer"]);
  expect(secrets({ Credentials: { Token: "a" } })).toEqual(["answer"]);
  expect(secrets({ VpcSet: [], NextToken: "a" })).toEqual([]);
});
