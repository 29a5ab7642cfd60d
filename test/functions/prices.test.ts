// What prices say, asked over the socket of a local cloud: that of the API, and more for more.
import { callFunction } from "../../provider/hosts/functions";
import type { Properties } from "../../provider/lifecycle/author/values";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { type Lab, openLab } from "../resources/lab";
import { hourly, imageId, instanceType, zone } from "../resources/words";

interface Item {
  unitPrice?: number;
  chargeUnit?: string;
  originalPrice?: number;
}
interface Price extends Item {
  instancePrice?: Item;
  bandwidthPrice?: Item;
}

let lab: Lab;
let server: string;
let ahead: string;
let disk: string;
let gateway: string;

const months = { instanceChargePrepaid: { period: 3 } };

beforeAll(async () => {
  lab = await openLab();
  server = (await lab.need("cvm:Instance", { zone, imageId, instanceType })).id;
  const prepaid = { instanceChargeType: "PREPAID", period: 1 };
  ahead = (await lab.need("cvm:Instance", { zone, imageId, instanceType, ...prepaid })).id;
  disk = (await lab.need("cbs:Disk", hourly)).id;
  const { id: vpcId } = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const vpn = { vpcId, internetMaxBandwidthOut: 5 };
  gateway = (await lab.need("vpc:VpnGateway", vpn)).id;
});
afterAll(() => lab.close());

async function priceOf(token: string, args: Properties): Promise<Price> {
  const asked = present(definitions.functions.get(token));
  const { price } = await callFunction(asked, lab.connected.environment, args);
  return price as Price;
}

/** What an item costs, however it is paid. */
function yuan({ unitPrice, originalPrice }: Item = {}): number {
  return unitPrice || originalPrice || Number.NaN;
}

const sums: [string, () => Properties, () => Properties][] = [
  [
    "vpc:getVpnGatewayPrice",
    () => ({ internetMaxBandwidthOut: 5, instanceChargeType: "PREPAID", ...months }),
    () => ({ internetMaxBandwidthOut: 100, instanceChargeType: "PREPAID", ...months }),
  ],
  [
    "cvm:getInstancePrice",
    () => ({ placement: { zone }, imageId, instanceType }),
    () => ({ placement: { zone }, imageId, instanceType, instanceCount: 3 }),
  ],
  [
    "cvm:getInstanceRenewalPrice",
    () => ({ instanceIds: [ahead], instanceChargePrepaid: { period: 1 } }),
    () => ({ instanceIds: [ahead], ...months }),
  ],
  [
    "cvm:getInstanceResetPrice",
    () => ({ instanceId: server, imageId }),
    () => ({ instanceId: server, imageId, systemDisk: { diskSize: 500 } }),
  ],
  [
    "cvm:getInstanceTypePrice",
    () => ({ instanceIds: [server], instanceType: "S5.MEDIUM8" }),
    () => ({ instanceIds: [server], instanceType: "S5.LARGE16" }),
  ],
  [
    "cbs:getDiskPrice",
    () => ({ diskType: "CLOUD_PREMIUM", diskSize: 100, diskChargeType: "POSTPAID_BY_HOUR" }),
    () => ({ diskType: "CLOUD_PREMIUM", diskSize: 1000, diskChargeType: "POSTPAID_BY_HOUR" }),
  ],
  [
    "cbs:getDiskResizePrice",
    () => ({ diskId: disk, diskSize: 200 }),
    () => ({ diskId: disk, diskSize: 1000 }),
  ],
];

test.each(sums)("%s has a price, and a higher one for more", async (token, less, more) => {
  const all = ({ instancePrice, bandwidthPrice, ...item }: Price) =>
    [instancePrice, bandwidthPrice, item].map((one) => yuan(one)).filter((one) => !Number.isNaN(one));
  const [low, high] = [all(await priceOf(token, less())), all(await priceOf(token, more()))];
  expect(low.length).toBeGreaterThan(0);
  expect(high.length).toBe(low.length);
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  expect(sum(high)).toBeGreaterThan(sum(low));
});

test("a price by the hour names its unit, and one that is paid ahead is for all months", async () => {
  const order = { placement: { zone }, imageId, instanceType };
  const { instancePrice: byHour } = await priceOf("cvm:getInstancePrice", order);
  expect(byHour).toMatchObject({ unitPrice: expect.any(Number), chargeUnit: "HOUR" });
  const prepaid = { ...order, instanceChargeType: "PREPAID", ...months };
  const { instancePrice: forMonths } = await priceOf("cvm:getInstancePrice", prepaid);
  expect(forMonths?.originalPrice).toBeGreaterThan(Number(byHour?.unitPrice) * 24 * 28);
});

test("another bandwidth of a VPN gateway that is paid by traffic costs as much for each GB", async () => {
  const wider = { vpnGatewayId: gateway, internetMaxBandwidthOut: 100 };
  const { bandwidthPrice } = await priceOf("vpc:getVpnGatewayBandwidthPrice", wider);
  const { bandwidthPrice: before } = await priceOf("vpc:getVpnGatewayPrice", { internetMaxBandwidthOut: 5 });
  expect(bandwidthPrice).toEqual(before);
  expect(before?.chargeUnit).toBe("GB");
});

test("what the cloud refuses is told, and nothing is bought", async () => {
  await expect(priceOf("cbs:getDiskResizePrice", { diskId: disk, diskSize: 20 })).rejects.toThrow(
    /InquiryPriceResizeDisk/,
  );
  const { writes } = await lab.during(() =>
    priceOf("cbs:getDiskResizePrice", { diskId: disk, diskSize: 200 }),
  );
  expect(writes).toEqual([]);
});
