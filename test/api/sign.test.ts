// The documents' own worked examples, and a few recomputed ones where the documents give only the rule.
import { createHash } from "node:crypto";
import { signHmac, signTc3, stringToSign } from "../../provider/api/sign";

const starred = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******",
};
const example = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
};
const printed = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA",
};
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hex = (buffer: Buffer) => buffer.toString("hex");

describe("TC3-HMAC-SHA256", () => {
  test("the worked POST example of the documents, step by step", () => {
    const body = '{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}';
    const signed = signTc3({
      ...starred,
      method: "POST",
      host: "cvm.tencentcloudapi.com",
      service: "cvm",
      contentType: "application/json; charset=utf-8",
      body,
      timestamp: 1551113065,
    });
    expect(sha256(body)).toBe("99d58dfbc6745f6747f36bfca17dee5e6881dc0428a0a36f96199342bc5b4907");
    expect(sha256(signed.canonicalRequest)).toBe(
      "2815843035062fffda5fd6f2a44ea8a34818b0dc46f024b8b3786976a3adda7a",
    );
    expect(signed.stringToSign.split("\n")[2]).toBe("2019-02-25/cvm/tc3_request");
    expect(signed.derived.map(hex)).toEqual([
      "f1cb4d518a0eda9d5cbbfdb7850983f1e603eeae484edea76e4dd8d8deb5556e",
      "e7c609ce81bea53546bed2cc904778bef9ca14082e48e67883443ed64e227cd7",
      "8aa8ab5755582f576e94bcfe383b8e29325b0ca90c3590d569221c6a63a091ed",
    ]);
    expect(signed.signature).toBe("c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff");
    expect(signed.authorization).toBe(
      "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******/2019-02-25/cvm/tc3_request, " +
        "SignedHeaders=content-type;host, " +
        "Signature=c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff",
    );
  });

  test("the GET example signs the query and an empty body", () => {
    const signed = signTc3({
      ...example,
      method: "GET",
      host: "cvm.tencentcloudapi.com",
      service: "cvm",
      contentType: "application/x-www-form-urlencoded",
      query: "Limit=10&Offset=0",
      body: "",
      timestamp: 1539084154,
    });
    expect(sha256(signed.canonicalRequest)).toBe(
      "91c9c192c14460df6c1ffc69e34e6c5e90708de2a6d282cccf957dbf1aa7f3a7",
    );
    expect(signed.signature).toBe("5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474");
  });

  test("another service, without a charset in the content type", () => {
    const body = '{"DiskIds":["disk-b94t5dzt"]}';
    const signed = signTc3({
      ...printed,
      method: "POST",
      host: "cbs.tencentcloudapi.com",
      service: "cbs",
      contentType: "application/json",
      body,
      timestamp: 1551113065,
    });
    expect(sha256(body)).toBe("c583583d6861ba62cfb5cbb1fafb87594dbc14f6b26696a2532926e4474a2067");
    expect(sha256(signed.canonicalRequest)).toBe(
      "9df22760fd144c4dfaf922101c06e0ef5d55ce6b8354adf66ade5a87c9da584d",
    );
    expect(signed.signature).toBe("ee285c695dfa8a80a525ceb066bc86ccb4c0a7ef58ef420faf763df5c880b962");
  });

  test("the date of the scope is UTC and comes from the timestamp", () => {
    const at = (timestamp: number) =>
      signTc3({ ...printed, method: "POST", host: "h", service: "s", contentType: "c", body: "", timestamp });
    expect(at(1551139199).stringToSign).toContain("2019-02-25/s");
    expect(at(1551139200).stringToSign).toContain("2019-02-26/s");
  });
});

describe("HmacSHA1 and HmacSHA256", () => {
  const api3 = (secretId: string, more: [string, string][] = []) =>
    stringToSign("GET", "cvm.tencentcloudapi.com", "/", [
      ["Action", "DescribeInstances"],
      ["InstanceIds.0", "ins-09dx96dg"],
      ["Limit", "20"],
      ["Nonce", "11886"],
      ["Offset", "0"],
      ["Region", "ap-guangzhou"],
      ["SecretId", secretId],
      ["Timestamp", "1465185768"],
      ["Version", "2017-03-12"],
      ...more,
    ]);

  test("the API 3.0 examples of both documents", () => {
    expect(api3(starred.secretId)).toBe(
      "GETcvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******&Timestamp=1465185768&Version=2017-03-12",
    );
    expect(signHmac("HmacSHA1", starred.secretKey, api3(starred.secretId))).toBe(
      "zmmjn35mikh6pM3V7sUEuX4wyYM=",
    );
    expect(signHmac("HmacSHA1", example.secretKey, api3(example.secretId))).toBe(
      "EliP9YW3pW28FpsEdkXt/+WcGeI=",
    );
    const with256 = api3(starred.secretId, [["SignatureMethod", "HmacSHA256"]]);
    expect(signHmac("HmacSHA256", starred.secretKey, with256)).toBe(
      "czb75sAwt2P15FCqA4ugj88/aUVor/dVp3fCS/7mQiY=",
    );
  });

  const old: [string, string][] = [
    ["offset", "0"],
    ["limit", "20"],
    ["instanceIds.0", "ins-09dx96dg"],
    ["Timestamp", "1465185768"],
    ["SecretId", printed.secretId],
    ["Region", "gz"],
    ["Nonce", "11886"],
    ["Action", "DescribeInstances"],
  ];

  test.each([
    ["cvm.api.qcloud.com", "HmacSHA1", old, "NSI3UqqD99b/UJb4tbG/xZpRW64="],
    [
      "cvm.api.qcloud.com",
      "HmacSHA256",
      [...old, ["SignatureMethod", "HmacSHA256"]],
      "PSWUwVv4TfW2sQP1FT9KbbLjIZ9bmK8f1cL6fbpf3KI=",
    ],
  ] as const)("the old API's example on %s with %s", (host, method, params, signature) => {
    const text = stringToSign("GET", host, "/v2/index.php", params as [string, string][]);
    expect(signHmac(method, printed.secretKey, text)).toBe(signature);
  });

  test.each([
    ["HmacSHA256", "0EEm/HtGRr/VJXTAD9tYMth1Bzm3lLHz5RCDv1GdM8s="],
    ["HmacSHA1", "RVSD1I6ip2Zo56I2HdqRVrt+1TE="],
  ] as const)("the old API's second example with %s", (method, signature) => {
    const text = stringToSign("GET", "cvm.api.qcloud.com", "/v2/index.php", [
      ["Action", "DescribeInstances"],
      ["InstanceIds.0", "ins-09dx96dg"],
      ["Nonce", "11886"],
      ["Region", "ap-guangzhou"],
      ["SecretId", printed.secretId],
      ["SignatureMethod", "HmacSHA256"],
      ["Timestamp", "1465185768"],
    ]);
    expect(signHmac(method, printed.secretKey, text)).toBe(signature);
  });

  test.each([
    ["GET", "HmacSHA1", "txUNPEdp+Wit3DfLyrsV9SHD/VQ="],
    ["POST", "HmacSHA1", "affByDo0PxZIR0IcE/Z8liu0AW8="],
    ["GET", "HmacSHA256", "Tni27vBTBHRvEhD65MNmddrzhVvHtuNI5bd4bnrnprc="],
    ["POST", "HmacSHA256", "DozmdHswPQDi6ABMC9/IAXNPZfUFz1YSdvP3pUqK1ss="],
  ] as const)("a direct connect tunnel read by %s with %s", (verb, method, signature) => {
    const text = stringToSign(verb, "dc.api.qcloud.com", "/v2/index.php", [
      ["Action", "DescribeDirectConnectTunnels"],
      ["Nonce", "11886"],
      ["Region", "gz"],
      ["SecretId", printed.secretId],
      ["Timestamp", "1465185768"],
      ["directConnectId", "dc-kd7d06of"],
      ...(method === "HmacSHA256" ? ([["SignatureMethod", method]] as [string, string][]) : []),
    ]);
    expect(signHmac(method, printed.secretKey, text)).toBe(signature);
  });

  test("names sort by byte, an underscore in a name is a dot, the signature itself is left out", () => {
    const text = stringToSign("POST", "h", "/", [
      ["b_c", "1 &="],
      ["Ids.2", "z"],
      ["Ids.12", "y"],
      ["Signature", "x"],
      ["Z", "w"],
    ]);
    expect(text).toBe("POSTh/?Ids.12=y&Ids.2=z&Z=w&b.c=1 &=");
  });
});
