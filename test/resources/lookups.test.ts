// Lookups are exact: none and several are errors of `get…`, and `list…` answers what agrees and nothing else.
import { callFunction } from "../../provider/hosts/functions";
import type { Properties } from "../../provider/lifecycle/author/values";
import { functionOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { type Lab, openLab } from "./lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const ask = (token: string, args: Properties): Promise<Properties> =>
  callFunction(functionOf(definitions, token), lab.connected.environment, args);

const listed = [...definitions.resources.values()].filter(({ list }) => list);

test.each(listed.map(({ token }) => token))("%s can be narrowed by everything it says", async (token) => {
  const { list } = definitions.resources.get(token)!;
  const [module, type] = token.split(":");
  for (const key of list!.by) {
    const answer = await ask(`${module}:list${type}s`, { [key]: "nothing" }).catch(
      (error: Error) => error.message,
    );
    // An enum refuses the word, and so does the cloud for a zone; it has to know every filter.
    if (typeof answer === "string") expect(answer).toMatch(/must be one of|is not one of/);
    else expect(Object.values(answer)).toEqual([[]]);
  }
});

test("none, one and several", async () => {
  const described = { region: "ap-guangzhou", cidrBlock: "10.0.0.0/16" };
  await expect(ask("vpc:getVpc", { name: "web" })).rejects.toThrow(
    'there is no vpc:Vpc in ap-guangzhou with name "web"',
  );
  const first = await lab.need("vpc:Vpc", { name: "web", cidrBlock: "10.0.0.0/16" });
  expect(await ask("vpc:getVpc", { name: "web" })).toMatchObject({ id: first.id, name: "web", ...described });
  expect(await ask("vpc:getVpc", { id: first.id })).toMatchObject({ id: first.id, ...described });
  const second = await lab.need("vpc:Vpc", { name: "web", cidrBlock: "10.1.0.0/16" });
  await expect(ask("vpc:getVpc", { name: "web" })).rejects.toThrow(
    `there are 2 vpc:Vpc in ap-guangzhou with name "web": ${second.id}, ${first.id}`,
  );
  expect(await ask("vpc:getVpc", { name: "web", cidrBlock: "10.1.0.0/16" })).toMatchObject({ id: second.id });
  await expect(ask("vpc:getVpc", { id: first.id, name: "api" })).rejects.toThrow("there is no vpc:Vpc");
  await expect(ask("vpc:getVpc", {})).rejects.toThrow("id is required, or one of name, cidrBlock");
  const { vpcs } = await ask("vpc:listVpcs", { name: "web" });
  expect(vpcs).toMatchObject([{ id: second.id }, { id: first.id }]);
  expect(await ask("vpc:listVpcs", { region: "ap-shanghai" })).toEqual({ vpcs: [] });
});

test("a lookup has what the resource has, rules included, but no secret", async () => {
  const ingress = [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }];
  const { id } = await lab.need("vpc:SecurityGroup", { name: "web", ingress });
  const whole = { id, name: "web", ingress };
  expect(await ask("vpc:getSecurityGroup", { id })).toMatchObject(whole);
  expect(await ask("vpc:getSecurityGroup", { name: "web" })).toMatchObject(whole);
  expect(await ask("vpc:listSecurityGroups", {})).toEqual({
    securityGroups: expect.arrayContaining([expect.objectContaining(whole)]),
  });
  await lab.need("cvm:KeyPair", { name: "door" });
  expect(await ask("cvm:getKeyPair", { name: "door" })).not.toHaveProperty("privateKey");
});

test("a program that imports a thing and gives it no name keeps the name it has", async () => {
  const { id } = await lab.need("vpc:Vpc", { name: "by-hand", cidrBlock: "10.7.0.0/16" });
  const imported = lab.resource("vpc:Vpc", "main");
  await imported.import(id);
  expect(await imported.changes({ cidrBlock: "10.7.0.0/16" })).toEqual([]);
  const { inputs } = await imported.up({ cidrBlock: "10.7.0.0/16" });
  expect(inputs.name).toBe("by-hand");
});
