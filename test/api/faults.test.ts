// The client under fire: what it sends again, what it leaves to the caller, and what it makes of every bad answer.
// Asserts on counts and on what is said, never on how long it took.
import { wallClock } from "../../provider/api/call";
import { type Client, type ClientOptions, createClient } from "../../provider/api/client";
import type { CloudError } from "../../provider/api/errors";
import { Budget } from "../../provider/api/retry";
import {
  type Exchange,
  hang,
  html,
  type Network,
  refuse,
  reset,
  startNetwork,
  succeed,
  truncate,
} from "./network";

/** Pauses are drawn as nothing, so that tests wait for nothing. */
const eager = { ...wallClock, random: () => 0 };

let network: Network;
let client: Client;

async function connect(script: Exchange[], options: ClientOptions = {}) {
  network = await startNetwork(...script);
  client = createClient({ endpoint: network.url, env: {}, clock: eager, ...options });
  return client.api({ region: "ap-guangzhou" });
}

afterEach(async () => {
  await client.close();
  await network.close();
});

const caught = (promise: Promise<unknown>): Promise<CloudError> =>
  promise.then(
    () => {
      throw new Error("it should have failed");
    },
    (error: CloudError) => error,
  );

const vpc = { VpcName: "main", CidrBlock: "10.0.0.0/16" };
const lost: [string, Exchange][] = [
  ["a reset", reset],
  ["HTML with status 502", html(502)],
  ["HTML with status 200", html(200)],
  ["an answer cut in the middle", truncate],
  ["InternalError", refuse("InternalError")],
  ["ServiceUnavailable", refuse("ServiceUnavailable")],
  ["JSON that is not the envelope", (_, r) => void r.end('{"hello":1}')],
  ["an envelope of the wrong types", (_, r) => void r.end('{"Response":{"Error":{"Code":5}}}')],
  ["null", (_, r) => void r.end("null")],
  ["a list that is a number", succeed({ VpcSet: 7 })],
];

describe.each(lost)("%s", (_, fault) => {
  test("is tried again for a read", async () => {
    const api = await connect([fault, fault, succeed({ VpcSet: [] })]);
    expect(await api.vpc.DescribeVpcs()).toMatchObject({ VpcSet: [] });
    expect(network.arrivals).toHaveLength(3);
  });

  test("leaves a read that never succeeds unavailable", async () => {
    const api = await connect([fault]);
    const error = await caught(api.vpc.DescribeVpcs({ VpcIds: ["vpc-1"] }));
    expect(error).toMatchObject({ category: "Unavailable", attempts: 9 });
    expect(error.message).toMatch(/^vpc DescribeVpcs of vpc-1 in ap-guangzhou failed: .*\(.*9 attempts\)\./);
    expect(network.arrivals).toHaveLength(9);
  });
});

describe.each(lost.slice(0, -1))("%s", (_, fault) => {
  test("leaves the outcome of a create unknown, which is sent once", async () => {
    const api = await connect([fault]);
    const error = await caught(api.vpc.CreateVpc(vpc));
    expect(error).toMatchObject({ category: "OutcomeUnknown", attempts: 1 });
    expect(network.arrivals).toHaveLength(1);
  });

  test("is tried again for a create with a ClientToken, the same one", async () => {
    const api = await connect([fault, succeed({ DiskIdSet: ["disk-1"] })]);
    const params = {
      ClientToken: "token-1",
      Placement: { Zone: "z" },
      DiskChargeType: "POSTPAID_BY_HOUR",
      DiskType: "x",
    };
    expect(await api.cbs.CreateDisks(params)).toMatchObject({ DiskIdSet: ["disk-1"] });
    expect(network.arrivals.map(({ params: sent }) => sent.ClientToken)).toEqual(["token-1", "token-1"]);
  });

  test("is tried again for a delete and for a change to given values", async () => {
    const api = await connect([fault, succeed(), fault, succeed()]);
    await api.vpc.DeleteVpc({ VpcId: "vpc-1" });
    await api.vpc.ModifyVpcAttribute({ VpcId: "vpc-1", VpcName: "x" });
    expect(network.arrivals).toHaveLength(4);
  });
});

test("an action that does more when sent twice is left to the caller", async () => {
  const api = await connect([reset]);
  expect(await caught(api.cbs.TerminateDisks({ DiskIds: ["disk-1"] }))).toMatchObject({
    category: "OutcomeUnknown",
  });
  expect(
    await caught(
      api.vpc.ModifySecurityGroupPolicies({ SecurityGroupId: "sg-1", SecurityGroupPolicySet: {} }),
    ),
  ).toMatchObject({
    category: "OutcomeUnknown",
  });
  expect(await caught(api.vpc.AssociateAddress({ AddressId: "eip-1", InstanceId: "ins-1" }))).toMatchObject({
    category: "OutcomeUnknown",
    subject: "eip-1, ins-1",
  });
  expect(await caught(api.vpc.ReplaceRoutes({ RouteTableId: "rtb-1", Routes: [] }))).toMatchObject({
    category: "OutcomeUnknown",
  });
  expect(network.arrivals).toHaveLength(4);
});

test("an answer that was lost stays lost when the next attempt does not get through", async () => {
  const api = await connect([reset, refuse("AuthFailure.SecretIdNotFound")]);
  const error = await caught(api.vpc.DeleteVpc({ VpcId: "vpc-1" }));
  expect(error).toMatchObject({
    category: "OutcomeUnknown",
    code: "AuthFailure.SecretIdNotFound",
    attempts: 2,
  });
});

test("a delete whose first answer was lost and that then finds nothing says so", async () => {
  const api = await connect([reset, refuse("ResourceNotFound")]);
  expect(await caught(api.vpc.DeleteVpc({ VpcId: "vpc-1" }))).toMatchObject({ category: "NotFound" });
});

test("one call too many is sent again, a create too, until there is room", async () => {
  const storm = Array.from({ length: 10 }, () => refuse("RequestLimitExceeded"));
  const api = await connect([...storm, succeed({ Vpc: { VpcId: "vpc-1" } })], {
    rateLimits: { "*": 10_000 },
  });
  expect(await api.vpc.CreateVpc(vpc)).toMatchObject({ Vpc: { VpcId: "vpc-1" } });
  expect(network.arrivals).toHaveLength(11);
});

test("a refusal is final, and told in the cloud's words", async () => {
  const api = await connect([refuse("InvalidParameterValue.SubnetConflict", "The CIDR overlaps.")]);
  const error = await caught(
    api.vpc.CreateSubnet({
      VpcId: "vpc-1",
      SubnetName: "a",
      CidrBlock: "10.0.0.0/24",
      Zone: "ap-guangzhou-3",
    }),
  );
  expect(error.message).toBe(
    "vpc CreateSubnet of vpc-1 in ap-guangzhou failed: InvalidParameterValue.SubnetConflict: The CIDR overlaps (request id request-2).",
  );
  expect(network.arrivals).toHaveLength(1);
});

test("a wrong clock is corrected from the answer's date, once for the process", async () => {
  const expired: Exchange = (arrival, response, socket) => {
    const skew = Number(arrival.headers["x-tc-timestamp"]) - Date.now() / 1000;
    const exchange = Math.abs(skew) > 300 ? refuse("AuthFailure.SignatureExpire") : succeed({ VpcSet: [] });
    exchange(arrival, response, socket);
  };
  const slow = { ...eager, now: () => Date.now() - 3_600_000 };
  const api = await connect([expired], { clock: slow });
  await api.vpc.DescribeVpcs();
  await api.vpc.DescribeVpcs();
  expect(network.arrivals).toHaveLength(3);
});

test("a signature that stays expired is tried twice", async () => {
  const api = await connect([refuse("AuthFailure.SignatureExpire")]);
  expect(await caught(api.vpc.CreateVpc(vpc))).toMatchObject({ category: "Auth", attempts: 2 });
});

test("nothing that listens is unavailable, and the message says what to look at", async () => {
  const api = await connect([hang]);
  await network.close();
  const error = await caught(api.vpc.CreateVpc(vpc));
  expect(error).toMatchObject({ code: "Client.CannotConnect", category: "Unavailable", attempts: 6 });
  expect(error.message).toContain(`is the local cloud running at ${network.url}?`);
});

test("an answer that never comes ends with the operation's deadline", async () => {
  await connect([hang]);
  const api = client.api({ region: "ap-guangzhou", deadline: Date.now() + 200 });
  expect(await caught(api.vpc.DescribeVpcs())).toMatchObject({
    code: "Client.DeadlinePassed",
    category: "Unavailable",
  });
  const again = client.api({ region: "ap-guangzhou", deadline: Date.now() + 200 });
  expect(await caught(again.vpc.CreateVpc(vpc))).toMatchObject({ category: "OutcomeUnknown" });
});

test("an answer that trickles ends with the time a call may take, however often a byte comes", async () => {
  const timers: NodeJS.Timeout[] = [];
  const trickle: Exchange = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    timers.push(setInterval(() => response.write(" "), 10));
  };
  const api = await connect([trickle], { timeouts: { answer: 200 } });
  expect(await caught(api.vpc.CreateVpc(vpc))).toMatchObject({
    code: "Client.Timeout",
    category: "OutcomeUnknown",
  });
  await network.idle();
  for (const timer of timers) clearInterval(timer);
});

test("a cancel frees the socket at once, and says whether something may have happened", async () => {
  let arrived = () => {};
  const api = await connect([(_, __, ___) => arrived()]);
  const controller = new AbortController();
  const scoped = client.api({ region: "ap-guangzhou", signal: controller.signal });
  const there = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const create = caught(scoped.vpc.CreateVpc(vpc));
  await there;
  controller.abort(new Error("ctrl-c"));
  expect(await create).toMatchObject({ code: "Client.Cancelled", category: "OutcomeUnknown" });
  await network.idle();
  expect(await caught(scoped.vpc.CreateVpc(vpc))).toMatchObject({
    code: "Client.Cancelled",
    category: "Unavailable",
  });
  expect(network.arrivals).toHaveLength(1);
  expect(api.region).toBe("ap-guangzhou");
});

test("an answer beyond the cap is not kept in memory", async () => {
  const flood: Exchange = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = (): void => {
      while (!response.destroyed && response.write("x".repeat(65_536))) {}
    };
    response.on("drain", more);
    more();
  };
  const api = await connect([flood], { maxAnswer: 1_000_000 });
  expect(await caught(api.vpc.CreateVpc(vpc))).toMatchObject({
    code: "Client.AnswerTooLarge",
    category: "OutcomeUnknown",
  });
  await network.idle();
});

test("connections are kept and used again", async () => {
  const api = await connect([succeed({ VpcSet: [] })]);
  for (let n = 0; n < 10; n++) await api.vpc.DescribeVpcs();
  // The second may find the first connection still being put back.
  expect(network.opened()).toBeLessThanOrEqual(2);
});

test("a request larger than the cloud takes is not sent", async () => {
  const api = await connect([succeed()]);
  const params = { VpcName: "x".repeat(11 * 1024 * 1024), CidrBlock: "10.0.0.0/16" };
  expect(await caught(api.vpc.CreateVpc(params))).toMatchObject({ category: "Invalid" });
  expect(network.arrivals).toHaveLength(0);
});

test("a closed client sends nothing", async () => {
  const api = await connect([succeed()]);
  await client.close();
  expect(await caught(api.vpc.CreateVpc(vpc))).toMatchObject({ code: "Client.Closed", attempts: 1 });
  expect(network.arrivals).toHaveLength(0);
});

test("when everything fails the retries run out and stop adding load", async () => {
  const api = await connect([html(503)], { rateLimits: { "*": 100_000 } });
  const errors = await Promise.all(Array.from({ length: 100 }, () => caught(api.vpc.DescribeVpcs())));
  expect(errors.every(({ category }) => category === "Unavailable")).toBe(true);
  expect(network.arrivals).toHaveLength(300);
});

test("the budget for retries refills with successes", () => {
  const budget = new Budget(1);
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  for (let n = 0; n < 5; n++) budget.refill();
  expect(budget.spend()).toBe(true);
});

test("a thousand calls at once all succeed", async () => {
  const api = await connect([succeed({ VpcSet: [] })], { rateLimits: { "*": 100_000 } });
  const answers = await Promise.all(Array.from({ length: 1000 }, () => api.vpc.DescribeVpcs()));
  expect(answers).toHaveLength(1000);
  expect(network.opened()).toBeLessThanOrEqual(64);
});

test("an action or a service that does not exist is refused without a call", async () => {
  const api = await connect([succeed()]);
  expect((await caught(api.call("vpc", "CreateVpcs"))).message).toContain(
    "vpc has no documented action CreateVpcs",
  );
  expect((await caught(api.call("cdn", "X"))).message).toContain(
    "there are api, cbs, cvm, cvmv2, dc, dcv2, ecm, sts, tag, vpc, vpcv2",
  );
  expect((await caught(api.call("vpc", "constructor"))).code).toBe("Client.UnknownAction");
});
