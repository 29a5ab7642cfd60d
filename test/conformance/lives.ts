// The lives that both hosts put a resource through. A row is one resource: what it needs, what a program says, what then changes.
import type { Bag } from "./host";

export interface Row {
  token: string;
  /** Resources that are there already: name → token and inputs; inputs may ask for the ids of earlier ones. */
  needs?: Record<string, { token: string; inputs: (ids: Record<string, string>) => Bag }>;
  program: (ids: Record<string, string>) => Bag;
  /** Changes in place: the input and its next value. */
  changes: [string, unknown][];
  /** A change that only a new resource can have. */
  replaces?: Bag;
  /** What the cloud is told behind our back, and the input that then differs. */
  drift?: { set: Bag; path: string };
  /** Inputs that an import cannot know. */
  unreadable?: string[];
}

const network = { vpc: { token: "vpc:Vpc", inputs: () => ({ cidrBlock: "10.0.0.0/16" }) } } as const;

export const rows: Row[] = [
  {
    token: "vpc:Vpc",
    program: () => ({ cidrBlock: "10.0.0.0/16", dnsServers: ["8.8.8.8"] }),
    changes: [
      ["name", "another"],
      ["dnsServers", ["8.8.8.8", "1.1.1.1"]],
    ],
    replaces: { cidrBlock: "10.1.0.0/16" },
    drift: { set: { VpcName: "drifted" }, path: "name" },
  },
  {
    token: "vpc:Subnet",
    needs: network,
    program: ({ vpc }) => ({
      vpcId: vpc,
      cidrBlock: "10.0.1.0/24",
      zone: "ap-guangzhou-3",
      enableBroadcast: true,
    }),
    changes: [["name", "another"]],
    replaces: { cidrBlock: "10.0.2.0/24" },
    drift: { set: { SubnetName: "drifted" }, path: "name" },
  },
  {
    token: "vpc:RouteTable",
    needs: network,
    program: ({ vpc }) => ({ vpcId: vpc }),
    changes: [["name", "another"]],
    drift: { set: { RouteTableName: "drifted" }, path: "name" },
  },
  {
    token: "vpc:SecurityGroup",
    program: () => ({
      description: "web",
      ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
    }),
    changes: [
      ["description", "website"],
      ["ingress", [{ action: "ACCEPT", protocol: "TCP", port: "80", cidrBlock: "0.0.0.0/0" }]],
    ],
  },
  {
    token: "vpc:Eip",
    program: () => ({ internetMaxBandwidthOut: 5 }),
    changes: [["internetMaxBandwidthOut", 10]],
  },
];
