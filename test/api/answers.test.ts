// Whatever comes back, in every dialect, is an answer in the documented shape or a failure that says so: never a crash.
import fc from "fast-check";
import type { Call } from "../../provider/api/call";
import { api3Form, api3Json } from "../../provider/api/dialects/api3";
import { v2 } from "../../provider/api/dialects/v2";
import { isCloudError } from "../../provider/api/errors";
import { findAction } from "../../provider/api/facts";
import { present } from "../found";
import { seed } from "../sample";

const callOf = (service: string, action: string): Call => ({
  known: present(findAction(service, action)),
  params: {},
  region: "r",
  signal: undefined,
  deadline: Number.POSITIVE_INFINITY,
  trace: { attempts: 1 },
});

const dialects = [
  ["API 3.0 as JSON", api3Json, callOf("vpc", "DescribeVpcs"), "VpcSet"],
  ["API 3.0 as a form", api3Form("HmacSHA1"), callOf("ecm", "DescribeNode"), "NodeSet"],
  ["the old API", v2("HmacSHA256"), callOf("vpcv2", "DescribeVpcEx"), "data"],
] as const;

const status = fc.constantFrom(200, 201, 204, 301, 400, 403, 404, 429, 500, 502, 504);

test.each(dialects)("%s reads any text", (_, dialect, call) => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), status, (body, code) => {
      const read = dialect.read(call, { status: code, headers: {}, body });
      return isCloudError(read) || typeof read === "object";
    }),
    { seed },
  );
});

test.each(dialects)(
  "%s reads any payload inside the envelope, and lists stay lists",
  (_, dialect, call, list) => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(list, "TotalCount", "RequestId", "x"), value), (payload) => {
        const json = dialect === dialects[2][1] ? { code: 0, ...payload } : { Response: payload };
        const read = dialect.read(call, { status: 200, headers: {}, body: JSON.stringify(json) });
        return isCloudError(read) || read[list] === undefined || Array.isArray(read[list]);
      }),
      { seed },
    );
  },
);

test("a name that is special to JavaScript is a field like any other", () => {
  const body = '{"Response":{"RequestId":"r","__proto__":{"polluted":1},"constructor":null,"VpcSet":[]}}';
  const read = api3Json.read(callOf("vpc", "DescribeVpcs"), { status: 200, headers: {}, body });
  expect(isCloudError(read)).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((read as Record<string, unknown>).polluted).toBeUndefined();
});
