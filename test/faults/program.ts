// Programs as functions, for either host: through the SDK, or as the classes that Pulumi generates from the schema.
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { definitions } from "../../provider/resources";
import * as sdk from "../../sdk";
import { found, present } from "../found";
import { type Reference, referencesIn } from "../references";
import type { Declared } from "../simulation/stack";

export type HostKind = "dynamic" | "plugin";

/** What a stage of the life changes in the program. */
export interface Settings {
  zones: string[];
  bandwidth: number;
  diskSize: number;
  /** How long an operation of a resource may take; the usual, when absent. */
  patience?: string | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: one program for two families of classes
type Loose = any;

interface Words {
  make(token: string, name: string, args: object, opts?: pulumi.CustomResourceOptions): Loose;
  ask(token: string, args: object): pulumi.Output<Loose>;
}

const dynamic: Words = {
  make(token, name, args, opts) {
    const [module, type] = token.split(":") as [string, string];
    return new (sdk as Loose)[module][type](name, args, opts);
  },
  ask(token, args) {
    const [module, name] = token.split(":") as [string, string];
    return (sdk as Loose)[module][`${name}Output`](args);
  },
};

class Generated extends pulumi.CustomResource {
  constructor(token: string, name: string, args: object, opts?: pulumi.CustomResourceOptions) {
    const { inputs, outputs } = present(definitions.resources.get(token));
    const properties = Object.keys({ ...outputs, ...inputs }).map((key) => [key, undefined]);
    const secrets = Object.entries({ ...outputs, ...inputs } as Loose)
      .filter(([, field]) => (field as Loose).options.secret)
      .map(([key]) => key);
    const given = { ...Object.fromEntries(properties), ...args };
    super(`tencentcloud-native:${token}`, name, given, { ...opts, additionalSecretOutputs: secrets });
  }
}

const plugin: Words = {
  make: (token, name, args, opts) => new Generated(token, name, args, opts),
  ask: (token, args) => pulumi.output(pulumi.runtime.invoke(`tencentcloud-native:${token}`, args)),
};

/** How a program of a host makes resources and asks functions. */
export function wordsOf(host: HostKind): Words {
  return host === "dynamic" ? dynamic : plugin;
}

/** What a process is told of the program that it is to run: the settings of the example, or the resources that it declares. */
export type Said = Settings | { declared: Declared[] };

export function programOf(host: HostKind, said: Said): PulumiFn {
  return "declared" in said ? declaring(host, said.declared) : exampleProgram(host, said);
}

/** A program of resources in an order in which each comes after what it needs. */
function declaring(host: HostKind, declared: readonly Declared[]): PulumiFn {
  const { make } = wordsOf(host);
  return async () => {
    const made = new Map<string, pulumi.CustomResource>();
    for (const { name, token, inputs } of declared)
      made.set(name, make(token, name, withIds(inputs, made) as object));
    return {};
  };
}

/** Inputs in which references have become ids and outputs of the resources that they name. */
function withIds(value: unknown, made: ReadonlyMap<string, pulumi.CustomResource>): unknown {
  if (typeof value === "string") {
    const { texts, references } = referencesIn(value);
    if (references.length === 0) return value;
    const values = references.map((one) => said(one, made));
    return pulumi.all(values).apply((all) => texts.flatMap((text, i) => [text, all[i] ?? ""]).join(""));
  }
  if (Array.isArray(value)) return value.map((one) => withIds(one, made));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIds(one, made)]));
}

function said(
  { name, output = "id", made: change }: Reference,
  made: ReadonlyMap<string, pulumi.CustomResource>,
): pulumi.Output<string> {
  const values = found(made.get(name), name) as unknown as Record<string, pulumi.Output<string>>;
  return found(values[output], `${name}.${output}`).apply(change);
}

/** examples/web-server. */
export function exampleProgram(host: HostKind, { zones, bandwidth, diskSize, patience }: Settings): PulumiFn {
  const { make: makeAny, ask } = wordsOf(host);
  const opts = patience
    ? { customTimeouts: { create: patience, update: patience, delete: patience } }
    : undefined;
  const make = (token: string, name: string, args: object) => makeAny(token, name, args, opts);
  return async () => {
    const network = make("vpc:Vpc", "network", { cidrBlock: "10.0.0.0/16" });
    const subnets = zones.map((zone, i) =>
      make("vpc:Subnet", `subnet-${i}`, { vpcId: network.id, zone, cidrBlock: `10.0.${i}.0/24` }),
    );
    const routes = make("vpc:RouteTable", "routes", { vpcId: network.id });
    for (const [i, subnet] of subnets.entries())
      make("vpc:RouteTableAssociation", `routes-${i}`, { subnetId: subnet.id, routeTableId: routes.id });
    const rule = { action: "ACCEPT", protocol: "TCP", cidrBlock: "0.0.0.0/0" };
    const firewall = make("vpc:SecurityGroup", "firewall", {
      description: "lets in ssh and https",
      ingress: [
        { ...rule, port: "22", description: "ssh" },
        { ...rule, port: "443", description: "https" },
      ],
      egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
    });
    const key = make("cvm:KeyPair", "key", {});
    const images = ask("cvm:getImages", { imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });
    const types = ask("cvm:getInstanceTypes", { zone: zones[0], cpu: 2, memory: 4 });
    const server = make("cvm:Instance", "server", {
      zone: zones[0],
      imageId: images.apply((found) => found.images[0].imageId),
      instanceType: types.apply((found) => found.instanceTypes[0].instanceType),
      vpcId: network.id,
      subnetId: subnets[0].id,
      securityGroupIds: [firewall.id],
      keyIds: [key.id],
      systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
    });
    const disk = make("cbs:Disk", "data", {
      zone: zones[0],
      diskType: "CLOUD_PREMIUM",
      diskSize,
      diskChargeType: "POSTPAID_BY_HOUR",
    });
    make("cbs:DiskAttachment", "data", { diskId: disk.id, instanceId: server.id });
    const address = make("vpc:Eip", "address", { internetMaxBandwidthOut: bandwidth });
    make("vpc:EipAssociation", "address", { addressId: address.id, instanceId: server.id });
    return { publicIp: address.addressIp, privateKey: key.privateKey };
  };
}
