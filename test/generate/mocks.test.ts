// Unit tests of users: under `setMocks` the mocks answer resources and functions alike, and nothing reaches a cloud, not even
// on a machine that has credentials.
import * as http from "node:http";
import type { AddressInfo } from "node:net";
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "../../sdk";
import { present } from "../found";

const before = { ...process.env };
let connections = 0;
let cloud: http.Server;

beforeAll(async () => {
  cloud = http.createServer((_, response) => response.end("{}"));
  cloud.on("connection", () => connections++);
  await new Promise<void>((resolve) => cloud.listen(0, "127.0.0.1", resolve));
  Object.assign(process.env, {
    TENCENTCLOUD_SECRET_ID: "AKIDtest",
    TENCENTCLOUD_SECRET_KEY: "test",
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TENCENTCLOUD_ENDPOINT: `http://127.0.0.1:${(cloud.address() as AddressInfo).port}`,
  });
});

afterAll(async () => {
  process.env = before;
  await new Promise((resolve) => cloud.close(resolve));
});

test("the mocks are asked for a function, by the token that the plugin has for it, and the cloud is not", async () => {
  const asked: pulumi.runtime.MockCallArgs[] = [];
  await pulumi.runtime.setMocks({
    newResource: ({ inputs, name }) => ({ id: `${name}-id`, state: inputs }),
    call: (args) => {
      asked.push(args);
      return { zones: [{ zone: "ap-nowhere-1", zoneName: "Nowhere", zoneId: "1", zoneState: "AVAILABLE" }] };
    },
  });
  const { zones } = await tencentcloud.cvm.getZones({ zoneState: "AVAILABLE" });
  expect(zones.map(({ zone }) => zone)).toEqual(["ap-nowhere-1"]);
  const network = new tencentcloud.vpc.Vpc("network", { cidrBlock: "10.0.0.0/16" });
  const output = tencentcloud.cvm.getZonesOutput({ region: network.region });
  const [first] = await new Promise<{ zone: string }[]>((resolve) => {
    output.zones.apply(resolve);
  });
  expect(present(first).zone).toBe("ap-nowhere-1");
  expect(asked.map(({ token }) => token)).toEqual([
    "tencentcloud-native:cvm:getZones",
    "tencentcloud-native:cvm:getZones",
  ]);
  expect(present(asked[0]).inputs).toEqual({ zoneState: "AVAILABLE" });
  expect(connections).toBe(0);
});
