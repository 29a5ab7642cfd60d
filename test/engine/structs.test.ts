// Values on the wire of Pulumi's protocol: byte for byte as Protobuf itself writes them.
import { CheckRequest } from "@pulumi/pulumi/proto/provider_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { structOf } from "../../local/engine/structs";
import type { Values } from "../../local/engine/values";

const bags: Values[] = [
  {},
  { b: 1.5, a: "text with \u{1F30D} and \u0000", "": -0, no: false, yes: true, none: null },
  { list: [], of: [[1, null], [{}], ["a"]], map: {}, deep: { a: { b: [{ c: "d".repeat(300) }] } } },
];

const ordinary = (values: Values): Struct =>
  Struct.fromJavaScript(values as Parameters<typeof Struct.fromJavaScript>[0]);

test("values are written as Protobuf writes them, also within a message", () => {
  for (const values of bags) {
    expect(structOf(values).serializeBinary()).toEqual(ordinary(values).serializeBinary());
    const [request, expected] = [new CheckRequest(), new CheckRequest()];
    request.setNews(structOf(values));
    expected.setNews(ordinary(values));
    expect(request.serializeBinary()).toEqual(expected.serializeBinary());
    expect(request.toObject()).toEqual(expected.toObject());
    expect(request.getNews()?.toJavaScript()).toEqual(values);
    expect(request.serializeBinary()).toEqual(expected.serializeBinary());
  }
});

test("what is no value is refused with its name", () => {
  expect(() => structOf({ a: { size: undefined } }).serializeBinary()).toThrow(
    "a property cannot be sent: size is of type undefined",
  );
});
