// What the resources of one program say about the same thing must agree: the first preview refuses it, before anything is there.
import { LocalCloud, LocalStack } from "../../local";
import * as tencentcloud from "../../sdk";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";

let folders: HostFolders;
let cloud: LocalCloud;
let stack: LocalStack;
beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await LocalCloud.start();
  stack = await LocalStack.create({ cloud, workDir: folders.program, program });
});
afterAll(async () => {
  await stack?.dispose();
  await cloud?.close();
  folders?.remove();
});

const zone = "ap-guangzhou-3";

async function program(wrong = true, apart = wrong): Promise<void> {
  const { Vpc, Subnet, RouteTable, RouteTableAssociation, SecurityGroup, SecurityGroupRule } =
    tencentcloud.vpc;
  const { NetworkInterface, PrivateIpAddress, Route, RouteTableRoutes } = tencentcloud.vpc;
  const vpcId = new Vpc("main", { cidrBlock: "10.0.0.0/16", assistantCidrBlocks: ["172.16.0.0/16"] }).id;
  new Subnet("beside", { vpcId, zone, cidrBlock: "172.16.1.0/24" });
  const assistantCidrBlocks = wrong ? ["10.0.9.0/24", "172.16.0.0/16", "172.16.9.0/24"] : [];
  new Vpc("wide", { cidrBlock: "10.0.0.0/16", assistantCidrBlocks });
  const routeTableId = new RouteTable("one", { vpcId }).id;
  const other = new RouteTable("other", { vpcId });
  const web = new Subnet("web", { vpcId, zone, cidrBlock: "10.0.0.0/23", routeTableId });
  new Subnet("app", { vpcId, zone, cidrBlock: wrong ? "10.0.1.0/24" : "10.0.2.0/24" });
  new Subnet("data", { vpcId, zone, cidrBlock: wrong ? "10.1.0.0/24" : "10.0.3.0/24" });
  new RouteTableAssociation("web", {
    subnetId: web.id,
    routeTableId: apart ? other.id : routeTableId,
  });
  if (wrong) new RouteTableRoutes("all", { routeTableId, routes: [] });
  new Route("office", {
    ...{ routeTableId, destinationCidrBlock: "192.168.0.0/16" },
    ...{ gatewayType: "NORMAL_CVM", gatewayId: "10.0.0.9" },
  });
  const rule = { action: "ACCEPT", protocol: "TCP", port: "22", cidrBlock: "10.0.0.0/8" };
  const group = new SecurityGroup("group", { ingress: [{ ...rule, port: "80" }], exclusive: wrong });
  new SecurityGroupRule("ssh", { ...rule, direction: "ingress", securityGroupId: group.id });
  const back = new NetworkInterface("back", {
    ...{ vpcId, subnetId: web.id },
    ...(wrong ? { secondaryPrivateIpAddresses: [{ privateIpAddress: "10.0.0.20" }] } : {}),
  });
  new PrivateIpAddress("second", { networkInterfaceId: back.id, privateIpAddress: "10.0.0.30" });
}

test("a preview refuses what cannot be, though nothing has an id yet", async () => {
  const failure = await stack.preview().catch(({ stdout }) => stdout);
  expect(failure).toMatch(/cidrBlock overlaps 10.0.[01].0\/2[34], the range of "(web|app)" in the same VPC/);
  expect(failure).toContain(
    `cidrBlock lies outside 10.0.0.0/16 and 172.16.0.0/16, the ranges of its VPC "main"`,
  );
  expect(failure).toContain("has 172.16.0.0/16 and 172.16.9.0/24, which overlap");
  expect(failure).toContain(`exclusive: false`);
  expect(failure).toMatch(
    /is a table whose routes (are one list|are declared one by one, too) \("(all|office)"\)/,
  );
  expect(failure).toContain(`is an interface whose own list is all there may be ("back")`);
  await cloud.expectCalls({});
});

test("what agrees is made, and a table that contradicts an association is refused once both are known", async () => {
  await stack.up({ program: () => program(false) });
  const failure = await stack.preview({ program: () => program(false, true) }).catch(({ stdout }) => stdout);
  expect(failure).toMatch(/routeTableId contradicts "web", which gives the subnet the route table rtb-\w+/);
  await stack.up({ program: () => program(false), expectNoChanges: true });
  await stack.destroy();
  await cloud.expectNoLeaks();
});
