import * as alibaba from "@cloudseal/alibaba";
import * as huawei from "@cloudseal/huawei";
import * as tencent from "@cloudseal/tencent";
import { describe, expect, test } from "vitest";

const hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const parts = {
  method: "GET",
  path: "/a b",
  query: "a=1",
  headers: { host: "Host.example", "x-a": " V ", "content-type": "Application/JSON" },
  body: "",
};

describe("a canonical request has an empty line between the headers and their names", () => {
  test.each([
    {
      vendor: "alibaba",
      got: alibaba.canonicalRequest(parts, ["host", "x-a"], hash),
      want: `GET\n/a%20b\na=1\nhost:Host.example\nx-a:V\n\nhost;x-a\n${hash}`,
    },
    {
      vendor: "tencent, in lower case, the path as it is",
      got: tencent.canonicalRequest({ ...parts, path: "/" }, ["content-type", "host"], hash),
      want: `GET\n/\na=1\ncontent-type:application/json\nhost:host.example\n\ncontent-type;host\n${hash}`,
    },
    {
      vendor: "huawei, with a slash at the end of the path",
      got: huawei.canonicalRequest(parts, ["host", "x-a"], hash),
      want: `GET\n/a%20b/\na=1\nhost:Host.example\nx-a:V\n\nhost;x-a\n${hash}`,
    },
    {
      vendor: "huawei, at the root",
      got: huawei.canonicalRequest({ ...parts, path: "/" }, ["host"], hash),
      want: `GET\n/\na=1\nhost:Host.example\n\nhost\n${hash}`,
    },
    {
      vendor: "alibaba, with a header that is missing",
      got: alibaba.canonicalRequest(parts, ["x-none"], hash),
      want: `GET\n/a%20b\na=1\nx-none:\n\nx-none\n${hash}`,
    },
  ])("$vendor", ({ got, want }) => expect(got).toBe(want));
});

describe("a header value is signed as its bytes on the wire, without the spaces and tabs around it alone", () => {
  test.each([
    { given: "\t a  b ", want: "a  b" },
    { given: "a\u00a0", want: "a\u00a0" },
    { given: "\u2003a", want: "\u2003a" },
    { given: "a, b", want: "a, b" },
    { given: "", want: "" },
  ])("$given", ({ given, want }) => {
    for (const { canonicalRequest } of [alibaba, tencent, huawei])
      expect(canonicalRequest({ ...parts, headers: { "x-a": given } }, ["x-a"], hash)).toContain(`\nx-a:${want}\n\n`);
  });

  test("tencent lower-cases ASCII alone", () =>
    expect(
      tencent.canonicalRequest({ ...parts, headers: { "x-a": "\u00c0\u0130\u212a AZ" } }, ["x-a"], hash),
    ).toContain("\nx-a:\u00c0\u0130\u212a az\n"));
});

describe("a path is encoded once, byte for byte", () => {
  test.each([
    { given: "/a%20b%/%zz", want: "/a%20b%25/%25zz" },
    { given: "/%FF%ff", want: "/%FF%FF" },
    { given: "/a%2fb%7e", want: "/a%2Fb~" },
  ])("$given", ({ given, want }) => {
    expect(alibaba.canonicalRequest({ ...parts, path: given }, [], hash).split("\n")[1]).toBe(want);
    expect(huawei.canonicalRequest({ ...parts, path: given }, [], hash).split("\n")[1]).toBe(`${want}/`);
    expect(tencent.canonicalRequest({ ...parts, path: given }, [], hash).split("\n")[1]).toBe(given);
  });
});

describe("the text to sign ends with the hash of the canonical request", () => {
  test.each([
    { vendor: "alibaba", got: () => alibaba.stringToSign(""), want: `ACS3-HMAC-SHA256\n${hash}` },
    {
      vendor: "tencent",
      got: () => tencent.stringToSign("", { timestamp: "1551113065", service: "cvm" }),
      want: `TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n${hash}`,
    },
    {
      vendor: "huawei",
      got: () => huawei.stringToSign("", { date: "20191115T033655Z" }),
      want: `SDK-HMAC-SHA256\n20191115T033655Z\n${hash}`,
    },
  ])("$vendor", async ({ got, want }) => expect(await got()).toBe(want));
});

// RFC 4231, test case 2, for the vendors whose key is the secret itself.
const jefe = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
test.each([
  { vendor: "alibaba", got: () => alibaba.signature("what do ya want for nothing?", "Jefe") },
  { vendor: "huawei", got: () => huawei.signature("what do ya want for nothing?", "Jefe") },
])("the signature of $vendor is an HMAC with the secret", async ({ got }) => expect(await got()).toBe(jefe));

describe("the header has the vendor's separators", () => {
  const signedHeaders = ["a", "b"];
  test.each([
    {
      got: alibaba.authorization({ accessKeyId: "AK", signedHeaders, signature: "s" }),
      want: "ACS3-HMAC-SHA256 Credential=AK,SignedHeaders=a;b,Signature=s",
    },
    {
      got: tencent.authorization({ secretId: "AK", date: "2019-02-25", service: "cvm", signedHeaders, signature: "s" }),
      want: "TC3-HMAC-SHA256 Credential=AK/2019-02-25/cvm/tc3_request, SignedHeaders=a;b, Signature=s",
    },
    {
      got: huawei.authorization({ ak: "AK", signedHeaders, signature: "s" }),
      want: "SDK-HMAC-SHA256 Access=AK, SignedHeaders=a;b, Signature=s",
    },
  ])("$want", ({ got, want }) => expect(got).toBe(want));
});
