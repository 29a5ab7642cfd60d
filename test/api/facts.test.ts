// Every action of the catalogue can be called by its name, and goes where the catalogue says.
import * as fs from "node:fs";
import * as path from "node:path";
import { describing } from "../../provider/api/describe";
import { findAction } from "../../provider/api/facts";
import { present } from "../found";

interface Entry {
  action: string;
  family: "v2" | "v3";
  version?: string;
  endpoint: string;
  currentEndpoint?: string;
  kind: string;
  params: { name: string }[];
}

const folder = path.join(__dirname, "..", "..", "catalogue");
const entries = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((file) => {
    const { service, actions } = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as {
      service: string;
      actions: Entry[];
    };
    return actions.map((entry) => ({ ...entry, name: entry.family === "v3" ? service : `${service}v2` }));
  });

test("all documented actions are there", () => {
  expect(entries.length).toBeGreaterThanOrEqual(503);
  for (const entry of entries) {
    expect(findAction(entry.name, entry.action)).toMatchObject({
      protocol: entry.family,
      version: entry.version ?? "",
      host: entry.currentEndpoint ?? entry.endpoint,
      facts: { kind: entry.kind },
    });
  }
});

test("a ClientToken is only counted on where the action takes one", () => {
  const takes = entries.filter(({ params }) => params.some(({ name }) => name === "ClientToken"));
  expect(takes.length).toBeGreaterThan(0);
  for (const { name, action } of takes) expect(findAction(name, action)?.facts.clientToken).toBe(true);
  expect(findAction("vpc", "CreateVpc")?.facts.clientToken).toBeUndefined();
});

test("a property of every object is no action", () => {
  expect(findAction("vpc", "toString")).toBeUndefined();
  expect(findAction("constructor", "CreateVpc")).toBeUndefined();
});

test("what reads things by their ids is known with the names of the ids, the list and each thing's id", () => {
  const reads = entries.filter(({ name, action }) => findAction(name, action)?.facts.describes);
  expect(reads.length).toBeGreaterThanOrEqual(32);
  expect(describing("vpc.DescribeSubnets")).toEqual({
    service: "vpc",
    action: "DescribeSubnets",
    ids: "SubnetIds",
    items: "SubnetSet",
    key: "SubnetId",
    byTag: true,
  });
  for (const { name, action } of reads) {
    const { facts, types } = present(findAction(name, action));
    const { items, key, item } = present(facts.describes);
    const fieldsOf = (type: unknown) => types[String(type).replace("[]", "")] ?? {};
    const entry = fieldsOf(facts.answer?.[items]);
    // The thing itself may be a part of each entry.
    const thing = item ? fieldsOf(entry[item]) : entry;
    expect([action, Object.keys(thing)]).toEqual([action, expect.arrayContaining([key])]);
  }
});

test("what finds a thing by the value it had before is not sent twice", () => {
  expect(findAction("ecm", "ModifyTargetPort")?.facts.repeatable).toBeUndefined();
  expect(findAction("vpcv2", "ModifyPeerIPTranslationNatRule")?.facts.repeatable).toBeUndefined();
  expect(findAction("vpc", "ModifyVpcAttribute")?.facts.repeatable).toBe(true);
});
