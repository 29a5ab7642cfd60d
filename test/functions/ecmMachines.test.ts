// Functions about machines of the edge, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import type { Properties } from "../../provider/lifecycle/author/values";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { type Lab, openLab } from "../resources/lab";
import { edgeMachine } from "../resources/words";

function ask(lab: Lab, token: string, args: Properties): Promise<Properties> {
  return callFunction(present(definitions.functions.get(token)), lab.connected.environment, args);
}

test("getInstanceTypes answers the models with so many cores, the smallest memory first", async () => {
  const lab = await openLab();
  const { instanceTypes } = await ask(lab, "ecm:getInstanceTypes", { vcpu: 2 });
  const names = (instanceTypes as Properties[]).map(({ instanceType }) => instanceType);
  expect(names).toEqual(["SN3ne.MEDIUM4", "SN3ne.MEDIUM8", "SN3ne.MEDIUM16"]);
  await lab.close();
});

test("getInstancePrice answers what machines and their parts would cost, in cents", async () => {
  const lab = await openLab();
  const order = { instanceType: "SN3ne.2XLARGE16", systemDisk: { diskSize: 50 } };
  const priceOf = async (more: Properties) =>
    (await ask(lab, "ecm:getInstancePrice", { ...order, ...more })).price as Properties;
  const one = await priceOf({ instanceCount: 1 });
  expect(one).toMatchObject({
    ...{ originalPrice: 21022, discount: 65 },
    instancePricesPartDetail: { cpuPrice: { originalPrice: 12800 } },
  });
  expect(Number((await priceOf({ instanceCount: 2 })).originalPrice)).toBe(2 * Number(one.originalPrice));
  expect((await priceOf({ instanceCount: 1, dataDisk: [{ diskSize: 100 }] })).originalPrice).toBe(21254);
  await lab.close();
});

test("the screen of a machine that runs has an address, and one that is stopped refuses to say one", async () => {
  const lab = await openLab();
  const { id } = await lab.need("ecm:Instance", edgeMachine);
  const { instanceVncUrl } = await ask(lab, "ecm:getInstanceVncUrl", { instanceId: id });
  expect(instanceVncUrl).toMatch(/^wss:/);
  await lab.api.ecm.StopInstances({ InstanceIdSet: [id] });
  await lab.cloud.advance("60s");
  await expect(ask(lab, "ecm:getInstanceVncUrl", { instanceId: id })).rejects.toThrow(
    "UnsupportedOperation.InvalidInstanceState",
  );
  const { instances } = await ask(lab, "ecm:getInstanceDeniedActions", { instanceIdSet: [id] });
  expect(instances).toMatchObject([
    {
      instanceId: id,
      deniedActions: [{ action: "StopInstances" }, { action: "RebootInstances" }],
    },
  ]);
  await lab.close();
});
