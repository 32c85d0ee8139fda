import { expect, test, vi } from "vitest";
import { CloudError } from "../errors.js";
import { requestIdOf } from "../wire/headers.js";
import { debugHooks, namesVendor } from "./debug.js";
import { type Hooks, withoutValues } from "./hooks.js";

const call = { id: 1, vendor: "acme", service: "store", operation: "GetItem" };
const error = (facts: object = {}) => new CloudError({ ...call, kind: "throttled", message: "of-business", ...facts });

test.each<[act: (hooks: Hooks) => void, want: string]>([
  [
    (hooks) =>
      hooks.onRequest?.({
        ...call,
        attempt: 1,
        method: "GET",
        url: "https://a.example/i/7?x=of-business",
        headers: {},
      }),
    "#1 GET https://a.example/i/7?x=REDACTED",
  ],
  [(hooks) => hooks.onResponse?.({ ...call, attempt: 1, status: 200, headers: {}, duration: 97.4 }), "#1 200 in 97 ms"],
  [
    (hooks) =>
      hooks.onResponse?.({ ...call, attempt: 2, status: 200, headers: { "x-request-id": "I" }, duration: 97.4 }),
    "#2 200 in 97 ms, request I",
  ],
  [
    (hooks) =>
      hooks.onRetry?.({
        ...call,
        attempt: 1,
        error: error({ code: "Busy", status: 429, requestId: "I" }),
        delay: 530.7,
      }),
    "#1 throttled Busy, status 429, request I, again in 531 ms",
  ],
  [(hooks) => hooks.onError?.({ ...call, attempt: 3, error: error({ kind: "network" }) }), "#3 failed: network"],
  [
    (hooks) => hooks.onError?.({ ...call, attempt: 3, error: error({ code: "\x1b[2J\nforged ü", status: 200 }) }),
    "#3 failed: throttled ?[2J?forged ?, status 200",
  ],
  [
    (hooks) =>
      hooks.onError?.({ ...call, attempt: 3, error: error({ code: "c".repeat(1e6), requestId: "i".repeat(1e6) }) }),
    `#3 failed: throttled ${"c".repeat(100)}, request ${"i".repeat(100)}`,
  ],
])("a line of %o", (act, want) => {
  const lines: string[] = [];
  act(debugHooks((line) => lines.push(line)));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/, "TIME")).toBe(
    `TIME cloudseal:acme store GetItem ${want}`,
  );
});

test.each([
  [
    "a terminal",
    { isTTY: true, hasColors: (): boolean => true },
    "error",
    /^ESC\[2m\S+ESC\[22m ESC\[36mcloudseal:acmeESC\[39m store GetItem #1 ESC\[31mfailed: throttledESC\[39m$/,
  ],
  [
    "a terminal that wants none",
    { isTTY: true, hasColors: (): boolean => false },
    "error",
    /^[\d:.TZ-]+ cloudseal:acme store GetItem #1 failed: throttled$/,
  ],
  ["a file", {}, "error", /^[\d:.TZ-]+ cloudseal:acme store GetItem #1 failed: throttled$/],
  ["no standard error", undefined, "debug", /^[\d:.TZ-]+ cloudseal:acme store GetItem #1 failed: throttled$/],
] as const)("on %s", (_, stderr, method, want) => {
  vi.stubGlobal("process", stderr && { ...process, stderr });
  const written = vi.spyOn(console, method).mockImplementation(() => {});
  try {
    debugHooks().onError?.({ ...call, attempt: 1, error: error() });
    expect(written.mock.calls.map(([line]) => String(line).replaceAll("\x1b", "ESC"))).toEqual([
      expect.stringMatching(want),
    ]);
  } finally {
    vi.unstubAllGlobals();
    written.mockRestore();
  }
});

test.each([
  ["cloudseal", true],
  ["cloudseal:*", true],
  ["cloudseal*", true],
  ["cloudseal:acme", true],
  ["cloudseal:ac*", true],
  ["*:acme", true],
  ["c*:a*e", true],
  ["*", true],
  ["express:*, cloudseal", true],
  ["  express   cloudseal:acme\t", true],
  ["", false],
  [" , ", false],
  ["express:*", false],
  ["cloudseal:other", false],
  ["cloudseal:acme:more", false],
  ["cloudseals", false],
  ["acme", false],
  ["Cloudseal", false],
  ["cloudseal:acme*e", false],
  ["*,-cloudseal", false],
  ["-cloudseal,*", false],
  ["*,-cloudseal:*", false],
  ["cloudseal -cloudseal:acme", false],
  ["cloudseal -cloudseal:other", true],
  ["-cloudseal", false],
  ["cloudseal,-*", false],
])("DEBUG=%j names acme: %s", (names, want) => expect(namesVendor(names, "acme")).toBe(want));

test("patterns do not backtrack, which would take for ever", () => {
  expect(namesVendor(`${"*a".repeat(50_000)}b`, "a".repeat(10_000))).toBe(false);
});

test.each([
  ["https://host.example/", "https://host.example/"],
  ["https://host.example/?", "https://host.example/"],
  ["https://host.example/a/b?x=1", "https://host.example/a/b?x=REDACTED"],
  ["https://host.example/?x=1&y=&z", "https://host.example/?x=REDACTED&y=REDACTED&z"],
  ["https://host.example/?List.1.Id=a%26b&=c", "https://host.example/?List.1.Id=REDACTED&=REDACTED"],
  ["https://host.example/?x=a=b=c&y=d", "https://host.example/?x=REDACTED&y=REDACTED"],
  ["https://host.example/?x=a?y=b", "https://host.example/?x=REDACTED"],
])("%s is told as %s", (given, want) => expect(withoutValues(given)).toBe(want));

test.each([
  [{ "x-request-id": "i" }, "i"],
  [{ "x-vendor-request-id": "i", date: "d" }, "i"],
  [{ requestid: "i" }, "i"],
  [{ "x-request-id-hint": "i", "x-request-identity": "i" }, undefined],
  [{}, undefined],
])("%j tells %s", (headers, want) => expect(requestIdOf(headers as Record<string, string>)).toBe(want));
