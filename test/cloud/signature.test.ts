// The documents' own signature examples, and what a signature must not survive.
import { verifySignature } from "../../local/cloud/signature";
import { parseRequest, type RawRequest } from "../../local/cloud/wire";

const example = { id: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", key: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE" };
const masked = {
  id: `AKIDz8krbsJ5yKBZQpn74WFkmLPx3${"*".repeat(7)}`,
  key: `Gu5t9xGARNpq86cd98joQYCN3${"*".repeat(7)}`,
};

function verify(raw: RawRequest, pair: { id: string; key: string }, wall: number): string {
  return verifySignature(parseRequest(raw), (id) => (id === pair.id ? pair.key : undefined), wall * 1000);
}

function tc3(method: "GET" | "POST", target: string, headers: Record<string, string>, body = ""): RawRequest {
  return { method, target, headers, body: Buffer.from(body) };
}

function old(query: string, signature: string): RawRequest {
  const target = `/?${query}&Signature=${encodeURIComponent(signature)}`;
  return { method: "GET", target, headers: { host: "cvm.tencentcloudapi.com" }, body: Buffer.alloc(0) };
}

const post = (body: string, signature: string): RawRequest =>
  tc3(
    "POST",
    "/",
    {
      host: "cvm.tencentcloudapi.com",
      "content-type": "application/json; charset=utf-8",
      "x-tc-action": "DescribeInstances",
      "x-tc-version": "2017-03-12",
      "x-tc-region": "ap-guangzhou",
      "x-tc-timestamp": "1551113065",
      authorization: `TC3-HMAC-SHA256 Credential=${masked.id}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
    },
    body,
  );

const body = '{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}';
const signature = "c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff";

test("the POST example of TC3 is accepted", () => {
  expect(verify(post(body, signature), masked, 1551113065)).toBe(masked.id);
});

test.each([
  ["a changed body", post(`${body} `, signature), 1551113065, "SignatureFailure"],
  ["a changed signature", post(body, signature.replace("c4", "c5")), 1551113065, "SignatureFailure"],
  ["a clock 301 seconds on", post(body, signature), 1551113065 + 301, "SignatureExpire"],
  ["a clock 301 seconds back", post(body, signature), 1551113065 - 301, "SignatureExpire"],
])("%s is refused", (_what, raw, wall, code) => {
  expect(() => verify(raw, masked, wall)).toThrow(expect.objectContaining({ code: `AuthFailure.${code}` }));
});

test("the GET example of TC3 is accepted", () => {
  const headers = {
    host: "cvm.tencentcloudapi.com",
    "content-type": "application/x-www-form-urlencoded",
    "x-tc-action": "DescribeInstances",
    "x-tc-timestamp": "1539084154",
    authorization: `TC3-HMAC-SHA256 Credential=${example.id}/2018-10-09/cvm/tc3_request, SignedHeaders=content-type;host, Signature=5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474`,
  };
  expect(verify(tc3("GET", "/?Limit=10&Offset=0", headers), example, 1539084154)).toBe(example.id);
});

const query = (id: string, more = "") =>
  `Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou&SecretId=${id}${more}&Timestamp=1465185768&Version=2017-03-12`;

test("the examples of HmacSHA1 and HmacSHA256 are accepted", () => {
  expect(verify(old(query(example.id), "EliP9YW3pW28FpsEdkXt/+WcGeI="), example, 1465185768)).toBe(
    example.id,
  );
  expect(verify(old(query(masked.id), "zmmjn35mikh6pM3V7sUEuX4wyYM="), masked, 1465185768)).toBe(masked.id);
  const sha256 = query(masked.id, "&SignatureMethod=HmacSHA256");
  expect(verify(old(sha256, "czb75sAwt2P15FCqA4ugj88/aUVor/dVp3fCS/7mQiY="), masked, 1465185768)).toBe(
    masked.id,
  );
});
