// A client of the plugin that gives a create up at a deadline of its own, and asks for it again in the same process.
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { loadGrpc } from "../../provider/hosts/grpc";
import { CloudControl } from "../cloudControl";
import { placeForTests } from "../e2e/place";
import { Host, struct } from "./host";

const place = placeForTests();

test.each([
  ["vpc:Vpc", "CreateVpc", "vpc:vpc"],
  ["vpc:Ccn", "CreateCcn", "vpc:ccn"],
])("%s is made once", async (token, action, type) => {
  const { folders, cloud } = place;
  const control = new CloudControl(cloud.url);
  const host = await Host.configured({ kind: "plugin", folders, url: cloud.url });
  const subject = { token, name: "once" };
  const { inputs } = await host.check(subject, {}, token === "vpc:Vpc" ? { cidrBlock: "10.0.0.0/16" } : {});
  const request = new proto.CreateRequest();
  request.setUrn(host.urn(subject));
  request.setProperties(struct(inputs));
  await control.ask("POST", "faults", { kind: "latency", duration: "1s", action });
  const { Metadata } = loadGrpc();
  const deadline = { deadline: Date.now() + 300 };
  const ended = await new Promise((resolve) =>
    host.client.create(request, new Metadata(), deadline, resolve),
  );
  expect(ended).toMatchObject({ message: expect.stringMatching(/DEADLINE_EXCEEDED/) });
  const { id } = await host.create(subject, inputs);
  expect((await control.things(type)).map((thing) => thing.id)).toEqual([id]);
  await host.close();
});
