// A VPN connection: a tunnel between a VPN gateway and a customer gateway. The answer to its create has no id: the new one is
// found in the list of its gateway, by its name and the tags that it was sent with.
import type { VpnConnection } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import type { Operation } from "../../lifecycle/author/define";
import { AnswerError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { id, modify, taken } from "../modify";
import { byName, defineResource } from "../resource";
import { carries, type Tags, tagList, tags } from "../tags";
import { settingFields, settings, wrongIdentity } from "./vpnConnection/options";

/** How long a new one may take to be listed, in looks. */
const looks = 5;

interface Wanted {
  name: string;
  vpnGatewayId: string;
  tags?: Tags | undefined;
}

/** The one that was made a moment ago. */
async function findMade(
  { api, wait }: Pick<Operation<ApiFor<"vpc.DescribeVpnConnections">>, "api" | "wait">,
  { name, vpnGatewayId, tags }: Wanted,
): Promise<VpnConnection> {
  const Filters = [
    { Name: "vpn-gateway-id", Values: [vpnGatewayId] },
    { Name: "vpn-connection-name", Values: [name] },
  ];
  let nth = 0;
  const made = await wait<VpnConnection | undefined>({
    what: `the new connection "${name}" to be listed`,
    kind: "vpc:VpnConnection listed",
    done: ["listed", "missing"],
    pending: ["not yet"],
    look: async () => {
      const all = await api.list("vpc.DescribeVpnConnections", { Filters });
      const same = all.filter((one) => (tagList(tags) ?? []).every((tag) => carries(one, tag)));
      const value = same.sort((a, b) => b.CreatedTime.localeCompare(a.CreatedTime))[0];
      nth += 1;
      return { state: value ? "listed" : nth < looks ? "not yet" : "missing", value };
    },
  });
  if (!made) throw new AnswerError(`the answer to a create has no id, and no connection "${name}" is listed`);
  return made;
}

export const vpnConnection = defineResource({
  token: "vpc:VpnConnection",
  noun: "VPN connection",
  doc: "A VPN connection: an encrypted tunnel between a VPN gateway and a customer gateway.",
  id: "vpnx-xxxxxxxx",
  tagged: "vpc:vpnx",
  inputs: {
    name: field.string().autoName(60).wire("VpnConnectionName").doc("Name, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC of the VPN gateway."),
    vpnGatewayId: field.idOf("vpc:VpnGateway").replace().doc("The VPN gateway: the cloud's end."),
    customerGatewayId: field
      .idOf("vpc:CustomerGateway")
      .doc("The customer gateway: your end. Gateways of version 4.0 and later can change it."),
    preShareKey: field.string().secret().doc("The key that both ends share."),
    routeType: field
      .enum("STATIC", "StaticRoute", "Policy", "Bgp")
      .optional()
      .replace()
      .doc(
        "What decides where traffic goes: `Policy` `securityPolicyDatabases`, `StaticRoute` routes, `Bgp` BGP. Defaults to `STATIC`.",
      ),
    ...settingFields,
    tags,
  },
  outputs: {
    vpnProto: field.string().doc("The protocol, such as `IPSEC`."),
    netStatus: field.string().volatile().doc("`AVAILABLE` while the tunnel is up, else `UNAVAILABLE`."),
    healthCheckStatus: field
      .string()
      .optional()
      .volatile()
      .doc("What the probes say, `AVAILABLE` or `UNAVAILABLE`."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    {
      of: ["ikeOptionsSpecification"],
      doc: "An end that is named by `FQDN` has a name in `ikeOptionsSpecification` and no address; one that is named by `ADDRESS` has no name.",
      check: ({ ikeOptionsSpecification: options }) => options && wrongIdentity(options),
    },
  ],
  reads: "vpc.DescribeVpnConnections",
  filters: {
    name: "vpn-connection-name",
    vpcId: "vpc-id",
    vpnGatewayId: "vpn-gateway-id",
    customerGatewayId: "customer-gateway-id",
  },
  uses: ["vpc.CreateVpnConnection", "vpc.DeleteVpnConnection"],
  create: async ({ api, inputs, finding }) => {
    await api.vpc.CreateVpnConnection({
      VpcId: inputs.vpcId,
      VpnGatewayId: inputs.vpnGatewayId,
      CustomerGatewayId: inputs.customerGatewayId,
      VpnConnectionName: inputs.name,
      PreShareKey: inputs.preShareKey,
      RouteType: inputs.routeType,
      Tags: tagList(inputs.tags),
      ...taken(settings, inputs),
    });
    return findMade(finding(), inputs);
  },
  settled: { state: ({ State }) => State, done: ["AVAILABLE"], pending: ["PENDING"], usual: 10 },
  sync: {
    attributes: modify("vpc.ModifyVpnConnectionAttribute", {
      VpnConnectionId: id,
      VpnConnectionName: "name",
      CustomerGatewayId: "customerGatewayId",
      PreShareKey: "preShareKey",
      ...settings,
    }),
  },
  delete: async ({ api, id, look, state }) => {
    const VpnGatewayId = state.vpnGatewayId ?? (await look())?.VpnGatewayId;
    if (VpnGatewayId) await api.vpc.DeleteVpnConnection({ VpnGatewayId, VpnConnectionId: id });
  },
  gone: { state: ({ State }) => State, leaving: ["DELETING"], usual: 5 },
  holds: {
    "vpc:VpnGateway": "vpn-gateway-id",
    "vpc:CustomerGateway": "customer-gateway-id",
  },
  recover: byName,
  example: `new tencentcloud.vpc.VpnConnection("office", {
  vpcId: network.id,
  vpnGatewayId: gateway.id,
  customerGatewayId: office.id,
  preShareKey: config.requireSecret("officeKey"),
  securityPolicyDatabases: [{ localCidrBlock: "10.0.0.0/16", remoteCidrBlock: ["192.168.0.0/16"] }],
  ikeOptionsSpecification: { ikeVersion: "IKEV2", propoEncryAlgorithm: "AES-CBC-256", dhGroupName: "GROUP14" },
});`,
});
