// `prove` against clouds on loopback: one that is as it should be, and one whose answers are bent on their way.
import * as fs from "node:fs";
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import * as os from "node:os";
import * as path from "node:path";
import { ending } from "../../local/cli/quickstart/engines";
import { closeClouds, cloud, type TestCloud } from "../cloud/support";
import { commandHere } from "../commandHere";
import { startCommand } from "../processes";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "prove-"));
const servers: http.Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  await closeClouds();
});
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  said: string;
  report: string;
}

let runs = 0;

/** Runs the command against an address; `started`, for which it is a process, is given what interrupts it. */
async function prove(
  endpoint: string,
  more: string[] = [],
  started?: (interrupt: () => void) => void,
): Promise<Ended> {
  const report = path.join(dir, `${runs++}.md`);
  const args = ["prove", "--prefix", "prove-me", "--report", report, ...more];
  const env = {
    ...{ ...process.env, TENCENTCLOUD_ENDPOINT: endpoint, TENCENTCLOUD_REGION: "ap-guangzhou" },
    ...{ TENCENTCLOUD_SECRET_ID: "local", TENCENTCLOUD_SECRET_KEY: "local" },
  };
  const child = started && startCommand(args, { env });
  started?.(() => void child?.kill("SIGINT"));
  const { code, output } = await (child ? ending(child) : commandHere(args, env));
  return { code, said: output, report: fs.existsSync(report) ? fs.readFileSync(report, "utf8") : "" };
}

// biome-ignore lint/suspicious/noExplicitAny: answers are bent wherever they are.
type Bend = (action: string, answer: any) => any;

/** A server in front of a cloud that changes answers; "lost" breaks the connection after the call was made. */
async function inFrontOf({ port }: TestCloud, bend: Bend): Promise<string> {
  const server = http.createServer(async (request, response) => {
    const action = String(request.headers["x-tc-action"]);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { host = "" } = request.headers;
    const forwarded = http.request(
      { host: "127.0.0.1", port, method: "POST", path: "/", headers: { ...request.headers, host } },
      async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part as Buffer);
        const bent = bend(action, JSON.parse(Buffer.concat(parts).toString()).Response);
        if (bent === "lost") return void request.socket.destroy();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ Response: bent }));
      },
    );
    forwarded.end(Buffer.concat(chunks));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const leaks = async (one: TestCloud) => (await one.control("GET", "leaks")).leaks;

test("a local cloud is like a local cloud, and nothing is left in it", async () => {
  const one = await cloud({ rateLimit: false, clock: "scaled:60" });
  const { code, said, report } = await prove(one.url, ["--paid", "--yes"]);
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining("network: ") });
  expect(report).toContain("0 differences in 8 kinds");
  expect(report).toContain("UNATTACHED after");
  expect(said).toContain('cloud disk: {"DiskPrice"');
  expect(await leaks(one)).toEqual([]);
});

test("what is bent is told, and no report says what things are called", async () => {
  const one = await cloud({ rateLimit: false });
  const endpoint = await inFrontOf(one, (action, answer) => {
    if (action === "DescribeVpcs") for (const vpc of answer.VpcSet ?? []) delete vpc.DhcpOptionsId;
    if (action === "DescribeSubnets")
      for (const one of answer.SubnetSet ?? []) one.TotalIpAddressCount = String(one.TotalIpAddressCount);
    if (action === "DescribeKeyPairs") for (const key of answer.KeyPairSet ?? []) key.Fingerprint = "ab:cd";
    if (action === "CreateCustomerGateway") answer.CustomerGateway.BgpAsn = null;
    if (action === "DeleteVpc" && answer.Error) answer.Error.Code = "ResourceInUse.Subnet";
    return answer;
  });
  const { code, report } = await prove(endpoint);
  expect(code).toBe(8);
  for (const row of [
    "| network | vpc.DescribeVpcs | VpcSet[].DhcpOptionsId | absent | string |",
    "| network | vpc.DescribeSubnets | SubnetSet[].TotalIpAddressCount | string | number |",
    "| network | vpc.DeleteVpc | code | ResourceInUse.Subnet | ResourceInUse |",
    "| key pair | cvm.DescribeKeyPairs | KeyPairSet[].Fingerprint | string | absent |",
    "| customer gateway | vpc.CreateCustomerGateway | CustomerGateway.BgpAsn | null | number |",
  ])
    expect(report).toContain(row);
  expect(report).toContain("5 differences in 6 kinds");
  expect(report).not.toMatch(/\b(vpc|subnet|rtb|sg|skey|cgw)-[a-z0-9]{8}\b|\d+\.\d+\.\d+\.\d+/);
  expect(await leaks(one)).toEqual([]);
});

test("what nobody told of is deleted, too", async () => {
  const one = await cloud({ rateLimit: false });
  const endpoint = await inFrontOf(one, (action, answer) =>
    action === "CreateCustomerGateway" ? "lost" : answer,
  );
  const { report } = await prove(endpoint);
  expect(report).toContain("| vpc.CreateCustomerGateway | no answer");
  expect(await leaks(one)).toEqual([]);
});

test("after Ctrl-C, what was made is deleted, and nothing more is made", async () => {
  const one = await cloud({ rateLimit: false });
  let interrupt = () => {};
  const seen: string[] = [];
  const endpoint = await inFrontOf(one, (action, answer) => {
    seen.push(action);
    if (action === "CreateSubnet") interrupt();
    return answer;
  });
  const { code, said } = await prove(endpoint, [], (now) => {
    interrupt = now;
  });
  expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining("Stopping") });
  expect(said).toContain("everything that was made has been deleted");
  expect(seen).toEqual(expect.arrayContaining(["CreateSubnet", "DeleteSubnet", "DeleteVpc"]));
  expect(seen).not.toContain("CreateSecurityGroup");
  expect(await leaks(one)).toEqual([]);
});

test("without credentials or a region it says how to give them", async () => {
  const { code, said } = await prove("http://127.0.0.1:1", ["--region", ""]);
  expect(code).toBe(1);
  expect(said).toContain("there is no region");
});
