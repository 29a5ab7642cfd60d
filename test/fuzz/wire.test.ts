// Whatever arrives on the cloud's socket is answered: well-formed, in the documented envelope, and never by a crash.
import * as net from "node:net";
import fc from "fast-check";
import { theCatalogue } from "../../local/cloud/catalogue";
import { post, type RawAnswer, send } from "../cloud/raw";
import { closeClouds, cloud, type TestCloud } from "../cloud/support";
import { present } from "../found";
import { fuzz } from "./fuzz";

let one: TestCloud;
let implemented: Record<string, string[]>;
beforeAll(async () => {
  one = await cloud({ rateLimit: false });
  implemented = (await one.control("GET", "limits")).implemented;
});
afterAll(closeClouds);

/** An answer of the cloud: an envelope with a request id and either an error with words or a payload. */
function expectEnvelope({ status, headers, text }: RawAnswer): void {
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/json");
  const { Response: answer } = JSON.parse(text);
  expect(answer.RequestId).toMatch(/^[0-9a-f-]{36}$/);
  if (!answer.Error) return;
  expect(answer.Error.Code).toMatch(/^[A-Z][\w.]+$/);
  expect(answer.Error.Message).not.toMatch(/The local cloud failed/);
  expect(answer.Error.Message).not.toBe("");
}

async function expectAlive(): Promise<void> {
  expect(await one.control("GET", "health")).toMatchObject({ ok: true });
}

const anyAction = () =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...Object.values(implemented).flat()) },
    { weight: 1, arbitrary: fc.constantFrom("", "constructor", "__proto__", "toString", "Describe Vpcs") },
  );

const catalogue = theCatalogue();

/** A value for a documented parameter: often of its type, sometimes not. */
function documentedValue(type: string, service: string, depth = 0): fc.Arbitrary<unknown> {
  if (type.endsWith("[]"))
    return fc.array(documentedValue(type.slice(0, -2), service, depth), { maxLength: 3 });
  const id = fc.constantFrom("vpc-00000001", "subnet-x", "ins-12345678", "", "sg-ü", "rtb-1a2b3c4d");
  const text = fc.oneof(id, fc.string({ unit: "grapheme", maxLength: 20 }), fc.constant("10.0.0.0/16"));
  const right: Record<string, fc.Arbitrary<unknown>> = {
    Integer: fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom(2 ** 53, -1, 0)),
    Float: fc.double(),
    Boolean: fc.oneof(fc.boolean(), fc.constantFrom("true", "False", 1, 0)),
  };
  const fields = catalogue.fields(service, { type } as never);
  const object =
    fields && depth < 3
      ? fc.record(
          Object.fromEntries(
            fields.map((field) => [field.name, documentedValue(field.type, service, depth + 1)]),
          ),
          {
            requiredKeys: [],
          },
        )
      : text;
  return fc.oneof({ weight: 12, arbitrary: right[type] ?? object }, { weight: 1, arbitrary: fc.jsonValue() });
}

const documented = () =>
  anyAction().chain((action) => {
    const spec = catalogue.actions.find((candidate) => candidate.action === action);
    const params = (spec?.params ?? []).map(
      (field) => [field.name, documentedValue(field.type, present(spec).service)] as const,
    );
    const required = (spec?.params ?? []).filter((field) => field.required).map((field) => field.name);
    const known = fc.record(Object.fromEntries(params), { requiredKeys: required });
    return fc.record({
      action: fc.constant(action),
      version: fc.constant(spec?.version ?? "2017-03-12"),
      body: known,
    });
  });

test("documented parameters with any values, in every action there is", async () => {
  await fuzz(150, documented(), async ({ action, version, body }) => {
    expectEnvelope(await post(one.port, { action, version, body: JSON.stringify(body) }));
  });
  await expectAlive();
});

test("any body, any encoding, any region and version", async () => {
  const bodies = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.constantFrom(
      "[]",
      "null",
      "{",
      '{"Filters":{"0":1}}',
      `{"VpcIds":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    ),
    fc.constantFrom(`{"a":"${"x".repeat(200_000)}"}`, '{"__proto__":{"x":1},"constructor":1}'),
  );
  const cases = fc.record({
    body: bodies,
    action: anyAction(),
    region: fc.constantFrom("ap-guangzhou", "", "moon", "__proto__"),
    version: fc.constantFrom("2017-03-12", "", "1999-01-01", "constructor"),
    contentType: fc.constantFrom(
      "application/json",
      "application/json; charset=utf-8",
      "text/plain",
      "application/x-www-form-urlencoded",
    ),
  });
  await fuzz(60, cases, async (request) => expectEnvelope(await post(one.port, request)));
  await expectAlive();
});

test("any query with any signature", async () => {
  const name = fc.oneof(
    fc.constantFrom(
      "Action",
      "Version",
      "Region",
      "Timestamp",
      "Nonce",
      "SecretId",
      "Signature",
      "SignatureMethod",
      "Token",
    ),
    fc.constantFrom(
      "Filters.0.Name",
      "Filters.0.Values.0",
      "Filters.x",
      "VpcIds.0",
      "VpcIds.99999999999",
      "a..b",
      "__proto__.x",
    ),
    fc.string({ maxLength: 10 }),
  );
  const value = fc.oneof(
    fc.constantFrom("DescribeVpcs", "2017-03-12", "ap-guangzhou", "local", "HmacSHA256", "1e9"),
    fc.string(),
  );
  const cases = fc.record({
    pairs: fc.array(fc.tuple(name, value), { maxLength: 14 }),
    method: fc.constantFrom("GET", "POST"),
  });
  await fuzz(60, cases, async ({ pairs, method }) => {
    const query = new URLSearchParams(pairs).toString();
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    expectEnvelope(
      method === "GET"
        ? await send(one.port, { method, target: `/?${query}` })
        : await send(one.port, { method, target: "/", headers: form, body: query }),
    );
  });
  await expectAlive();
});

test("any authorization and common headers", async () => {
  const header = fc.oneof(
    fc.stringMatching(/^[ -~]{0,60}$/),
    fc.constantFrom(
      "TC3-HMAC-SHA256",
      "TC3-HMAC-SHA256 Credential=a/b/c/d, SignedHeaders=, Signature=",
      "Bearer x",
    ),
    fc.constant(
      `TC3-HMAC-SHA256 Credential=local/2024-01-01/vpc/tc3_request, SignedHeaders=host, Signature=${"0".repeat(64)}`,
    ),
  );
  const cases = fc.record({
    headers: fc.record({
      Authorization: header,
      "X-TC-Timestamp": fc.oneof(
        fc.stringMatching(/^[ -~]{0,30}$/),
        fc.constantFrom("0", "-1", "9e99", "99999999999999999999"),
      ),
      "X-TC-Token": fc.stringMatching(/^[!-~]{0,20}$/),
    }),
  });
  await fuzz(60, cases, async ({ headers }) => expectEnvelope(await post(one.port, { headers })));
  await expectAlive();
});

test("any body and path of the control surface", async () => {
  const routes = [
    "journal",
    "resources",
    "leaks",
    "clock",
    "drift",
    "faults",
    "limits",
    "credentials",
    "",
    "..",
    "%00",
  ];
  const cases = fc.record({
    method: fc.constantFrom("GET", "POST", "DELETE", "PUT"),
    route: fc.constantFrom(...routes),
    query: fc.webQueryParameters(),
    body: fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('{"kind":"error"}', '{"advance":"-5s"}', '{"id":"x","set":{}}'),
    ),
  });
  await fuzz(60, cases, async ({ method, route, query, body }) => {
    const answer = await send(one.port, {
      method,
      target: `/_cloud/${route}?${query}`,
      headers: { Host: "127.0.0.1" },
      body,
    });
    expect([200, 400, 404]).toContain(answer.status);
    const said = JSON.parse(answer.text);
    if (answer.status !== 200) expect(said.error).not.toBe("");
  });
  await one.control("DELETE", "faults");
  await expectAlive();
});

test("bytes that are no HTTP", async () => {
  await fuzz(30, fc.uint8Array({ maxLength: 300 }), async (bytes) => {
    await new Promise<void>((resolve) => {
      const socket = net.connect(one.port, "127.0.0.1", () => socket.end(bytes));
      socket.on("error", () => resolve());
      socket.on("close", () => resolve());
      socket.resume();
    });
  });
  await expectAlive();
});
