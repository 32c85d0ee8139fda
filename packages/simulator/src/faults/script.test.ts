import { describe, expect, test } from "vitest";
import type { Simulator } from "../create-simulator.js";
import { createSimulator } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import { requests } from "../fixtures/requests.js";
import type { FaultCall } from "./injection.js";

const { alibaba, tencent } = requests;
const base = "http://simulator.example";
const setUp = (faults: Parameters<typeof createSimulator>[0] & {} extends { faults?: infer F } ? F : never) =>
  createSimulator({ documents, faults });

/** Calls, and returns the fault of each call. */
async function faultsOf(simulator: Simulator, ...vendors: { request(base: string): Promise<Request> }[]) {
  for (const { request } of vendors) await simulator.fetch(await request(base)).catch(() => undefined);
  return simulator.calls.slice(-vendors.length).map(({ fault }) => fault);
}

describe("a script", () => {
  test("has one entry for each call of its operation, in their order", async () => {
    const simulator = setUp({ [alibaba.operation]: ["throttle", null, "503", undefined, "reset-after-work"] });
    const seen = await faultsOf(simulator, alibaba, alibaba, tencent, alibaba, alibaba, alibaba, alibaba);
    expect(seen).toEqual(["throttle", undefined, undefined, "503", undefined, "reset-after-work", undefined]);
    expect(simulator.calls.map(({ done }) => done)).toEqual([false, true, true, false, true, true, true]);
  });

  test("of * is used up by the calls that have none of their own", async () => {
    const simulator = setUp({ "*": ["500", "502"], [alibaba.operation]: ["throttle"] });
    expect(await faultsOf(simulator, alibaba, tencent, alibaba, tencent)).toEqual([
      "throttle",
      "500",
      "502",
      undefined,
    ]);
  });

  test("is longer when more is injected", async () => {
    const simulator = setUp({ [alibaba.operation]: ["throttle"] });
    simulator.inject(alibaba.operation, null, { type: "503", done: true });
    expect(await faultsOf(simulator, alibaba, alibaba, alibaba, alibaba)).toEqual([
      "throttle",
      undefined,
      "503",
      undefined,
    ]);
    simulator.inject("*", "500");
    expect(await faultsOf(simulator, alibaba)).toEqual(["500"]);
  });

  test("is used up by an invalid call, which is rejected all the same", async () => {
    const simulator = setUp({ [alibaba.operation]: ["throttle", "reset-after-work"] });
    const unsigned = new Request(await alibaba.request(base));
    unsigned.headers.set("x-acs-date", "2000-01-01T00:00:00Z");
    expect((await simulator.fetch(unsigned)).status).toBe(400);
    expect(simulator.calls[0]).toMatchObject({ fault: "throttle", code: "InvalidTimeStamp.Expired", done: false });
    expect(await faultsOf(simulator, alibaba)).toEqual(["reset-after-work"]);
  });
});

describe("a function", () => {
  test("decides call by call, and gets the call", async () => {
    const chosen: FaultCall[] = [];
    const simulator = setUp((call) => {
      chosen.push(call);
      return call.count === 2 ? "500" : undefined;
    });
    expect(await faultsOf(simulator, alibaba, tencent, alibaba)).toEqual([undefined, undefined, "500"]);
    expect(chosen).toEqual([
      { vendor: "alibaba", operation: alibaba.operation, count: 1 },
      { vendor: "tencent", operation: tencent.operation, count: 1 },
      { vendor: "alibaba", operation: alibaba.operation, count: 2 },
    ]);
  });

  test("comes after what is injected", async () => {
    const simulator = setUp(() => "500");
    simulator.inject(alibaba.operation, "503", null);
    expect(await faultsOf(simulator, alibaba, alibaba, alibaba)).toEqual(["503", undefined, "500"]);
  });

  test("that returns an unknown fault is an error in the response", async () => {
    const simulator = setUp(() => "no-such" as never);
    const response = await simulator.fetch(await alibaba.request(base));
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('unknown fault \\"no-such\\"; known: 500, ');
  });
});

describe("used-nonce, where there are no nonces", () => {
  test("is rejected under the name of an operation", () =>
    expect(() => setUp({ [tencent.operation]: ["used-nonce"] })).toThrow(
      "the fault used-nonce is not known to the vendor of UpdateImageRegistryTimingScanTask",
    ));
  test("does nothing under *", async () => {
    expect(await faultsOf(setUp({ "*": ["used-nonce", "used-nonce"] }), tencent, alibaba)).toEqual([
      undefined,
      "used-nonce",
    ]);
  });
});

const wrong: [string, object, RegExp][] = [
  [
    "a type that is not known",
    { "*": ["no-such"] },
    /^unknown fault "no-such"; known: 500, .*used-nonce; a documented error is { code: … }$/,
  ],
  ["a type of Object", { "*": ["toString"] }, /^unknown fault "toString"/],
  ["no type", { "*": [{}] }, /^an injection has a type .* or a body or a status .*; this one has nothing$/],
  ["an unknown operation", { NoSuch: ["500"] }, /^no operation "NoSuch" to fail; known: \*, .*GenerateOnceTask/],
  [
    "an option that is not known",
    { "*": [{ type: "slow", bytes: 1 }] },
    /^the fault slow has no option "bytes"; known: interval, times, until$/,
  ],
  [
    "an option where there is none",
    { "*": [{ type: "refused", done: true }] },
    /has no option "done"; known: times, until$/,
  ],
  [
    "an option of another type",
    { "*": [{ type: "500", done: "yes" }] },
    /^the option done of the fault 500 is a boolean, not "yes"$/,
  ],
];

describe("is rejected at once:", () => {
  test.each(wrong)("%s", (_name, faults, message) => {
    expect(() => setUp(faults as never)).toThrow(
      expect.objectContaining({ name: "TypeError", message: expect.stringMatching(message) }),
    );
    const simulator = setUp({});
    for (const [operation, entries] of Object.entries(faults))
      expect(() => simulator.inject(operation, ...entries)).toThrow(message);
  });
});

test("without documents, too, operations are checked at once", () =>
  expect(() => createSimulator({ faults: { NoSuch: ["500"] } })).toThrow('no operation "NoSuch"'));

test("more faults than any test has are an error that says what to do", () => {
  const simulator = createSimulator({ documents });
  const many = Array(100_000).fill("throttle");
  simulator.inject(alibaba.operation, ...many);
  expect(() => simulator.inject(alibaba.operation, "throttle")).toThrow(RangeError);
  expect(() => simulator.inject(alibaba.operation, "throttle")).toThrow(
    "use { times }, or a function that decides call by call",
  );
});
