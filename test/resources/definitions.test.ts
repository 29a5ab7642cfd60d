// What holds for every definition, so that an author who forgets something learns it here: docs, a way for every change to
// be made, and nothing that the catalogue does not know.
import * as fs from "node:fs";
import * as path from "node:path";
import { findAction } from "../../provider/api/facts";
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import type { FunctionDefinition } from "../../provider/lifecycle/author/defineFunction";
import type { Field, Fields } from "../../provider/lifecycle/author/field";
import { wireName } from "../../provider/lifecycle/run/observe";
import { definitions } from "../../provider/resources";
import { found } from "../found";

const root = path.join(__dirname, "..", "..");
const resources = [...definitions.resources.values()] as ResourceDefinition[];
const functions = [...definitions.functions.values()] as FunctionDefinition[];

interface ItemType {
  service: string;
  type: string;
  /** What is read beside that, and is the definition's own. */
  more?: string[];
}

/** What lines of an answer of the older API have, and what our code adds to them. */
function linesOf(action: string, more: string[]): ItemType {
  const data = found(findAction("vpcv2", action)?.facts.answer?.data, action);
  return { service: "vpc", type: "", more: [...Object.keys(data[1] as object), ...more] };
}

const gateway = ["vpcId", "directConnectGatewayId"];

/** The catalogue's type of what a resource reads, where that is not what its reading action answers. */
const items: Record<string, ItemType> = {
  "vpc:Route": { service: "vpc", type: "Route", more: ["tableId"] },
  "vpc:RouteTableAssociation": { service: "vpc", type: "Subnet" },
  "vpc:SecurityGroupRule": { service: "vpc", type: "SecurityGroupPolicy" },
  "vpc:SecurityGroupRules": { service: "vpc", type: "SecurityGroupPolicySet" },
  "vpc:NatGatewaySnatRule": { service: "vpc", type: "SourceIpTranslationNatRule" },
  "vpc:NatGatewayDnatRule": {
    ...{ service: "vpc", type: "DestinationIpPortTranslationNatRule" },
    more: ["NatGatewayId"],
  },
  "vpc:NetworkAclAssociation": { service: "vpc", type: "NetworkAcl", more: ["On"] },
  "vpc:EipAssociation": { service: "vpc", type: "Address" },
  "vpc:NetworkInterfaceAttachment": { service: "vpc", type: "NetworkInterface", more: ["On"] },
  "vpc:PrivateIpAddress": {
    ...{ service: "vpc", type: "PrivateIpAddressSpecification", more: ["NetworkInterfaceId"] },
  },
  "vpc:Ipv6Address": { service: "vpc", type: "Ipv6Address", more: ["NetworkInterfaceId"] },
  "vpc:CcnBandwidthLimit": { service: "vpc", type: "CcnRegionBandwidthLimit", more: ["CcnId"] },
  "vpc:BandwidthPackageAttachment": { service: "vpc", type: "Resource", more: ["BandwidthPackageId"] },
  "vpc:RouteTableRoutes": { service: "vpc", type: "RouteTable", more: ["tableId"] },
  "vpc:ClassicLink": { service: "vpc", type: "ClassicLinkInstance" },
  "vpc:DcgLocalIpRule": linesOf("DescribeLocalIPTranslationNatRule", gateway),
  "vpc:DcgPeerIpRule": linesOf("DescribePeerIPTranslationNatRule", gateway),
  "vpc:DcgLocalSourceRule": linesOf("DescribeLocalSourceIPPortTranslationNatRule", gateway),
  "vpc:DcgLocalDestinationRule": linesOf("DescribeLocalDestinationIPPortTranslationNatRule", gateway),
  "vpc:DcgLocalIpAcl": linesOf("DescribeLocalIPTranslationAclRule", ["rule"]),
  "vpc:DcgLocalSourceAcl": linesOf("DescribeLocalSourceIPPortTranslationAclRule", ["rule"]),
  "cvm:LaunchTemplate": {
    ...{ service: "cvm", type: "LaunchTemplateVersionInfo" },
    more: ["LaunchTemplateName", "DefaultVersionNumber", "LatestVersionNumber", "LaunchTemplateVersionCount"],
  },
  "ecm:DefaultSubnet": { service: "ecm", type: "Subnet" },
  "ecm:EipAssociation": { service: "ecm", type: "Address" },
  "ecm:KeyPair": { service: "ecm", type: "KeyPair" },
  "ecm:Module": { service: "ecm", type: "Module" },
  "ecm:TargetAttachment": { service: "ecm", type: "Backend", more: ["EniIp"] },
  "ecm:NetworkInterfaceAttachment": { service: "ecm", type: "NetworkInterface", more: ["On"] },
  "ecm:Ipv6Address": { service: "ecm", type: "Ipv6Address", more: ["NetworkInterfaceId"] },
  "ecm:PrivateIpAddress": {
    ...{ service: "ecm", type: "PrivateIpAddressSpecification", more: ["NetworkInterfaceId"] },
  },
  "ecm:Route": { service: "ecm", type: "Route", more: ["tableId"] },
  "ecm:RouteTableAssociation": { service: "ecm", type: "Subnet" },
  "ecm:SecurityGroupRule": { service: "ecm", type: "SecurityGroupPolicy" },
  "cbs:DiskAttachment": { service: "cbs", type: "Disk", more: ["On"] },
};

function itemOf({ token, reads }: ResourceDefinition): ItemType {
  const own = items[token];
  if (own) return own;
  const [service, action] = (reads ?? "").split(".") as [string, string];
  const found = reads ? findAction(service, action) : undefined;
  const list = found?.facts.answer?.[found.facts.describes?.items ?? ""];
  if (typeof list !== "string") throw new Error(`say in this test of which type what ${token} reads is`);
  return { service, type: list.replace("[]", "") };
}

function* everyField(fields: Fields, at: string): Generator<[string, Field<unknown>]> {
  for (const [key, field] of Object.entries(fields)) {
    yield [`${at}.${key}`, field];
    const inner = field.type.kind === "list" || field.type.kind === "map" ? field.type.element : field;
    if (inner.type.kind === "object") yield* everyField(inner.type.fields, `${at}.${key}`);
  }
}

test("everything has a doc that is a sentence", () => {
  const without: string[] = [];
  for (const { token, doc, inputs, outputs } of [...resources, ...functions]) {
    if (!/[.:]$/.test(doc)) without.push(token);
    for (const [name, { options }] of everyField({ ...outputs, ...inputs }, token))
      if (!/[.)]$/.test(options.doc)) without.push(name);
  }
  expect(without).toEqual([]);
});

test("every resource has an example, and says what its id looks like", () => {
  for (const { id, example } of resources) {
    expect(id).toMatch(/^[a-z]+-(x|hangzhou-ecm-1$)/);
    expect(example).toContain("new tencentcloud.");
  }
});

/** Inputs that are no part of the thing and are only looked at when something is done: nothing has to be brought in line. */
function isConsulted({ allows }: ResourceDefinition, key: string, field: Field<unknown>): boolean {
  const words = Object.values(allows ?? {}).map((allowance) => allowance?.by);
  return (
    key === "adopt" ||
    field.options.instruction ||
    field.options.replaceWhen !== undefined ||
    words.includes(key)
  );
}

test("every change of an input can be made: in place by an aspect, or by a new resource", () => {
  const stuck: string[] = [];
  for (const definition of resources) {
    const synced = new Set(Object.values(definition.sync ?? {}).flatMap(({ of }) => of));
    for (const [key, field] of Object.entries(definition.inputs)) {
      const made = field.options.replace || synced.has(key) || isConsulted(definition, key, field);
      if (!made) stuck.push(`${definition.token}.${key}`);
      if (synced.has(key) && field.options.replace) stuck.push(`${definition.token}.${key}: both`);
    }
  }
  expect(stuck).toEqual([]);
});

test("tags are read from the tag service where the catalogue's type has none, and nowhere else", () => {
  for (const definition of resources.filter(({ tagged }) => tagged)) {
    const item = itemOf(definition);
    const answered = isPath(item, ["Tags"]) || isPath(item, ["TagSet"]);
    const apart = definition.readsAlso?.includes("tag.DescribeResourceTagsByResourceIds") ?? false;
    expect([definition.token, apart]).toEqual([definition.token, !answered]);
  }
});

test("aspects and rules speak of inputs that exist", () => {
  for (const { inputs, sync, rules } of resources)
    for (const { of } of [...Object.values(sync ?? {}), ...(rules ?? [])])
      for (const key of of) expect(Object.keys(inputs)).toContain(key);
});

test("every path that is read is in the catalogue", () => {
  const unknown: string[] = [];
  for (const definition of resources) {
    const { token, inputs, outputs } = definition;
    for (const [key, field] of Object.entries({ ...outputs, ...inputs })) {
      const { wire, from, writeOnly } = field.options;
      if (from || writeOnly || key === "region") continue;
      const item = itemOf(definition);
      const at = wire ?? wireName(key);
      if (!item.more?.includes(at) && !isPath(item, at.split("."))) unknown.push(`${token}.${key}: ${at}`);
    }
  }
  expect(unknown).toEqual([]);
});

interface CatalogueType {
  name: string;
  family: string;
  fields: { name: string; type: string; fields?: CatalogueType["fields"] }[];
}

function isPath({ service, type }: { service: string; type: string }, parts: string[]): boolean {
  const { types } = JSON.parse(fs.readFileSync(path.join(root, "catalogue", `${service}.json`), "utf8")) as {
    types: CatalogueType[];
  };
  let fields = types.find(({ name, family }) => name === type && family !== "v2")?.fields;
  for (const part of parts) {
    const field = fields?.find(({ name }) => name === part);
    if (!field) return false;
    fields =
      field.fields ??
      types.find(({ name, family }) => name === field.type.replace("[]", "") && family !== "v2")?.fields;
  }
  return true;
}

test("every action that a definition may call is in the catalogue", () => {
  const called = new Set([...resources, ...functions].flatMap(({ uses }) => uses));
  expect(called.size).toBeGreaterThan(60);
  const unknown = [...called].filter((call) => !findAction(...(call.split(".") as [string, string])));
  expect(unknown).toEqual([]);
});

test("every resource declares the actions that it may call, those of its aspects and of check among them", () => {
  for (const { token, reads, uses, sync, inputs } of resources) {
    expect([token, uses.some((action) => action !== reads)]).toEqual([token, true]);
    for (const aspect of Object.values(sync ?? {}))
      for (const action of aspect.uses ?? []) expect(uses).toContain(action);
    for (const { options } of Object.values(inputs))
      for (const action of options.known?.uses ?? []) expect(uses).toContain(action);
  }
});
