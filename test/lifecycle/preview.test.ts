// A preview knows everything that can be known before anything happens, and says of the rest that it is not known.
import type { ResourceDefinition } from "../../provider/lifecycle/author/define";
import { field } from "../../provider/lifecycle/author/field";
import { withRegion } from "../../provider/lifecycle/author/regional";
import { UNKNOWN } from "../../provider/lifecycle/author/values";
import { previewCreate, previewUpdate } from "../../provider/lifecycle/run/preview";

const server = {
  token: "test:Server",
  inputs: withRegion({
    name: field.string().autoName(60).doc("Name."),
    size: field.string().doc("Size."),
    note: field.string().optional().whenRemoved("").doc("Note."),
    password: field.string().secret().writeOnly().optional().doc("Password."),
  }),
  outputs: {
    createdTime: field.string().doc("When it was made."),
    cpu: field.integer().volatile().follows("size").doc("Cores."),
    freeAddresses: field.integer().volatile().doc("Addresses that are free."),
  },
} as unknown as ResourceDefinition;

const olds = {
  name: "web-1234567",
  size: "S",
  note: "hello",
  region: "ap-guangzhou",
  createdTime: "2026-01-01",
  cpu: 1,
  freeAddresses: 250,
  __declared: ["name", "note", "region", "size"],
};
const declared = { name: "web-1234567", size: "S", note: "hello", region: "ap-guangzhou" };

test("a create knows its inputs and nothing of what the cloud will choose", () => {
  expect(
    previewCreate(server, { name: "web", size: "S", region: "ap-guangzhou", __autoName: "web" }),
  ).toEqual({
    ...{ name: "web", size: "S", region: "ap-guangzhou", note: UNKNOWN, __autoName: "web" },
    ...{ createdTime: UNKNOWN, cpu: UNKNOWN, freeAddresses: UNKNOWN },
  });
});

test("an update knows what it does not touch, but not what moves by itself", () => {
  expect(previewUpdate(server, olds, { ...declared, note: "bye" })).toEqual({
    ...{ ...declared, note: "bye", createdTime: "2026-01-01", cpu: 1, freeAddresses: UNKNOWN },
  });
});

test("an output that follows a changed input is not known", () => {
  expect(previewUpdate(server, olds, { ...declared, size: "L" })).toMatchObject({ size: "L", cpu: UNKNOWN });
  expect(previewUpdate(server, olds, { ...declared, size: UNKNOWN })).toMatchObject({ cpu: UNKNOWN });
});

test("a removed input is what it goes back to; what an unfinished run never saw is not known", () => {
  const { note: _, ...rest } = declared;
  expect(previewUpdate(server, olds, rest)).toMatchObject({ note: "" });
  const { createdTime: __, ...unfinished } = olds;
  expect(previewUpdate(server, unfinished, declared)).toMatchObject({ createdTime: UNKNOWN });
});
