// Pulumi's protocol between the processes of one machine: a proxy that the environment names is for the requests of programs,
// and takes no part in it.

/** Options of a client that asks no proxy. */
export const direct = { "grpc.enable_http_proxy": 0 };

const loopback = ["127.0.0.1", "localhost"];

/** An environment in which clients of Pulumi's protocol ask no proxy for this machine; `no_grpc_proxy` is gRPC's own. */
export function withoutProxy(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const told = (env.no_grpc_proxy || env.no_proxy || "").split(",").filter(Boolean);
  return { ...env, no_grpc_proxy: [...new Set([...told, ...loopback])].join(",") };
}
