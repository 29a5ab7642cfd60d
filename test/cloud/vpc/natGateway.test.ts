// NAT gateways as the official SDK sees them: their public addresses, their routes, and what keeps them.

import { present } from "../../found";
import { type Stage, stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

/** A gateway with two public addresses, at rest. */
async function gateway({ vpc, vpcId, pass }: Stage) {
  const { AddressSet } = await vpc.AllocateAddresses({ AddressCount: 2 });
  await pass("5s");
  const { AddressSet: shown } = await vpc.DescribeAddresses({ AddressIds: AddressSet });
  const PublicIpAddresses = shown.map(({ AddressIp }) => AddressIp);
  const made = await vpc.CreateNatGateway({ VpcId: vpcId, NatGatewayName: "nat", PublicIpAddresses });
  expect(made.NatGatewaySet).toMatchObject([{ State: "PENDING" }]);
  await pass("30s");
  return { id: present(made.NatGatewaySet[0]).NatGatewayId, ips: PublicIpAddresses, eips: AddressSet };
}

test("a public address shows the gateway that it is bound to, and is neither unbound nor released elsewhere", async () => {
  const on = await stage();
  const { vpc, pass } = on;
  const { id, ips, eips } = await gateway(on);
  const AddressId = present(eips[0]);
  const address = async () =>
    present((await vpc.DescribeAddresses({ AddressIds: [AddressId] })).AddressSet[0]);
  expect(await address()).toMatchObject({ AddressStatus: "BIND", InstanceId: id });
  expect(await codeOf(vpc.DisassociateAddress({ AddressId }))).toBe("InvalidAddressIdStatus.NotPermit");
  expect(await codeOf(vpc.ReleaseAddresses({ AddressIds: [AddressId] }))).toBe("InvalidAddressState");
  await vpc.DisassociateNatGatewayAddress({ NatGatewayId: id, PublicIpAddresses: [present(ips[0])] });
  await pass("5s");
  expect(await address()).toMatchObject({ AddressStatus: "UNBIND", InstanceId: "" });
  expect(
    await codeOf(
      vpc.DisassociateNatGatewayAddress({ NatGatewayId: id, PublicIpAddresses: [present(ips[1])] }),
    ),
  ).toBe("UnsupportedOperation.PublicIpAddressDisassociate");
});

test("a gateway that routes lead to goes only when that is meant, with its routes; its addresses are free then", async () => {
  const on = await stage();
  const { vpc, vpcId, pass } = on;
  const { id, eips } = await gateway(on);
  const { RouteTable } = await vpc.CreateRouteTable({ VpcId: vpcId, RouteTableName: "out" });
  const RouteTableId = RouteTable.RouteTableId;
  const internet = { DestinationCidrBlock: "0.0.0.0/0", GatewayType: "NAT", GatewayId: id };
  const office = { DestinationCidrBlock: "172.16.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" };
  await vpc.CreateRoutes({ RouteTableId, Routes: [internet, office] });
  expect(await codeOf(vpc.DeleteNatGateway({ NatGatewayId: id }))).toBe(
    "UnsupportedOperation.NatGatewayHaveRoute",
  );
  expect(await codeOf(vpc.DeleteVpc({ VpcId: vpcId }))).toBe("ResourceInUse");
  await vpc.DeleteNatGateway({ NatGatewayId: id, IgnoreOperationRisk: true });
  await pass("15s");
  const { RouteTableSet } = await vpc.DescribeRouteTables({ RouteTableIds: [RouteTableId] });
  expect(present(RouteTableSet[0]).RouteSet).toMatchObject([office]);
  const { AddressSet } = await vpc.DescribeAddresses({ AddressIds: eips });
  expect(AddressSet.map(({ AddressStatus }) => AddressStatus)).toEqual(["UNBIND", "UNBIND"]);
});
