// Lookups are exact: none and several are errors of `get…`, and `list…` answers what agrees and nothing else.
import { call, callFunction } from "../../provider/hosts/functions";
import type { Properties } from "../../provider/lifecycle/author/values";
import { plural } from "../../provider/lifecycle/run/lookups";
import { functionOf } from "../../provider/lifecycle/run/registry";
import { definitions } from "../../provider/resources";
import { functions } from "../../provider/resources/listed";
import { present } from "../found";
import { sampled, takesAll } from "../sample";
import { besideOf } from "./case";
import { caseOf, withoutCase } from "./cases";
import { openHost } from "./hostSubject";
import { edgeRegion, type Lab, makeRoom, openLab, region, regionOf } from "./lab";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
  await makeRoom(lab);
});
afterAll(() => lab.close());

/** Edge machines are in regions of their own. */
const placed = <Args extends object>(token: string, args: Args) =>
  regionOf(token) === edgeRegion ? { region: edgeRegion, ...args } : args;

const ask = (token: string, args: Properties): Promise<Properties> =>
  callFunction(functionOf(definitions, token), lab.connected.environment, placed(token, args));

/** As a program under the dynamic host asks, and as the engine asks the plugin. */
async function askers() {
  const settings: Record<string, string> = {
    ...{ region: "ap-guangzhou", endpoint: lab.url, secretId: "local", secretKey: "local" },
    requestsPerSecond: "1000",
  };
  const host = await openHost("plugin", lab.url, region);
  const ask: Record<string, (token: string, args: object) => Promise<object>> = {
    dynamic: async (token, args) => (await call(token, placed(token, args), (name) => settings[name])).answer,
    plugin: async (token, args) =>
      (await host.invoke(token, placed(token, args) as Record<string, unknown>)).result,
  };
  return { ask: Object.entries(ask), close: () => host.close() };
}

const listed = [...definitions.resources.values()].filter(({ list }) => list);

test.each(listed.map(({ token }) => token))("%s can be narrowed by everything it says", async (token) => {
  const { list } = present(definitions.resources.get(token));
  const [module, type = ""] = token.split(":");
  for (const key of present(list).by) {
    const answer = await ask(`${module}:list${plural(type)}`, { [key]: "nothing" }).catch(
      (error: Error) => error.message,
    );
    // What is no text refuses the word, and so does the cloud for a zone; it has to know every filter.
    if (typeof answer === "string")
      expect(answer).toMatch(/must be (one of|a boolean|an object)|is not one of/);
    else expect(Object.values(answer)).toEqual([[]]);
  }
});

test(`resources are found by every argument, and by all of them together, ${takesAll ? "on both hosts" : "on one host after the other"}`, async () => {
  const { ask, close } = await askers();
  const wrong: string[] = [];
  // What nobody can make is found by a test of its own.
  const all = listed.filter((one) => !withoutCase[one.token]);
  for (const [i, { token, list }] of sampled("kinds that are looked up", all, 40).entries()) {
    const [module, type = ""] = token.split(":");
    const {
      lives: [life],
      unset = {},
    } = caseOf(token);
    const given = await besideOf(lab, life);
    const { id, outputs } = await lab.need(token, life.most(given));
    const asked = async (name: string, work: () => Promise<string[]>) => {
      const found = await work().catch((error: Error) => [error.message]);
      if (!found.includes(id)) wrong.push(`${name}: ${found.join()}`);
    };
    for (const [host, lookUp] of takesAll ? ask : [present(ask[i % ask.length])]) {
      const get = `${module}:get${type}`;
      // One that is written by hand has arguments and tests of its own.
      const byHand = Object.hasOwn(functions, get);
      const thing = byHand ? outputs : ((await lookUp(get, { id })) as Properties);
      const by = Object.fromEntries(
        present(list)
          .by.filter((key) => !unset[key])
          .map((key) => [key, thing[key]]),
      );
      if (thing.tags) by.tags = Object.fromEntries(Object.entries(thing.tags).slice(0, 1));
      for (const [key, value] of Object.entries(by)) {
        if (value === undefined) wrong.push(`${host} ${token} has no ${key}: its case is to give one`);
        await asked(`${host} list ${token} by ${key}`, async () => {
          const answer = await lookUp(`${module}:list${plural(type)}`, { [key]: value });
          return Object.values(answer)[0].map((one: { id: string }) => one.id);
        });
      }
      if (byHand) continue;
      await asked(`${host} get ${token} by all`, async () => {
        const one = (await lookUp(get, by)) as { id: string };
        return [one.id];
      });
    }
  }
  await close();
  expect(wrong).toEqual([]);
});

test("a thing is found by some of its tags, and the default route table of a VPC by being that", async () => {
  const tags = { team: "web", stage: "test" };
  const { id: vpcId } = await lab.need("vpc:Vpc", { cidrBlock: "10.3.0.0/16", tags });
  expect(await ask("vpc:getVpc", { tags: { team: "web", stage: "test" } })).toMatchObject({ id: vpcId });
  await expect(ask("vpc:getVpc", { tags: { team: "web", stage: "live" } })).rejects.toThrow(
    'there is no vpc:Vpc in ap-guangzhou with tags {"team":"web","stage":"live"}',
  );
  await lab.need("vpc:RouteTable", { vpcId });
  expect(await ask("vpc:getRouteTable", { vpcId, main: true })).toMatchObject({ vpcId, main: true });
  const { routeTables } = await ask("vpc:listRouteTables", { vpcId, main: false });
  expect(routeTables).toMatchObject([{ vpcId, main: false }]);
});

test("an argument that there is not is called an argument, and the nearest is named", async () => {
  await expect(ask("vpc:getVpc", { nam: "web" })).rejects.toThrow(
    "nam is not an argument of this function; did you mean `name`?",
  );
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
  await expect(ask("vpc:getVpc", {})).rejects.toThrow("id is required, or one of name, cidrBlock, tags");
  const { vpcs } = await ask("vpc:listVpcs", { name: "web" });
  expect(vpcs).toMatchObject([{ id: second.id }, { id: first.id }]);
  expect(await ask("vpc:listVpcs", { region: "ap-shanghai" })).toEqual({ vpcs: [] });
});

test("a lookup has what the resource has, rules included, but no secret", async () => {
  const ingress = [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }];
  const { id } = await lab.need("vpc:SecurityGroup", { name: "rules", ingress });
  const whole = { id, name: "rules", ingress };
  expect(await ask("vpc:getSecurityGroup", { id })).toMatchObject(whole);
  expect(await ask("vpc:getSecurityGroup", { name: "rules" })).toMatchObject(whole);
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
