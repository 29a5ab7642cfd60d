// VPN connections: tunnels between a VPN gateway and a customer gateway. Nothing runs behind them, so they are never
// connected. The answer to their creation has no id, as in the documents: they are found by name.
import { type Call, defineAction, definePart } from "../../action";
import { contains, overlaps, parseCidr } from "../../cidr";
import { formatDateTime } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, GONE } from "../../kind";
import { keptAttributes } from "../../plain";
import type {
  CreateVpnConnectionRequest,
  DownloadCustomerGatewayConfigurationRequest,
  IPSECOptionsSpecificationInput,
  ModifyVpnConnectionAttributeRequest,
  VpcActions,
} from "../../requests/vpc";
import { keepTags, type Tag } from "../../tags";
import { customerGateway, vendors } from "./customerGateway";
import { vpcService } from "./service";
import { rangesOf, type Vpc, vpc } from "./vpc";
import { vpnGateway } from "./vpnGateway";

interface Policy {
  LocalCidrBlock: string;
  RemoteCidrBlock: string[];
}

type Options = Record<string, string | number>;

export interface VpnConnection {
  VpcId: string;
  VpnGatewayId: string;
  CustomerGatewayId: string;
  VpnConnectionName: string;
  PreShareKey: string;
  SecurityPolicyDatabaseSet: Policy[];
  IKEOptionsSpecification: Options;
  IPSECOptionsSpecification: Options;
  RouteType?: string;
  NegotiationType?: string;
  EnableHealthCheck?: boolean;
  HealthCheckLocalIp?: string;
  HealthCheckRemoteIp?: string;
  HealthCheckConfig?: object;
  BgpConfig?: object;
  DpdEnable?: number;
  DpdTimeout?: string;
  DpdAction?: string;
  Tags?: Tag[];
}

/** What today's API has beyond the documents, kept as it is given: how a tunnel finds out whether the other side is there. */
const settings = [
  "NegotiationType",
  "EnableHealthCheck",
  "HealthCheckLocalIp",
  "HealthCheckRemoteIp",
  "HealthCheckConfig",
  "BgpConfig",
  "DpdEnable",
  "DpdTimeout",
  "DpdAction",
] as const;

export const vpnConnection = defineKind<VpnConnection>({
  service: vpcService,
  type: "vpc:vpnConnection",
  prefix: "vpnx",
  tagged: "vpc/vpnx",
  nameAttribute: "VpnConnectionName",
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "vpc:vpnGateway", via: "VpnGatewayId", onDelete: "refuse" },
    { to: "vpc:customerGateway", via: "CustomerGatewayId", onDelete: "refuse" },
  ],
  machine: {
    initial: "PENDING",
    transitions: {
      create: { from: ["PENDING"], to: "AVAILABLE", seconds: 10, failed: "AVAILABLE" },
      reset: { from: ["AVAILABLE"], via: "PENDING", to: "AVAILABLE", seconds: 5, failed: "AVAILABLE" },
      delete: { from: ["AVAILABLE"], via: "DELETING", to: GONE, seconds: 5, failed: "AVAILABLE" },
    },
  },
});

/** Defaults of the documents' types, and of their examples where the types give none. */
const IKE: Options = {
  PropoEncryAlgorithm: "3DES-CBC",
  PropoAuthenAlgorithm: "MD5",
  ExchangeMode: "MAIN",
  LocalIdentity: "ADDRESS",
  RemoteIdentity: "ADDRESS",
  DhGroupName: "GROUP1",
  IKESaLifetimeSeconds: 86_400,
  IKEVersion: "IKEV1",
};
const IPSEC: Options = {
  EncryptAlgorithm: "AES-CBC-128",
  IntegrityAlgorithm: "MD5",
  IPSECSaLifetimeSeconds: 3600,
  PfsDhGroup: "NULL",
  IPSECSaLifetimeTraffic: 1_843_200,
};

/** An identity is an address or a name, not both; a name must be given. */
function checkOptions({
  IKEOptionsSpecification: ike = {},
}: Pick<ModifyVpnConnectionAttributeRequest, "IKEOptionsSpecification">): void {
  for (const side of ["Local", "Remote"] as const) {
    const [byName, address, name] = [
      ike[`${side}Identity`] === "FQDN",
      ike[`${side}Address`],
      ike[`${side}FqdnName`],
    ];
    if (byName ? address : name) {
      throw new ApiError(
        "InvalidParameter.Coexist",
        `${side}Address and ${side}FqdnName exclude each other.`,
      );
    }
    if (byName && !name) throw new ApiError("MissingParameter", `An identity FQDN needs ${side}FqdnName.`);
  }
}

function checkPolicies(policies: Policy[], { id, data }: Entity<Vpc>): void {
  const ranges = rangesOf(data);
  for (const { LocalCidrBlock, RemoteCidrBlock } of policies) {
    const [local, ...remotes] = [LocalCidrBlock, ...RemoteCidrBlock].map((text) => {
      const parsed = parseCidr(text);
      if (!parsed) throw new ApiError("InvalidParameterValue.Malformed", `\`${text}\` is not a range.`);
      return parsed;
    });
    if (!ranges.some((range) => contains(range, local!))) {
      throw new ApiError("InvalidParameterValue", `LocalCidrBlock ${LocalCidrBlock} is not in ${id}.`);
    }
    if (remotes.some((remote) => ranges.some((range) => overlaps(range, remote)))) {
      throw new ApiError(
        "InvalidParameterValue.VpcCidrConflict",
        `RemoteCidrBlock ${RemoteCidrBlock.join(", ")} overlaps a range of ${id}.`,
      );
    }
  }
}

/** IPsec options under both spellings of one of them. */
function ipsecOf({ IntegrityAlgorith, ...given }: IPSECOptionsSpecificationInput): Options {
  return { ...(IntegrityAlgorith === undefined ? {} : { IntegrityAlgorithm: IntegrityAlgorith }), ...given };
}

function view({ id, state, createdAt, data }: Entity<VpnConnection>): object {
  const { Tags, ...attributes } = data;
  const { IntegrityAlgorithm = "MD5" } = data.IPSECOptionsSpecification;
  return {
    ...attributes,
    IPSECOptionsSpecification: { ...data.IPSECOptionsSpecification, IntegrityAlgorith: IntegrityAlgorithm },
    VpnConnectionId: id,
    VpnProto: "IPSEC",
    EncryptProto: "IKE",
    RouteType: data.RouteType ?? "STATIC",
    CreatedTime: formatDateTime(createdAt),
    State: state,
    NetStatus: "UNAVAILABLE",
    TagSet: Tags ?? [],
  };
}

function create(call: Call<CreateVpnConnectionRequest>): object {
  const { world, params } = call;
  const [owner, gateway, other] = [
    call.one(vpc, "VpcId"),
    call.one(vpnGateway, "VpnGatewayId"),
    call.one(customerGateway, "CustomerGatewayId"),
  ];
  if (gateway.data.VpcId !== owner.id)
    throw new ApiError("UnsupportedOperation.VpcMismatch", `${gateway.id} is not in ${owner.id}.`);
  const { SecurityPolicyDatabases: policies = [] } = params;
  checkPolicies(policies, owner);
  const { VpnConnectionName, PreShareKey } = params;
  const addresses = { LocalAddress: gateway.data.PublicIpAddress, RemoteAddress: other.data.IpAddress };
  const made = world.create(vpnConnection, {
    VpcId: owner.id,
    VpnGatewayId: gateway.id,
    CustomerGatewayId: other.id,
    VpnConnectionName,
    PreShareKey,
    SecurityPolicyDatabaseSet: policies,
    ...keptAttributes<VpnConnection>(params, [...settings, "RouteType"]),
    IKEOptionsSpecification: { ...IKE, ...addresses, ...params.IKEOptionsSpecification },
    IPSECOptionsSpecification: { ...IPSEC, ...ipsecOf(params.IPSECOptionsSpecification ?? {}) },
    ...keepTags(params.Tags),
  });
  const { state, data } = world.begin(made, "create", { task: call.requestId });
  const { VpcId, VpnGatewayId, CustomerGatewayId } = data;
  return { VpnConnection: { VpcId, VpnGatewayId, CustomerGatewayId, VpnConnectionName, State: state } };
}

function modify(call: Call<ModifyVpnConnectionAttributeRequest>): undefined {
  const { world, params } = call;
  const entity = call.one(vpnConnection, "VpnConnectionId");
  const { VpnConnectionName, PreShareKey, SecurityPolicyDatabases: policies } = params;
  if (policies) checkPolicies(policies, world.get(vpc, entity.data.VpcId)!);
  const { IKEOptionsSpecification: ike, IPSECOptionsSpecification: ipsec } = entity.data;
  const other = call.maybe(customerGateway, "CustomerGatewayId");
  world.update(entity, {
    ...(VpnConnectionName === undefined ? {} : { VpnConnectionName }),
    ...(PreShareKey === undefined ? {} : { PreShareKey }),
    ...(policies ? { SecurityPolicyDatabaseSet: policies } : {}),
    ...keptAttributes<VpnConnection>(params, settings),
    ...(other && { CustomerGatewayId: other.id }),
    IKEOptionsSpecification: {
      ...ike,
      ...(other && { RemoteAddress: other.data.IpAddress }),
      ...params.IKEOptionsSpecification,
    },
    IPSECOptionsSpecification: { ...ipsec, ...ipsecOf(params.IPSECOptionsSpecification ?? {}) },
  });
}

/** The connection a request names together with its gateway. */
function ofGateway(call: Call<never>): Entity<VpnConnection> {
  const entity = call.one(vpnConnection, "VpnConnectionId");
  const { id } = call.one(vpnGateway, "VpnGatewayId");
  if (entity.data.VpnGatewayId !== id)
    throw new ApiError("ResourceNotFound", `The gateway ${id} has no connection ${entity.id}.`);
  return entity;
}

function download(call: Call<DownloadCustomerGatewayConfigurationRequest>): object {
  const { id, data } = ofGateway(call as Call<never>);
  const wanted = call.params.CustomerGatewayVendor;
  const vendor = vendors.find(
    ({ Platform, SoftwareVersion, VendorName }) =>
      Platform === wanted.Platform &&
      SoftwareVersion === wanted.SoftwareVersion &&
      VendorName === wanted.VendorName,
  );
  if (!vendor)
    throw new ApiError("InvalidParameterValue", "CustomerGatewayVendor is none that is supported.");
  const { LocalAddress, RemoteAddress } = data.IKEOptionsSpecification;
  const lines = [
    `# ${vendor.VendorName} ${vendor.Platform} ${vendor.SoftwareVersion}: ${id} on ${call.params.InterfaceName}`,
    `peer ${LocalAddress} local ${RemoteAddress}`,
    `pre-shared-key ${data.PreShareKey}`,
  ];
  return { CustomerGatewayConfiguration: `${lines.join("\r\n")}\r\n` };
}

const both = { VpnGatewayId: vpnGateway, VpnConnectionId: vpnConnection };

function changing(transition: "delete" | "reset") {
  return defineAction({
    refs: both,
    starts: { ref: "VpnConnectionId", transition },
    run: (call): undefined => {
      call.world.begin(ofGateway(call as Call<never>), transition, { task: call.requestId });
    },
  });
}

export const part = definePart<VpcActions>({
  kinds: [vpnConnection],
  actions: {
    CreateVpnConnection: {
      refs: { VpcId: vpc, VpnGatewayId: vpnGateway, CustomerGatewayId: customerGateway },
      needs: { ref: "VpnGatewayId", states: ["AVAILABLE"] },
      check: checkOptions,
      run: create,
    },

    DescribeVpnConnections: describes(vpnConnection, {
      ids: "VpnConnectionIds",
      items: "VpnConnectionSet",
      filters: {
        "vpc-id": "VpcId",
        "vpn-gateway-id": "VpnGatewayId",
        "customer-gateway-id": "CustomerGatewayId",
        "vpn-connection-name": "VpnConnectionName",
        "vpn-connection-id": "id",
      },
      view,
      maxFilters: 10,
      maxValues: 5,
    }),

    ModifyVpnConnectionAttribute: {
      refs: { VpnConnectionId: vpnConnection, CustomerGatewayId: customerGateway },
      check: checkOptions,
      run: modify,
    },

    ResetVpnConnection: changing("reset"),
    DeleteVpnConnection: changing("delete"),
    DownloadCustomerGatewayConfiguration: { refs: both, run: download },
  },
});
