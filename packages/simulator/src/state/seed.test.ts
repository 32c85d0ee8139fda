import { describe, expect, test } from "vitest";
import { createSimulator } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import { acme, acmeJobs, acmeRequest } from "../fixtures/own-vendor.js";
import { requests } from "../fixtures/requests.js";

const base = "http://simulator.example";
const setUp = (options: object = {}) =>
  createSimulator({ vendors: ["alibaba", "tencent", "huawei", acme], documents: [...documents, acmeJobs], ...options });
const stateOf = async (simulator: ReturnType<typeof setUp>, id: string) => {
  const response = await simulator.fetch(acmeRequest(`/jobs/${id}`));
  return ((await response.json()) as { state?: string; code?: string }).state ?? response.status;
};

describe("what calls create", () => {
  test("is read back as it was seeded, and goes on from there", async () => {
    const simulator = setUp();
    const jobs = [
      { id: "1", state: "NEW", input: {} },
      { id: "2", state: "DONE", input: { any: 1n } },
    ];
    simulator.seed("job", jobs);
    expect(simulator.state("job")).toEqual(jobs);
    expect([await stateOf(simulator, "1"), await stateOf(simulator, "1"), await stateOf(simulator, "1")]).toEqual([
      "NEW",
      "DONE",
      "DONE",
    ]);
    expect([await stateOf(simulator, "2"), await stateOf(simulator, "3")]).toEqual(["DONE", 404]);
    simulator.seed("job", simulator.state("job"));
    expect(simulator.state("job")).toMatchObject([{ state: "DONE" }, { state: "DONE" }]);
    simulator.seed("job", []);
    expect([simulator.state("job"), await stateOf(simulator, "1")]).toEqual([[], 404]);
  });

  test("has its first state and no input by default; an id may be a number", () => {
    const simulator = setUp();
    simulator.seed("job", [{ id: 7 }]);
    expect(simulator.state("job")).toEqual([{ id: "7", state: "NEW", input: {} }]);
  });

  test("stands beside what calls create later", async () => {
    const simulator = setUp();
    simulator.seed("onceTask", [{ id: "mine" }]);
    const body = await (await simulator.fetch(await requests.alibaba.request(base))).json();
    expect(body).toMatchObject({ LastTask: "mine" });
    expect(simulator.state("onceTask")).toHaveLength(2);
  });

  test("is a copy", () => {
    const simulator = setUp();
    const input = { Tags: ["a"] };
    simulator.seed("job", [{ id: "1", input }]);
    input.Tags.push("b");
    expect(simulator.state("job")).toMatchObject([{ input: { Tags: ["a"] } }]);
  });
});

describe("what calls write", () => {
  test("one value", () => {
    const simulator = setUp();
    const value = { ScanPeriod: 1, Enable: true, ScanTime: "04:00" };
    simulator.seed("imageRegistryTimingScan", value);
    expect(simulator.state("imageRegistryTimingScan")).toEqual(value);
  });

  test("values under keys; a later one of the same key takes the place of the one before", () => {
    const simulator = setUp();
    const configs = [{ Vendor: 3, TargetId: 1n }, { Vendor: 4 }];
    simulator.seed("assetRefreshConfig", [...configs, { Vendor: 4, Status: 1 }]);
    expect(simulator.state("assetRefreshConfig")).toEqual([configs[0], { Vendor: 4, Status: 1 }]);
    simulator.seed("assetRefreshConfig", configs);
    expect(simulator.state("assetRefreshConfig")).toEqual(configs);
  });
});

test("the option is there from the beginning, and again after reset", async () => {
  const simulator = setUp({ state: { job: [{ id: "1" }] }, faults: { StartJob: ["503"] } });
  const start = async () => (await simulator.fetch(acmeRequest("/jobs", "POST"))).status;
  expect([await start(), await start(), await stateOf(simulator, "1")]).toEqual([503, 200, "NEW"]);
  simulator.inject("ShowJob", "500");
  simulator.seed("imageRegistryTimingScan", {});
  const { calls } = simulator;
  simulator.reset();
  expect(simulator.calls).toBe(calls);
  expect(calls).toEqual([]);
  expect(simulator.state("job")).toEqual([{ id: "1", state: "NEW", input: {} }]);
  expect(simulator.state("imageRegistryTimingScan")).toBeUndefined();
  expect([await stateOf(simulator, "1"), await start(), await start()]).toEqual(["NEW", 503, 200]);
  expect(calls).toHaveLength(3);
});

test("reset forgets nonces and limits", async () => {
  const simulator = setUp();
  const { alibaba, tencent } = requests;
  const request = await alibaba.request(base);
  const send = async (request: Request) => {
    await (await simulator.fetch(request)).text();
    return simulator.calls.at(-1)?.code;
  };
  expect([await send(request.clone()), await send(request.clone())]).toEqual([undefined, "SignatureNonceUsed"]);
  for (let i = 0; i < 20; i++) await send(await tencent.request(base));
  expect(await send(await tencent.request(base))).toBe("RequestLimitExceeded");
  simulator.reset();
  expect([await send(request.clone()), await send(await tencent.request(base))]).toEqual([undefined, undefined]);
});

const wrong: [string, unknown, RegExp][] = [
  ["jobs", [], /^no resource "jobs"; the nearest is job; known: .*onceTask.*job$/],
  ["job", {}, /^job is a list of objects, as state\("job"\) returns it, not object$/],
  ["job", ["1"], /^job is a list of objects, .* not a list of others$/],
  ["imageRegistryTimingScan", [], /^imageRegistryTimingScan is an object, .* not a list of others$/],
  [
    "job",
    [{ id: "1", state: "DON" }],
    /^job\[0\]\.state is "DON", which no operation knows; the nearest is DONE; known: NEW, DONE$/,
  ],
  ["job", [{ id: "1" }, { id: 1 }], /^job\[1\]\.id is "1", as is that of another$/],
  ["job", [{ state: "NEW" }], /^job\[0\]\.id is a string or a number, not undefined$/],
  [
    "job",
    [{ id: "1", inputs: {} }],
    /^job\[0\] has no member "inputs"; the nearest is input; known: id, state, input, created$/,
  ],
  ["job", [{ id: "1", input: [] }], /^job\[0\]\.input is an object, not a list/],
];
test.each(wrong)("%s of %j is rejected, and changes nothing", (resource, value, message) => {
  const simulator = setUp();
  simulator.seed("job", [{ id: "kept" }]);
  const want = expect.objectContaining({ name: "TypeError", message: expect.stringMatching(message) });
  expect(() => simulator.seed(resource, value)).toThrow(want);
  expect(simulator.state("job")).toMatchObject([{ id: "kept" }]);
  expect(() => setUp({ state: { [resource]: value } })).toThrow(want);
});
