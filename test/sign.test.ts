import * as alibaba from "@cloudseal/alibaba";
import * as huawei from "@cloudseal/huawei";
import * as tencent from "@cloudseal/tencent";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Server } from "./canonical/server.js";
import { referenceSigners } from "./support/reference-signers.js";
import { loadVendors, type Vendor, vendorNamed } from "./support/vendors.js";

interface Options {
  credentials: Record<string, string>;
  date?: Date;
  nonce?: string;
  region?: string;
  service?: string;
}

const date = new Date("2026-03-01T23:59:59.999Z");
const servers = await loadVendors<Server>("server");
const signers = await Promise.all(
  (await loadVendors<Vendor>("index")).map(async ({ name, keyId, secret, token, public: more = [] }) => {
    const { timeHeader, formatTime, tokenHeaders } = vendorNamed(servers, name);
    const { sign }: { sign: (request: Request, options: unknown) => Promise<Request> } = await import(
      `@cloudseal/${name}`
    );
    const key: Record<string, string> = { [keyId]: "AK", [secret]: `${name}-secret` };
    const session = { ...key, [token]: "T/+=", ...Object.fromEntries(more.map((member) => [member, "p1"])) };
    const [tokenHeader = ""] = Object.entries(tokenHeaders(session)).find(([, value]) => value === "T/+=") ?? [];
    const dateHeader = [timeHeader, formatTime(date.getTime()), formatTime(Date.UTC(2020, 0))];
    return { vendor: name, sign, key, session, secret, tokenHeader, dateHeader };
  }),
);

/** The `Authorization` that the documentation asks for, for a request as it is about to be sent. */
async function wanted(vendor: string, signed: Request, { credentials, service }: Options): Promise<string | undefined> {
  const url = new URL(signed.url);
  const names = new Set(signed.headers.keys());
  const headers: Record<string, string> = { host: url.host };
  for (const name of names) headers[name] = signed.headers.get(name) as string;
  const body = new Uint8Array(await signed.clone().arrayBuffer());
  const wire = { method: signed.method, path: url.pathname, query: url.search.slice(1), headers, body };
  return referenceSigners[vendor]?.(wire, credentials, service ?? url.host.split(".")[0] ?? "");
}

const signs = (vendor: string, name: string) => vendorNamed(servers, vendor).signs(name, "application/json");

const json = { "content-type": "application/json" };
const requests: [name: string, make: () => Request][] = [
  ["POST without a body", () => new Request("https://svc.example.com/", { method: "POST" })],
  [
    "POST of JSON",
    () => new Request("https://svc.example.com/", { method: "POST", headers: json, body: '{"é":"🙂"}' }),
  ],
  ["POST of text", () => new Request("https://svc.example.com/", { method: "POST", body: "text" })],
  [
    "POST of bytes that are no text",
    () =>
      new Request("https://svc.example.com/", { method: "POST", headers: json, body: Uint8Array.of(0, 255, 254, 128) }),
  ],
  [
    "POST of a form",
    () => new Request("https://svc.example.com/", { method: "POST", body: new URLSearchParams({ a: "b c", d: "é" }) }),
  ],
  [
    "POST of a stream",
    () =>
      new Request("https://svc.example.com/", {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: new Blob(["a", "b"]).stream(),
        duplex: "half",
      } as RequestInit),
  ],
  ["POST of a multipart", () => new Request("https://svc.example.com/", { method: "POST", body: multipart() })],
  ["GET", () => new Request("https://svc.example.com/")],
  ["HEAD", () => new Request("https://svc.example.com/?a=1", { method: "HEAD" })],
  ["PUT", () => new Request("https://svc.example.com/", { method: "PUT", headers: json, body: "{}" })],
  [
    "DELETE with a body",
    () => new Request("https://svc.example.com/", { method: "DELETE", headers: json, body: "{}" }),
  ],
  ["a method in small letters", () => new Request("https://svc.example.com/", { method: "query", body: "a" })],
  ["POST of a Blob", () => new Request("https://svc.example.com/", { method: "POST", body: new Blob(["é"]) })],
  ["DELETE", () => new Request("https://svc.example.com/", { method: "DELETE" })],
  ["PATCH", () => new Request("https://svc.example.com/", { method: "PATCH", headers: json, body: "{}" })],
  ["a query", () => new Request("https://svc.example.com/?b=2&a=1")],
  ["names that repeat", () => new Request("https://svc.example.com/?id=9&id=100&id=10&a=&a=1")],
  ["empty values and names without one", () => new Request("https://svc.example.com/?a=&b&=c&&d==")],
  ["encoded names", () => new Request("https://svc.example.com/?a%5B0%5D=1&%C3%A9=2&a b=3&A=4&~=5")],
  ["what encoders leave bare", () => new Request("https://svc.example.com/?a=!'()*~-._&b='")],
  ["a plus and a space", () => new Request("https://svc.example.com/?a=1+2&b=1%2B2&c=1%202")],
  ["a query with one bad %", () => new Request("https://svc.example.com/?a=100%&b=%zz%20x&c%=%2")],
  ["a query with bytes that are not UTF-8", () => new Request("https://svc.example.com/?a=%FF&%C3=%ff&a=%EF%BF%BD")],
  ["a query with a semicolon and empty pairs", () => new Request("https://svc.example.com/?a;b=1&&=2&c;&")],
  ["a query that is empty", () => new Request("https://svc.example.com/?")],
  ["text of all kinds", () => new Request("https://svc.example.com/?q=日本語🙂é")],
  [
    "names that sort by code units",
    () => new Request("https://svc.example.com/?a.10=1&a.2=1&a.1=1&B=1&%F0%9F%98%80=1&%EF%BF%BD=1"),
  ],
  ["an encoded path", () => new Request("https://svc.example.com/a%20b/%C3%A9/x%2Fy/!'()*~")],
  ["a path that is not encoded", () => new Request("https://svc.example.com/a b/é/{x}")],
  ["a path with one bad %", () => new Request("https://svc.example.com/a%20b%/100%zz%E4%BD%A0/%2")],
  ["a path with bytes that are not UTF-8", () => new Request("https://svc.example.com/a%20%FF/%c3b")],
  ["a path with dot segments", () => new Request("https://svc.example.com/a/%2E%2E/./b/%2e/c%2F../d")],
  ["a path of all that may stand bare", () => new Request("https://svc.example.com/a'*()!$&+,;=:@|[]^~b")],
  ["a path with a slash at its end", () => new Request("https://svc.example.com/v1/things/")],
  ["a path without one", () => new Request("https://svc.example.com/v1/things")],
  ["double slashes", () => new Request("https://svc.example.com//v1//things//")],
  ["a port", () => new Request("http://svc.example.com:8080/")],
  ["the scheme's own port", () => new Request("https://svc.example.com:443/")],
  ["a host in capitals", () => new Request("https://SVC.Example.COM/")],
  ["a fragment", () => new Request("https://svc.example.com/?a=1#b")],
  [
    "headers with space around",
    () =>
      new Request("https://svc.example.com/", {
        headers: { "x-acs-a": "  a  b ", "X-Custom": "\tv\t", "x-tc-a": " 1" },
      }),
  ],
  [
    "headers that repeat",
    () =>
      new Request("https://svc.example.com/", {
        headers: [
          ["x-acs-a", "2"],
          ["x-acs-a", "1"],
          ["x-more", "2"],
          ["x-more", "1"],
        ],
      }),
  ],
  [
    "a host header",
    () => new Request("https://svc.example.com/", { headers: { host: "other.example", "x-acs-a": "1" } }),
  ],
  [
    "headers that fetch writes by itself",
    () =>
      new Request("https://svc.example.com/", {
        headers: [
          ["sec-fetch-mode", "navigate"],
          ["te", "trailers"],
          ["set-cookie", "a=1"],
          ["set-cookie", "b=2"],
          ["cookie", "a=1"],
          ["cookie", "b=2"],
        ],
      }),
  ],
  ["empty headers", () => new Request("https://svc.example.com/", { headers: { "x-acs-a": "", "x-b": "" } })],
  [
    "names next to each other",
    () =>
      new Request("https://svc.example.com/", { headers: { x_a: "1", "x-a": "2", "x-acs_b": "3", "x-acs-b": "4" } }),
  ],
  [
    "a content type with parameters in capitals",
    () =>
      new Request("https://svc.example.com/", {
        method: "POST",
        headers: { "content-type": "application/json; charset=UTF-8" },
        body: "{}",
      }),
  ],
  [
    "an unsigned body",
    () =>
      new Request("https://svc.example.com/", {
        method: "POST",
        headers: { ...json, "x-tc-content-sha256": "UNSIGNED-PAYLOAD", "x-sdk-content-sha256": "UNSIGNED-PAYLOAD" },
        body: "{}",
      }),
  ],
];

function multipart(): FormData {
  const form = new FormData();
  form.set("file", new Blob(["content"]), "name.txt");
  return form;
}

describe.each(signers)(
  "$vendor signs any request as documented",
  ({ vendor, sign, key, session, secret, tokenHeader, dateHeader }) => {
    const [dateName = "", dateValue = "", carried = ""] = dateHeader;

    test.each(requests)("%s", async (_, make) => {
      const signed = await sign(make(), { credentials: key, date, nonce: "n" });
      expect(signed.headers.get(dateName)).toBe(dateValue);
      expect(signed.headers.get("authorization")).toBe(await wanted(vendor, signed, { credentials: key }));
      const again = make();
      expect(new Uint8Array(await signed.arrayBuffer()).length).toBe((await again.arrayBuffer()).byteLength);
      expect([signed.method, signed.url]).toEqual([again.method, again.url]);
    });

    test.each(["http://[::1]:8080/", "http://127.0.0.1:8080/?a=1", "http://localhost/", "https://[2001:db8::1]/"])(
      "%s, with the service named",
      async (url) => {
        const signed = await sign(new Request(url), { credentials: key, date, nonce: "n", service: "svc" });
        expect(signed.headers.get("authorization")).toBe(
          await wanted(vendor, signed, { credentials: key, service: "svc" }),
        );
      },
    );

    test("any path, query, header and body", async () => {
      const text = fc.string({ unit: "grapheme", maxLength: 12 });
      const unreserved = fc.string({ unit: fc.constantFrom(..."aB0-._~%!'()*+ é/"), maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(text, unreserved), { maxLength: 3 }),
          fc.array(fc.tuple(fc.oneof(text, unreserved), text), { maxLength: 4 }),
          fc.string({ maxLength: 10 }),
          fc.uint8Array({ maxLength: 20 }),
          async (segments, pairs, value, body) => {
            const url = new URL(`https://svc.example.com/${segments.map(encodeURIComponent).join("/")}`);
            url.search = pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
            const headers = { "content-type": "application/json", "x-acs-any": value, "x-any": value };
            const signed = await sign(new Request(url, { method: "POST", headers, body }), {
              credentials: key,
              date,
              nonce: "n",
            });
            expect(signed.headers.get("authorization")).toBe(await wanted(vendor, signed, { credentials: key }));
          },
        ),
        { numRuns: 60 },
      );
    });

    test("the token of a session goes with the request", async () => {
      const signed = await sign(new Request("https://svc.example.com/"), { credentials: session, date });
      expect(signed.headers.get(tokenHeader)).toBe("T/+=");
      expect(signed.headers.get("authorization")).toBe(await wanted(vendor, signed, { credentials: session }));
      const plain = await sign(new Request("https://svc.example.com/"), { credentials: key, date });
      expect(plain.headers.has(tokenHeader)).toBe(false);
    });

    test("a date that is given comes before one that the request carries, and that before the clock", async () => {
      const request = new Request("https://svc.example.com/", { headers: { [dateName]: carried } });
      const given = await sign(request, { credentials: key, date });
      expect(given.headers.get(dateName)).toBe(dateValue);
      const kept = await sign(request, { credentials: key });
      expect(kept.headers.get(dateName)).toBe(carried);
      expect(kept.headers.get("authorization")).toBe(await wanted(vendor, kept, { credentials: key }));
      const now = await sign(new Request("https://svc.example.com/"), { credentials: key });
      expect([dateValue, carried]).not.toContain(now.headers.get(dateName));
    });

    test.each([
      { date: new Date(Number.NaN), error: RangeError },
      { date: new Date(-1), error: RangeError },
      { date: new Date(Date.UTC(-1, 0)), error: RangeError },
      { date: new Date(Date.UTC(10_000, 0)), error: RangeError },
      { date: "2026-03-01", error: TypeError },
      { date: 5, error: TypeError },
    ])("the date $date would malform its header, and is rejected", async ({ date, error }) => {
      const signed = sign(new Request("https://svc.example.com/"), { credentials: key, date: date as Date });
      await expect(signed).rejects.toThrow(error);
      await expect(signed).rejects.toThrow(/^date is .*: pass a Date/);
    });

    test.each([0, Date.UTC(10_000, 0) - 1])("the date %d is signed", async (time) => {
      const signed = await sign(new Request("https://svc.example.com/"), { credentials: key, date: new Date(time) });
      expect(signed.headers.get("authorization")).toBe(await wanted(vendor, signed, { credentials: key }));
    });

    test("a time that is carried in another form is rejected", () =>
      expect(
        sign(new Request("https://svc.example.com/", { headers: { [dateName]: "yesterday" } }), { credentials: key }),
      ).rejects.toThrow(`header ${dateName} is "yesterday": leave it out, or write it as `));

    test.each(["é", "1\u00a0", "\u00a01", "\u0085", "\u00ff", "\u0001", "\v"])(
      "a signed header with %j is not the same bytes on every way, and is rejected by its name",
      async (value) => {
        // Signed by all, by some, and by none of them.
        for (const name of ["content-type", "x-acs-a", "x-any", "user-agent"]) {
          const request = new Request("https://svc.example.com/", { method: "POST", headers: { [name]: value } });
          const signed = sign(request, { credentials: key, date, nonce: "n" });
          if (signs(vendor, name))
            await expect(signed).rejects.toThrow(new RegExp(`^header ${name} has characters beyond visible ASCII: `));
          else {
            expect((await signed).headers.get("authorization")).toBe(
              await wanted(vendor, await signed, { credentials: key }),
            );
            expect((await signed).headers.get(name)).toBe(value);
          }
        }
      },
    );

    test("a host header is neither signed nor kept: fetch sends the host of the address", async () => {
      const make = (headers: HeadersInit) => new Request("https://svc.example.com:8443/", { headers });
      const options = { credentials: key, date, nonce: "n" };
      const signed = await sign(make({ host: "other.example" }), options);
      expect(signed.headers.has("host")).toBe(false);
      expect(signed.headers.get("authorization")).toBe((await sign(make({}), options)).headers.get("authorization"));
    });

    test("what is signed anew by another key does not carry the token of the first", async () => {
      const first = await sign(new Request("https://svc.example.com/"), { credentials: session, date });
      const again = await sign(first, { credentials: key, date, nonce: "n" });
      expect(again.headers.has(tokenHeader)).toBe(false);
      expect(again.headers.get("authorization")).toBe(await wanted(vendor, again, { credentials: key }));
    });

    test("keys of all visible characters", async () => {
      const odd = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join("");
      const credentials = Object.fromEntries(Object.keys(session).map((name) => [name, odd]));
      const signed = await sign(new Request("https://svc.example.com/"), { credentials, date });
      expect(signed.headers.get("authorization")).toBe(await wanted(vendor, signed, { credentials }));
      expect(signed.headers.get(tokenHeader)).toBe(odd);
    });

    test.each([
      { credentials: undefined },
      { credentials: null },
      { credentials: {} },
      { credentials: { ...key, [secret]: "" } },
      { credentials: { ...key, [secret]: undefined } },
    ])("$credentials are rejected with a message that says what to pass", ({ credentials }) =>
      expect(sign(new Request("https://svc.example.com/"), { credentials })).rejects.toThrow(
        /^credentials\.\w+ is missing: pass /,
      ),
    );

    test("a body that was read already is rejected", async () => {
      const request = new Request("https://svc.example.com/", { method: "POST", body: "{}" });
      await request.text();
      await expect(sign(request, { credentials: key })).rejects.toThrow(TypeError);
    });
  },
);

test("a vendor's SignOptions has only what it uses", () => {
  expectTypeOf<keyof alibaba.SignOptions>().toEqualTypeOf<"credentials" | "date" | "nonce">();
  expectTypeOf<keyof tencent.SignOptions>().toEqualTypeOf<"credentials" | "date" | "region" | "service">();
  expectTypeOf<keyof huawei.SignOptions>().toEqualTypeOf<"credentials" | "date">();
});

describe("alibaba", () => {
  const credentials = { accessKeyId: "AK", accessKeySecret: "secret" };

  test("a nonce that is given comes before one that the request carries, and that before a random one", async () => {
    const request = new Request("https://svc.example.com/", { headers: { "x-acs-signature-nonce": "carried" } });
    const nonceOf = (signed: Request) => signed.headers.get("x-acs-signature-nonce");
    expect(nonceOf(await alibaba.sign(request, { credentials, nonce: "given" }))).toBe("given");
    const kept = await alibaba.sign(request, { credentials });
    expect(nonceOf(kept)).toBe("carried");
    // What is signed already gets a new one: the vendor refuses the second use.
    const again = await alibaba.sign(kept, { credentials });
    expect(nonceOf(again)).toMatch(/^[\da-f-]{36}$/);
    expect(nonceOf(await alibaba.sign(new Request("https://svc.example.com/"), { credentials }))).not.toBe(
      nonceOf(again),
    );
  });

  test.each(["", " ", "\t", 5, null])("the nonce %j is rejected", (nonce) =>
    expect(
      alibaba.sign(new Request("https://svc.example.com/"), { credentials, nonce: nonce as string }),
    ).rejects.toThrow("nonce is not a string with a character in it: pass one that is never used twice"),
  );

  test("a nonce that cannot be sent is rejected by its header", () =>
    expect(alibaba.sign(new Request("https://svc.example.com/"), { credentials, nonce: "é" })).rejects.toThrow(
      /^header x-acs-signature-nonce has characters beyond visible ASCII: /,
    ));

  test("the hash of the body is ours, whatever the request carries", async () => {
    const headers = { "x-acs-content-sha256": "0" };
    const signed = await alibaba.sign(new Request("https://svc.example.com/", { headers }), { credentials });
    expect(signed.headers.get("x-acs-content-sha256")).toMatch(/^e3b0c442/);
  });
});

describe("tencent", () => {
  const credentials = { secretId: "AK", secretKey: "secret" };
  const scopeOf = (signed: Request) => /Credential=([^,]+)/.exec(signed.headers.get("authorization") ?? "")?.[1];

  test.each([
    { url: "https://tcss.intl.tencentcloudapi.com/", options: {}, want: "AK/2026-03-01/tcss/tc3_request" },
    { url: "http://cvm:8080/", options: {}, want: "AK/2026-03-01/cvm/tc3_request" },
    { url: "http://127.0.0.1:1/", options: { service: "tcss" }, want: "AK/2026-03-01/tcss/tc3_request" },
  ])("the scope of $url with $options is $want", async ({ url, options, want }) =>
    expect(scopeOf(await tencent.sign(new Request(url), { credentials, date, ...options }))).toBe(want),
  );

  test.each([
    { url: "http://[::1]:8080/", service: undefined, want: 'service is "[": pass ' },
    { url: "https://svc.example.com/", service: "", want: 'service is "": pass ' },
    { url: "https://svc.example.com/", service: "a/b", want: 'service is "a/b": pass ' },
    { url: "https://svc.example.com/", service: "a, b", want: 'service is "a, b": pass ' },
    { url: "https://svc.example.com/", service: "é", want: 'service is "é": pass ' },
  ])("a scope of the service $service at $url is rejected", ({ url, service, want }) =>
    expect(tencent.sign(new Request(url), { credentials, date, service })).rejects.toThrow(want),
  );

  test.each([
    { given: "UNSIGNED-PAYLOAD", isUnsigned: true },
    { given: " UNSIGNED-PAYLOAD\t", isUnsigned: true },
    { given: "unsigned-payload", isUnsigned: false },
    { given: "UNSIGNED-PAYLOAD\u00a0", isUnsigned: false },
  ])("with the content hash $given the body is unsigned: $isUnsigned", async ({ given, isUnsigned }) => {
    const signatureOf = async (body: string) => {
      const headers = { "content-type": "application/json", "x-tc-content-sha256": given };
      const request = new Request("https://svc.example.com/", { method: "POST", headers, body });
      return (await tencent.sign(request, { credentials, date })).headers.get("authorization");
    };
    expect((await signatureOf("a")) === (await signatureOf("b"))).toBe(isUnsigned);
  });

  test("the day of the scope is that of the timestamp, in UTC, over midnight and back", async () => {
    const days = [];
    for (const time of [
      "2026-03-01T23:59:59.999Z",
      "2026-03-02T00:00:00Z",
      "2026-03-01T12:00:00Z",
      "2024-02-29T23:00:00-05:00",
    ]) {
      const options = { credentials, date: new Date(time) };
      const signed = await tencent.sign(new Request("https://svc.example.com/"), options);
      expect(signed.headers.get("authorization")).toBe(await wanted("tencent", signed, options));
      days.push(scopeOf(signed)?.split("/")[1]);
    }
    expect(days).toEqual(["2026-03-01", "2026-03-02", "2026-03-01", "2024-03-01"]);
  });

  test("a key that is kept belongs to one secret, day and service", async () => {
    const signatures = new Set<string | null>();
    for (const secretKey of ["a", "b"])
      for (const service of ["x", "y"])
        for (const day of ["2026-03-01", "2026-03-02"])
          for (let again = 0; again < 2; again++) {
            const options = { credentials: { secretId: "AK", secretKey }, date: new Date(day), service };
            const signed = await tencent.sign(new Request("https://svc.example.com/"), options);
            expect(signed.headers.get("authorization")).toBe(await wanted("tencent", signed, options));
            signatures.add(signed.headers.get("authorization"));
          }
    expect(signatures.size).toBe(8);
  });

  test("a region goes with the request unless it has one", async () => {
    const options = { credentials, date, region: "ap-singapore" };
    const regionOf = async (headers: HeadersInit) =>
      (await tencent.sign(new Request("https://svc.example.com/", { headers }), options)).headers.get("x-tc-region");
    expect(await regionOf({})).toBe("ap-singapore");
    expect(await regionOf({ "x-tc-region": "ap-tokyo" })).toBe("ap-tokyo");
  });

  test.each([
    { method: "GET", want: "application/x-www-form-urlencoded" },
    { method: "POST", want: "application/json" },
  ])("a $method without a content type gets $want", async ({ method, want }) => {
    const signed = await tencent.sign(new Request("https://svc.example.com/", { method }), { credentials, date });
    expect(signed.headers.get("content-type")).toBe(want);
  });

  test("the order and the encoding of a query are signed as they are", async () => {
    const sign = async (query: string) => {
      const signed = await tencent.sign(new Request(`https://svc.example.com/?${query}`), { credentials, date });
      return signed.headers.get("authorization");
    };
    const forms = ["a=1&b=2", "b=2&a=1", "a=%31&b=2"];
    expect(new Set(await Promise.all(forms.map(sign))).size).toBe(3);
  });
});

describe("huawei", () => {
  const credentials = { ak: "AK", sk: "secret", projectId: "p1" };
  const headersOf = async (headers: HeadersInit, use: object = credentials, url = "https://svc.example.com/") =>
    Object.fromEntries((await huawei.sign(new Request(url, { headers }), { credentials: use as never, date })).headers);

  test("the project goes with the request unless it names one, or a domain", async () => {
    expect(await headersOf({})).toHaveProperty("x-project-id", "p1");
    expect(await headersOf({ "x-project-id": "p2" })).toHaveProperty("x-project-id", "p2");
    expect(await headersOf({ "x-domain-id": "d" })).not.toHaveProperty("x-project-id");
  });

  test("a token takes the place of a signature", async () => {
    const headers = await headersOf({ authorization: "old", "x-a": "1" }, { authToken: "T", projectId: "p1" });
    expect(headers).toEqual({ "x-auth-token": "T", "x-a": "1" });
  });

  test("a path is signed with a slash at its end, whether or not it has one", async () => {
    const [without, with_] = [
      await headersOf({}, credentials, "https://svc.example.com/v1/a"),
      await headersOf({}, credentials, "https://svc.example.com/v1/a/"),
    ];
    expect(without.authorization).toBe(with_.authorization);
  });

  test.each([
    { type: "application/json", given: "", want: "hashed" },
    { type: "Application/JSON; charset=utf-8", given: "", want: "hashed" },
    { type: "text/plain", given: "", want: "unsigned" },
    { type: "application/json", given: " UNSIGNED-PAYLOAD\t", want: "unsigned" },
    { type: "application/octet-stream", given: "0".repeat(64), want: "as given" },
  ])("a body of $type with the content hash $given is $want", async ({ type, given, want }) => {
    const signatureOf = async (body: string) => {
      const headers = { "content-type": type, "x-sdk-content-sha256": given };
      const request = new Request("https://svc.example.com/", { method: "POST", headers, body });
      const signed = await huawei.sign(request, { credentials, date });
      expect(signed.headers.get("authorization")).toBe(await wanted("huawei", signed, { credentials }));
      expect(signed.headers.get("x-sdk-content-sha256")).toBe(want === "unsigned" ? "UNSIGNED-PAYLOAD" : given.trim());
      return signed.headers.get("authorization");
    };
    expect((await signatureOf("a")) === (await signatureOf("b"))).toBe(want !== "hashed");
  });

  test("what a transport or a proxy sets is not signed", async () => {
    const { authorization } = await headersOf({
      "user-agent": "é",
      "accept-encoding": "gzip",
      connection: "close",
      "keep-alive": "timeout=5",
      te: "trailers",
      trailer: "x-a",
      upgrade: "h2c",
      expect: "100-continue",
      "transfer-encoding": "chunked",
      "proxy-authorization": "p",
      "sec-fetch-mode": "navigate",
      "set-cookie": "a=1",
      via: "1.1 proxy",
      "x-a": "1",
    });
    expect(authorization).toContain("SignedHeaders=content-type;host;x-a;x-project-id;x-sdk-date,");
  });
});
