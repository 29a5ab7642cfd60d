// Through a proxy when the environment names one, past it for what NO_PROXY lists and for this machine.
import * as http from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { createClient } from "../../provider/api/client";
import { present } from "../found";
import { type Network, startNetwork, succeed } from "./network";

let network: Network;
let proxy: { url: string; asked: string[]; close(): Promise<void> };

/** A proxy whose every tunnel ends at the network of the test, wherever it was meant to go. */
async function startProxy(port: number, refusing = false) {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = http.createServer();
  server.on("connect", (request, socket: Socket) => {
    asked.push(request.url ?? "");
    sockets.add(socket);
    socket.on("error", () => {});
    if (refusing) return socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ...{ asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

beforeEach(async () => {
  network = await startNetwork(succeed({ VpcSet: [] }));
});
afterEach(async () => {
  await proxy.close();
  await network.close();
});

const read = async (endpoint: string, env: NodeJS.ProcessEnv) => {
  const client = createClient({ endpoint, env });
  try {
    return await client.api({ region: "r", deadline: Date.now() + 2000 }).vpc.DescribeVpcs();
  } finally {
    await client.close();
  }
};

test("calls go through the proxy of the environment", async () => {
  proxy = await startProxy(network.port);
  await read("http://cloud.invalid", { HTTP_PROXY: proxy.url });
  expect(proxy.asked).toEqual(["cloud.invalid:80"]);
  expect(present(network.arrivals[0]).headers.host).toBe("cloud.invalid");
});

test("what NO_PROXY names, and this machine, are reached without it", async () => {
  proxy = await startProxy(network.port);
  await read(network.url, { HTTP_PROXY: proxy.url });
  await expect(
    read("http://cloud.invalid", { HTTP_PROXY: proxy.url, NO_PROXY: ".invalid" }),
  ).rejects.toMatchObject({
    code: "Client.CannotConnect",
  });
  expect(proxy.asked).toEqual([]);
});

test("a proxy that refuses is a failure to connect: nothing was sent", async () => {
  proxy = await startProxy(network.port, true);
  await expect(read("http://cloud.invalid", { HTTP_PROXY: proxy.url })).rejects.toMatchObject({
    code: "Client.CannotConnect",
    category: "Unavailable",
  });
  expect(network.arrivals).toHaveLength(0);
});
