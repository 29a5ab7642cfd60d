// VPN gateways and connections by their older actions: policies as texts of JSON or as plain ranges, options in lists of one, and
// the second call of a change.
import { ApiError } from "../../../errors";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import { numberOfId } from "../../../older/ids";
import type { Params } from "../../../parameters";
import { customerGateway } from "../customerGateway";
import { vpc } from "../vpc";
import { vpnConnection } from "../vpnConnection";
import { vpnGateway } from "../vpnGateway";
import { vpcOf } from "./networks";

/** The state that an answer says a connection is in: numbers of its own. */
const CREATING = 0;
const CHANGING = 2;
const DELETING = 4;

interface Options {
  encryptAlgorithm?: string;
  [name: string]: string | number | undefined;
}

interface ConnectionOrder {
  vpcId: string;
  vpnGwId: string;
  vpnConnId: string;
  preSharedKey?: string;
  userGwCidrBlock?: string[];
  spdAcl?: string | object[];
  IKESet?: Options[];
  IPsecSet?: Options[];
}

/** `{"10.0.0.0/16":["192.168.0.0/16"]}`, as text or parsed. */
function policiesOf(text: string): Params[] {
  try {
    return Object.entries(JSON.parse(text) as Record<string, string[]>).map(
      ([LocalCidrBlock, RemoteCidrBlock]) => ({ LocalCidrBlock, RemoteCidrBlock }),
    );
  } catch {
    throw new ApiError("InvalidParameterValue", "spdAcl is no JSON object of ranges.");
  }
}

const capital = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace(/^(ke|psec)(?=Sa)/, (middle) => middle.toUpperCase());

/** Options under their names of today; the encryption of IPsec stands among those of IKE. */
function optionsOf(sets: Options[] | undefined, also: Options = {}): Params | undefined {
  if (!sets && Object.keys(also).length === 0) return undefined;
  const given = Object.entries({ ...Object.assign({}, ...(sets ?? [])), ...also });
  return Object.fromEntries(
    given.filter(([, value]) => value !== undefined).map(([k, v]) => [capital(k), v]),
  );
}

function connectionRequest(order: ConnectionOrder, cidr: string | undefined): Params {
  const { userGwCidrBlock, spdAcl, IKESet, IPsecSet } = order;
  const plain = userGwCidrBlock && [{ LocalCidrBlock: cidr, RemoteCidrBlock: userGwCidrBlock }];
  const policies = typeof spdAcl === "string" ? policiesOf(spdAcl) : plain;
  const [{ encryptAlgorithm, ...ike } = {} as Options] = IKESet ?? [];
  const ikeOptions = optionsOf(IKESet && [ike]);
  const ipsecOptions = optionsOf(IPsecSet, encryptAlgorithm === undefined ? {} : { encryptAlgorithm });
  return {
    ...(policies ? { SecurityPolicyDatabases: policies } : {}),
    ...(ikeOptions ? { IKEOptionsSpecification: ikeOptions } : {}),
    ...(ipsecOptions ? { IPSECOptionsSpecification: ipsecOptions } : {}),
  };
}

export const part = olderPart({
  actions: {
    DescribeVpnGw: defineOlder({
      answer: ({ world }, { VpnGatewaySet }, answer) =>
        withEach(answer, "data", VpnGatewaySet, ({ VpcId }) => vpcOf(world, VpcId)),
    }),

    ModifyVpnGw: defineOlder<{ vpnGwId: string; vpnGwName?: string; isAutoRenewals?: number }>({
      run: ({ params, request, perform }) => {
        const { vpnGwId, vpnGwName, isAutoRenewals } = params;
        if (vpnGwName !== undefined) perform("vpc.ModifyVpnGatewayAttribute", request);
        if (isAutoRenewals !== undefined)
          perform("vpc.SetVpnGatewaysRenewFlag", { VpnGatewayIds: [vpnGwId], AutoRenewFlag: isAutoRenewals });
        return {};
      },
    }),

    DescribeUserGw: defineOlder({
      answer: ({ world }, { CustomerGatewaySet }, answer) =>
        withEach(answer, "data", CustomerGatewaySet, ({ CustomerGatewayId: id }) => ({
          vpnConnNum: world.list(vpnConnection).filter(({ data }) => data.CustomerGatewayId === id).length,
        })),
    }),

    AddVpnConnEx: defineOlder<ConnectionOrder>({
      request: ({ params, request, world }) => {
        if (!params.userGwCidrBlock && !params.spdAcl)
          throw new ApiError("MissingParameter", "The request needs `userGwCidrBlock` or `spdAcl`.");
        const cidr = world.get(vpc, params.vpcId)?.data.CidrBlock;
        return { ...request, ...connectionRequest(params, cidr) };
      },
      answer: ({ params }, _today, answer) => ({
        data: {
          ...(answer.data as Params),
          ...{ vpnConnId: 0, vpnConnStatus: CREATING, userGwSubnetList: params.userGwCidrBlock ?? [] },
        },
      }),
    }),

    ModifyVpnConnEx: defineOlder<ConnectionOrder>({
      request: ({ params, request, world }) => {
        const cidr = world.get(vpc, params.vpcId)?.data.CidrBlock;
        return { ...request, ...connectionRequest(params, cidr) };
      },
      answer: ({ params, world }) => {
        const connection = world.get(vpnConnection, params.vpnConnId)?.data;
        return {
          data: {
            ...{ vpnGwId: params.vpnGwId, vpcConnId: params.vpnConnId, vpcConnStatus: CHANGING },
            preSharedKey: connection?.PreShareKey,
            userGwSubnetList: params.userGwCidrBlock ?? [],
            userGwId: numberOfId(connection?.CustomerGatewayId ?? ""),
          },
        };
      },
    }),

    DeleteVpnConn: defineOlder<ConnectionOrder>({
      answer: ({ params }) => ({
        data: { vpnGwId: params.vpnGwId, vpcConnId: params.vpnConnId, state: DELETING },
      }),
    }),

    GetVpnConnConfig: defineOlder<{ vpnConnId: string }>({
      request: ({ params, request, world }) => ({
        ...request,
        VpnGatewayId: world.get(vpnConnection, params.vpnConnId)?.data.VpnGatewayId,
      }),
    }),

    DescribeVpnConn: defineOlder({
      answer: ({ world }, { VpnConnectionSet }, answer) =>
        withEach(answer, "data", VpnConnectionSet, (line) => {
          const [gateway, customer] = [
            world.get(vpnGateway, String(line.VpnGatewayId))?.data,
            world.get(customerGateway, String(line.CustomerGatewayId))?.data,
          ];
          const policies = line.SecurityPolicyDatabaseSet as {
            LocalCidrBlock: string;
            RemoteCidrBlock: string[];
          }[];
          return {
            ...vpcOf(world, line.VpcId),
            ...{ vpnGwName: gateway?.VpnGatewayName, vpnGwAddress: gateway?.PublicIpAddress },
            ...{ userGwName: customer?.CustomerGatewayName, userGwAddress: customer?.IpAddress },
            sourceCidr: policies.map(({ LocalCidrBlock }) => LocalCidrBlock),
            destinationCidr: policies.flatMap(({ RemoteCidrBlock }) => RemoteCidrBlock),
          };
        }),
    }),
  },
});
