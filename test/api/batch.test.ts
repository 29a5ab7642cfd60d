// Reads of one kind share calls: how many calls, with which ids, and what each reader gets.

import { type Client, createClient } from "../../provider/api/client";
import type { Describe } from "../../provider/api/describe";
import type { CloudError } from "../../provider/api/errors";
import { present } from "../found";
import { type Arrival, type Exchange, type Network, refuse, startNetwork, succeed } from "./network";

let network: Network;
let client: Client;

async function connect(...script: Exchange[]) {
  network = await startNetwork(...script);
  client = createClient({ endpoint: network.url, env: {}, rateLimits: { "*": 1000 } });
  return client.api({ region: "ap-guangzhou" });
}

afterEach(async () => {
  await client.close();
  await network.close();
});

interface Vpc {
  VpcId: string;
  VpcName: string;
}
const vpcs: Describe<Vpc> = {
  service: "vpc",
  action: "DescribeVpcs",
  ids: "VpcIds",
  items: "VpcSet",
  key: "VpcId",
};

const idsOf = ({ params }: Arrival) => params.VpcIds as string[];
const item = (id: string) => ({ VpcId: id, VpcName: `name of ${id}` });
const answering =
  (exists: (id: string) => boolean = () => true): Exchange =>
  (arrival, response, socket) =>
    succeed({ VpcSet: idsOf(arrival).filter(exists).map(item) })(arrival, response, socket);

/** Answers only when told to, so that a test decides what is under way. */
function gated(exchange: Exchange = answering()) {
  const waiting: (() => void)[] = [];
  let arrived: () => void = () => {};
  return {
    exchange: ((arrival, response, socket) => {
      waiting.push(() => exchange(arrival, response, socket));
      arrived();
    }) satisfies Exchange,
    release: () => {
      for (const answer of waiting.splice(0)) answer();
    },
    arrival: () =>
      new Promise<void>((resolve) => {
        arrived = resolve;
      }),
  };
}

const range = (count: number) => Array.from({ length: count }, (_, n) => `vpc-${n}`);

test("250 reads at once are three calls of at most a hundred ids, with a page to hold them", async () => {
  const api = await connect(answering());
  const items = await Promise.all(range(250).map((id) => api.describe(vpcs, id)));
  expect(items.map((found) => found?.VpcId)).toEqual(range(250));
  expect(network.arrivals.map((arrival) => idsOf(arrival).length)).toEqual([100, 100, 50]);
  expect(present(network.arrivals[0]).params.Limit).toBe("100");
});

test("what is not there is undefined; several readers of one id share it", async () => {
  const api = await connect(answering((id) => id !== "vpc-1"));
  const found = await Promise.all(["vpc-0", "vpc-1", "vpc-0"].map((id) => api.describe(vpcs, id)));
  expect(found).toEqual([item("vpc-0"), undefined, item("vpc-0")]);
  expect(network.arrivals.map(idsOf)).toEqual([["vpc-0", "vpc-1"]]);
});

test("reads asked for while a call is under way go together in the next", async () => {
  const gate = gated();
  const api = await connect(gate.exchange, answering());
  const there = gate.arrival();
  const first = api.describe(vpcs, "vpc-0");
  await there;
  const later = range(30).map((id) => api.describe(vpcs, id, { fresh: true }));
  gate.release();
  await Promise.all([first, ...later]);
  expect(network.arrivals.map((arrival) => idsOf(arrival).length)).toEqual([1, 30]);
});

test("a read may share a call under way for the same id, a fresh one must not", async () => {
  const gate = gated();
  const api = await connect(gate.exchange, answering());
  const there = gate.arrival();
  const first = api.describe(vpcs, "vpc-0");
  await there;
  const shared = api.describe(vpcs, "vpc-0");
  const fresh = api.describe(vpcs, "vpc-0", { fresh: true });
  gate.release();
  await Promise.all([first, shared, fresh]);
  expect(network.arrivals).toHaveLength(2);
});

test("regions, and clients with other keys, do not share; scopes of one client do", async () => {
  const api = await connect(answering());
  const other = createClient({
    endpoint: network.url,
    env: {},
    credentials: { secretId: "o", secretKey: "o" },
  });
  await Promise.all([
    api.describe(vpcs, "vpc-0"),
    client.api({ region: "ap-guangzhou" }).describe(vpcs, "vpc-1"),
    client.api({ region: "ap-shanghai" }).describe(vpcs, "vpc-2"),
    other.api({ region: "ap-guangzhou" }).describe(vpcs, "vpc-3"),
  ]);
  expect(network.arrivals.map((arrival) => idsOf(arrival).join()).sort()).toEqual([
    "vpc-0,vpc-1",
    "vpc-2",
    "vpc-3",
  ]);
  await other.close();
});

test("two clients with the same keys and cloud share as if they were one", async () => {
  const api = await connect(answering());
  const twin = createClient({ endpoint: network.url, env: {} });
  await Promise.all([
    api.describe(vpcs, "vpc-0"),
    twin.api({ region: "ap-guangzhou" }).describe(vpcs, "vpc-1"),
  ]);
  expect(network.arrivals).toHaveLength(1);
  await twin.close();
});

test("everything that polls one kind falls into step: as many calls as one poller makes", async () => {
  const api = await connect(answering());
  const poll = async (id: string) => {
    for (let n = 0; n < 5; n++) await api.describe(vpcs, id, { fresh: true, within: 30 });
  };
  await Promise.all(
    range(50).map(async (id, n) => {
      await new Promise((resolve) => setTimeout(resolve, n % 20));
      await poll(id);
    }),
  );
  // In step they make five; the one that joined last may make its last poll alone.
  expect(network.arrivals.length).toBeLessThanOrEqual(7);
});

test("an id the cloud rejects fails alone: the others are read without it", async () => {
  const picky: Exchange = (arrival, response, socket) => {
    const bad = idsOf(arrival).find((id) => id === "vpc-7");
    const exchange = bad
      ? refuse("InvalidParameterValue.Malformed", `the id ${bad} is malformed`)
      : answering();
    exchange(arrival, response, socket);
  };
  const api = await connect(picky);
  const found = await Promise.allSettled(range(20).map((id) => api.describe(vpcs, id)));
  expect(found.filter(({ status }) => status === "fulfilled")).toHaveLength(19);
  expect(found[7]).toMatchObject({ reason: { category: "Invalid", subject: "vpc-7" } });
  expect(network.arrivals).toHaveLength(3);
});

test("a kind whose call fails when one id is gone is read by halves when it does not say which", async () => {
  const strict: Exchange = (arrival, response, socket) => {
    const exchange = idsOf(arrival).includes("vpc-7") ? refuse("ResourceNotFound", "not found") : answering();
    exchange(arrival, response, socket);
  };
  const api = await connect(strict);
  const found = await Promise.all(range(16).map((id) => api.describe(vpcs, id)));
  expect(found.filter((vpc) => vpc === undefined)).toHaveLength(1);
  expect(found[7]).toBeUndefined();
  expect(network.arrivals.length).toBeLessThanOrEqual(9);
});

test("an answer without the list is a failure and not absence", async () => {
  const api = await connect(succeed());
  const error = await api.describe(vpcs, "vpc-0").then(
    () => undefined,
    (e: CloudError) => e,
  );
  expect(error).toMatchObject({ category: "Unavailable", said: "the answer has no list VpcSet" });
});

test("one reader's cancel or deadline does not end the call of the others", async () => {
  const gate = gated();
  await connect(gate.exchange, gate.exchange, answering());
  const controller = new AbortController();
  const scope = { region: "ap-guangzhou" };
  const there = gate.arrival();
  const cancelled = client.api({ ...scope, signal: controller.signal }).describe(vpcs, "vpc-0");
  const hurried = client.api({ ...scope, deadline: Date.now() + 150 }).describe(vpcs, "vpc-1");
  const patient = client.api(scope).describe(vpcs, "vpc-2");
  const outcomes = Promise.allSettled([cancelled, hurried, patient]);
  await there;
  const again = gate.arrival();
  controller.abort();
  await again;
  gate.release();
  expect(await outcomes).toMatchObject([
    { reason: { code: "Client.Cancelled" } },
    { reason: { code: "Client.DeadlinePassed" } },
    { value: { VpcId: "vpc-2" } },
  ]);
  expect(network.arrivals.map(idsOf)[1]).toEqual(["vpc-2"]);
});

test("when every reader has gone the call is given up", async () => {
  const gate = gated();
  await connect(gate.exchange);
  const controller = new AbortController();
  const api = client.api({ region: "ap-guangzhou", signal: controller.signal });
  const there = gate.arrival();
  const reads = Promise.allSettled(["vpc-0", "vpc-1"].map((id) => api.describe(vpcs, id)));
  await there;
  controller.abort();
  await reads;
  await network.idle();
});

test("a kind that is found by filter, takes few ids and needs parameters of its own", async () => {
  const answer: Exchange = (arrival, response, socket) => {
    const [filter] = arrival.params.Filters as { Values: string[] }[];
    succeed({ InstanceSet: present(filter).Values.map((InstanceId) => ({ InstanceId })) })(
      arrival,
      response,
      socket,
    );
  };
  const api = await connect(answer);
  const instances: Describe<{ InstanceId: string }> = {
    ...{ service: "ecm", action: "DescribeInstances", ids: { filter: "instance-id" } },
    ...{ items: "InstanceSet", key: "InstanceId", params: { EcmRegion: "ap-xian-ecm" }, most: 5 },
  };
  await Promise.all(range(12).map((id) => api.describe(instances, id)));
  expect(network.arrivals).toHaveLength(3);
  expect(present(network.arrivals[0]).params).toMatchObject({
    EcmRegion: "ap-xian-ecm",
    Filters: [{ Name: "instance-id", Values: ["vpc-0", "vpc-1", "vpc-2", "vpc-3", "vpc-4"] }],
  });
});

describe("whole lists", () => {
  const pages =
    (all: string[]): Exchange =>
    (arrival, response, socket) => {
      const [offset, limit] = [Number(arrival.params.Offset), Number(arrival.params.Limit)];
      const VpcSet = all.slice(offset, offset + limit).map(item);
      succeed({ TotalCount: all.length, VpcSet })(arrival, response, socket);
    };
  const options = { items: "VpcSet", key: "VpcId" };

  test("are read page by page, in order, and once", async () => {
    const api = await connect(pages(range(250)));
    const all = await api.listAll<Vpc>("vpc", "DescribeVpcs", { Filters: [] }, options);
    expect(all.map(({ VpcId }) => VpcId)).toEqual(range(250));
    expect(network.arrivals.map(({ params }) => [params.Offset, params.Limit])).toEqual([
      ["0", "100"],
      ["100", "100"],
      ["200", "100"],
    ]);
  });

  test("do not list twice what moved to the next page meanwhile", async () => {
    const before = range(150);
    const after = ["vpc-new", ...before];
    const api = await connect(pages(before), pages(after));
    const all = await api.listAll<Vpc>("vpc", "DescribeVpcs", {}, options);
    expect(all.map(({ VpcId }) => VpcId)).toEqual(before);
  });

  test("without pages take one call", async () => {
    const api = await connect(succeed({ RegionSet: [{ Region: "a" }, { Region: "b" }] }));
    expect(await api.listAll("cvm", "DescribeRegions", {}, { items: "RegionSet" })).toHaveLength(2);
    expect(present(network.arrivals[0]).params).toEqual({});
  });

  test("end: a list longer than asked for is an error", async () => {
    const api = await connect(pages(range(500)));
    await expect(api.listAll("vpc", "DescribeVpcs", {}, { ...options, most: 200 })).rejects.toThrow(
      "there are more than 200: narrow the filters",
    );
  });
});

test("more that poll than a call takes keep their pauses, however many they are", async () => {
  const api = await connect(answering());
  const poll = async (id: string) => {
    for (let n = 0; n < 3; n++) await api.describe(vpcs, id, { fresh: true, within: 100 });
  };
  await Promise.all(range(150).map(poll));
  expect(network.arrivals.length).toBeLessThanOrEqual(10);
});

test("an action that takes one id is asked for one by it, and for several by its whole list, in pages", async () => {
  const log = (id: number) => ({ FlowLogId: `fl-${id}` });
  const api = await connect(({ params }, response, socket) => {
    const {
      FlowLogId,
      Offset = 0,
      Limit = 10,
    } = params as { FlowLogId?: string; Offset?: number; Limit?: number };
    const all = Array.from({ length: 150 }, (_, id) => log(id));
    const asked = FlowLogId ? all.filter((one) => one.FlowLogId === FlowLogId) : all;
    const FlowLog = asked.slice(Offset, Offset + Limit);
    succeed({ FlowLog, TotalNum: asked.length })({ params } as Arrival, response, socket);
  });
  expect(await api.describe("vpc.DescribeFlowLogs", "fl-7")).toMatchObject(log(7));
  const ids = ["fl-3", "fl-120", "fl-none"];
  const found = await Promise.all(ids.map((id) => api.describe("vpc.DescribeFlowLogs", id)));
  expect(found.map((one) => one?.FlowLogId)).toEqual(["fl-3", "fl-120", undefined]);
  expect(network.arrivals.map(({ params: { FlowLogId, Offset } }) => FlowLogId ?? Offset)).toEqual([
    "fl-7",
    0,
    100,
  ]);
});
