import { describe, expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { loadVendors } from "../support/vendors.js";
import { canonicalPath, canonicalQuery, textOf } from "./canonicalise.js";
import type { RawRequest } from "./raw-server.js";
import type { Server } from "./server.js";

const servers = await loadVendors<Server>("server");

describe("the tests' own canonicaliser makes the signatures of the vendors' SDKs from their recorded requests", () => {
  const recorded = servers.flatMap((vendor) =>
    vectors(vendor.name, vendor.algorithm)
      .filter(({ docConformant }) => docConformant)
      .map((vector) => ({ id: vector.id, vendor, vector })),
  );

  test("there are vectors", () => expect(recorded.length).toBeGreaterThan(100));

  test.each(recorded)("$id", ({ vendor, vector: { input, output, canonicalRequest } }) => {
    const { authorization = "", ...headers } = output.headers;
    const request: RawRequest = {
      method: output.method,
      target: output.target,
      headers: Object.entries({ ...headers, host: input.host, authorization }),
      body: Buffer.from(output.body ?? ""),
    };
    const wanted = vendor.verify(request, { credentials: input.credentials, service: input.host.split(".")[0] ?? "" });
    if (canonicalRequest) expect(wanted.canonicalRequest).toBe(canonicalRequest);
    expect(wanted.authorization).toBe(authorization);
    expect(wanted.problems).toEqual([]);
  });
});

test.each([
  { given: "/a%2fb/%7E%41", want: "/a%2Fb/~A" },
  { given: "/%FF%ff", want: "/%FF%FF" },
  { given: "/100%/%zz%E4%BD%A0%2/%", want: "/100%25/%25zz%E4%BD%A0%252/%25" },
  { given: "/a+b*'()!", want: "/a%2Bb%2A%27%28%29%21" },
  { given: "//", want: "//" },
])("the canonical path of $given is $want", ({ given, want }) => expect(canonicalPath(given)).toBe(want));

test.each([
  { given: "b=2&a=1&a=10&a=", want: "a=&a=1&a=10&b=2" },
  { given: "a=%FF&b=%zz%&c=+%2B%20", want: "a=%FF&b=%25zz%25&c=%20%2B%20" },
  { given: "&&a&=b&", want: "=b&a=" },
  { given: "a==&a=%3D", want: "a=%3D&a=%3D" },
  { given: "%F0%9F%99%82=1&%EE%80%80=2", want: "%F0%9F%99%82=1&%EE%80%80=2" },
  { given: "%80=1&%C3%A9=2&%F0%9F%99%82=3&%FF=4", want: "%80=1&%C3%A9=2&%F0%9F%99%82=3&%FF=4" },
])("the canonical query of $given is $want", ({ given, want }) => expect(canonicalQuery(given)).toBe(want));

test.each([
  { given: "\xc3\xa9", want: "é" },
  { given: "\xef\xbb\xbf", want: "\ufeff" },
  { given: "\xff", want: undefined },
  { given: "\xed\xa0\x80", want: undefined },
])("the bytes $given say $want", ({ given, want }) => expect(textOf(given)).toBe(want));
