// The provider of a stack's identity: it makes a random id and nothing else.
import { randomUUID } from "node:crypto";
import type { dynamic } from "@pulumi/pulumi";
import { memoryOfProcess } from "../environment";

export const identityProvider: dynamic.ResourceProvider = {
  check: async (_olds, news) => ({ inputs: news }),
  diff: async (id) => {
    memoryOfProcess.begun.delete(String(id));
    return { changes: false };
  },
  create: async () => {
    const id = randomUUID();
    memoryOfProcess.begun.add(id);
    return { id, outs: { __v: 1 } };
  },
  read: async (id, props) => {
    memoryOfProcess.begun.delete(String(id));
    return { id: String(id), props: { ...props, __v: 1 } };
  },
  update: async (_id, olds) => ({ outs: { ...olds } }),
  delete: async () => {},
};
