import * as pulumi from "@pulumi/pulumi";
import { LocalCloud, LocalStack } from "../../local";
import type { EngineEvent } from "../../local/engine/events";
import { definitions } from "../../provider/resources";
import * as sdk from "../../sdk";
import { countsOf } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import { sampled, takesAll } from "../sample";

type Id = pulumi.Output<string>;
type Component<Outputs> = new (name: string, args: object) => Outputs;

interface Modules {
  ThreeTiers: Component<{ vpcId: Id; subnetIds: Record<string, Id[]>; firewallIds: Record<string, Id> }>;
  AllowList: Component<{ id: Id }>;
  Fleet: Component<{ instanceIds: Record<string, Id> }>;
}

/** The classes and functions that Pulumi generates from the schema for the plugin. */
function generated(): object {
  const modules: Record<string, Record<string, unknown>> = {};
  const put = (token: string, value: unknown, suffix = ""): void => {
    const [module, name] = token.split(":") as [string, string];
    modules[module] ??= {};
    modules[module][name + suffix] = value;
  };
  for (const token of definitions.resources.keys()) {
    const { inputs, outputs } = present(definitions.resources.get(token));
    const properties = Object.fromEntries(
      Object.keys({ ...outputs, ...inputs }).map((key) => [key, undefined]),
    );
    const made = class extends pulumi.CustomResource {
      constructor(name: string, args: object, options?: pulumi.CustomResourceOptions) {
        super(`tencentcloud-native:${token}`, name, { ...properties, ...args }, options);
      }
    };
    put(token, made);
  }
  for (const token of definitions.functions.keys())
    put(
      token,
      (args: pulumi.Inputs) => pulumi.runtime.invokeOutput(`tencentcloud-native:${token}`, args),
      "Output",
    );
  return modules;
}

/** The example's components, made of the classes of a host. */
function modulesOn(host: "dynamic" | "plugin"): Modules {
  const modules: Partial<Modules> = {};
  jest.isolateModules(() => {
    jest.doMock("@pulumi/pulumi", () => pulumi);
    jest.doMock("pulumi-tencentcloud-native", () => (host === "dynamic" ? sdk : generated()));
    for (const file of ["threeTiers", "allowList", "fleet"])
      Object.assign(modules, require(`../../examples/modules/${file}`));
  });
  return modules as Modules;
}

interface Settings {
  zones: string[];
  clients: string[];
  names: string[];
  instanceType: string;
  diskSizes: number[];
}

const range = (i: number) => `192.0.${i}.0/24`;
/** As many entries as a list of a program may well have; a run of the suite has fewer. */
const most = takesAll ? 100 : 16;
const ranges = Array.from({ length: most }, (_, i) => range(i));
const six = ["anna", "bert", "cora", "dora", "emil", "fritz"];
const start: Settings = {
  zones: ["ap-guangzhou-3", "ap-guangzhou-4"],
  clients: ranges,
  names: six,
  instanceType: "S5.MEDIUM4",
  diskSizes: [50],
};

/** What changes, and what is then done to things of the cloud. */
const changes: [string, Partial<Settings>, Record<string, number>][] = [
  [
    "out: a zone, a client in front of the others, two machines",
    {
      zones: [...start.zones, "ap-guangzhou-6"],
      clients: ["203.0.113.0/24", ...ranges.slice(1)],
      names: [...six, "gerda", "hans"],
    },
    { CreateSubnet: 3, ReplaceRouteTableAssociation: 3, ReplaceSecurityGroupPolicy: 1, RunInstances: 2 },
  ],
  [
    "in from the middle, and up: clients in another order, a larger type, and larger and more disks",
    {
      clients: [...ranges.slice(most / 2), ...ranges.slice(0, most / 2 - 1)],
      names: six.filter((name) => name !== "cora"),
      instanceType: "S5.LARGE8",
      diskSizes: [100, 50],
    },
    {
      ...{ DeleteSubnet: 3, TerminateInstances: 3 },
      ...{ DeleteSecurityGroupPolicies: 1, CreateSecurityGroupPolicies: 1 },
      ...{ StopInstances: 5, ResetInstancesType: 5, StartInstances: 5 },
      ...{ ResizeDisk: 5, CreateDisks: 5, AttachDisks: 5 },
    },
  ],
];

let folders: HostFolders;
const before = process.env.PATH;
beforeAll(async () => {
  folders = await makeHostFolders();
  process.env.PATH = folders.path;
});
afterAll(() => {
  process.env.PATH = before;
  folders?.remove();
});

const hosts = sampled("hosts that the modules run on", ["dynamic", "plugin"] as const, 1);

describe.each(hosts)("on the %s host", (host) => {
  let cloud: LocalCloud;
  let stack: LocalStack;
  const modules = modulesOn(host);

  beforeAll(async () => {
    cloud = await LocalCloud.start({ clock: { kind: "scaled", factor: 300 } });
    stack = await LocalStack.create({ cloud, workDir: folders.program, program: programOf(start) });
  });
  afterAll(async () => {
    await stack?.dispose();
    await cloud?.close();
  });

  function programOf({ zones, clients, names, ...machine }: Settings) {
    return async () => {
      const tiers = ["web", "app", "data"].map((name, i) => ({ name, port: String(8000 + i) }));
      const network = new modules.ThreeTiers("network", { prefix: "10.0", zones, tiers });
      const remarks = Object.fromEntries(clients.map((client) => [client, `client ${client}`]));
      const list = new modules.AllowList("partners", { clients: remarks, targets: ranges });
      new modules.Fleet("app", {
        names,
        zone: present(zones[0]),
        vpcId: network.vpcId,
        subnetId: present(present(network.subnetIds.app)[0]),
        securityGroupIds: [present(network.firewallIds.app), list.id],
        ...machine,
      });
    };
  }

  /** The steps of an operation that do something. */
  async function stepsOf(verb: "preview" | "up", settings: Settings): Promise<string[]> {
    const steps: string[] = [];
    const onEvent = ({ resourcePreEvent: begun }: EngineEvent) => {
      if (begun && begun.metadata.op !== "same") steps.push(`${begun.metadata.op} ${begun.metadata.urn}`);
    };
    await stack[verb]({ program: programOf(settings), onEvent });
    return steps.sort();
  }

  test("they are made as the preview says, and are then as declared", async () => {
    const planned = await stepsOf("preview", start);
    expect(await stepsOf("up", start)).toEqual(planned);
  });

  test.each(changes)("%s", async (_, change, calls) => {
    const settings = { ...start, ...change };
    const planned = await stepsOf("preview", settings);
    await cloud.forget();
    expect(await stepsOf("up", settings)).toEqual(planned);
    expect(countsOf((await cloud.calls()).filter(({ read }) => !read))).toEqual(calls);
  });

  test("nothing is left to do, and nothing is left of them", async () => {
    const settings = { ...start, ...present(changes.at(-1))[1] };
    await stack.up({ program: programOf(settings), expectNoChanges: true });
    await stack.destroy();
    await cloud.expectNoLeaks();
  });
});
