import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Call } from "../calls.js";
import { createSimulator } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import { requests } from "../fixtures/requests.js";
import { type Seen, sendOver, sendTo } from "../fixtures/send.js";
import type { Fault } from "./fault.js";

const { operation, resource, request } = requests.alibaba;

/** Both ways to the simulator: in this process, and over loopback. */
const ways = {
  async "in process"(fault: Fault) {
    const simulator = createSimulator({ documents, faults: { [operation]: [fault] } });
    return { simulator, send: async () => sendTo(simulator, await request("http://simulator.example")) };
  },
  async "over loopback"(fault: Fault) {
    const simulator = createSimulator({ documents, faults: { [operation]: [fault] } });
    const { url, close } = await simulator.listen();
    onTestFinished(close);
    return { simulator, send: async () => sendOver(await request(url)) };
  },
};

const text = ({ body }: Seen) => new TextDecoder().decode(body);
const whole = expect.stringMatching(/^\{.*"TaskId".*\}$/);

interface Want {
  call: Partial<Call>;
  seen?: Partial<Seen>;
  text?: unknown;
}
const silent = { seen: { error: "ECONNRESET" }, text: "" };

const cases: [Fault, Want][] = [
  ["reset-before-read", { ...silent, call: { done: false, signature: "not checked", status: 0 } }],
  ["reset-after-work", { ...silent, call: { done: true, signature: "ok", status: 0 } }],
  [
    "reset-in-body",
    {
      call: { done: true, status: 200 },
      seen: { status: 200, error: "ECONNRESET" },
      text: expect.stringMatching(/^\{[^}]+$/),
    },
  ],
  [
    { type: "slow", interval: 0.1 },
    { call: { done: true }, seen: { status: 200 }, text: whole },
  ],
  ["truncated-json", { call: { done: true }, seen: { status: 200 }, text: expect.stringMatching(/^\{[^}]+$/) }],
  ["wrong-content-type", { call: { done: true }, seen: { status: 200 }, text: whole }],
  [
    "html-error-page",
    { call: { done: false, status: 502 }, seen: { status: 502 }, text: expect.stringMatching(/^<!DOCTYPE/) },
  ],
  [
    { type: "html-error-page", status: 200, done: true },
    { call: { done: true }, seen: { status: 200 }, text: expect.stringMatching(/^<!DOCTYPE/) },
  ],
  ["redirect", { call: { done: false, status: 302 }, seen: { status: 302 }, text: "" }],
  [
    { type: "redirect", status: 307 },
    { call: { done: false, status: 307 }, seen: { status: 307 }, text: "" },
  ],
];

describe.each(Object.entries(ways))("%s", (way, reach) => {
  test.each(cases)("%j", async (fault, want) => {
    const { simulator, send } = await reach(fault);
    const seen = await send();
    expect({ ...seen, body: undefined }).toMatchObject(want.seen ?? {});
    expect(seen.error).toBe(want.seen?.error);
    expect(text(seen)).toEqual(want.text);
    const type = typeof fault === "string" ? fault : fault.type;
    expect(simulator.calls).toMatchObject([{ operation, fault: type, ...want.call }]);
    expect(simulator.state(resource) !== undefined).toBe(want.call.done);
    // The script is at its end.
    expect(await send()).toMatchObject({ status: 200 });
    expect(simulator.calls[1]).not.toHaveProperty("fault");
  });

  test("refused, once the request names the operation", async () => {
    const { simulator, send } = await reach("refused");
    const error = way === "in process" ? "ECONNREFUSED" : "ECONNRESET";
    expect(await send()).toEqual({ error, body: new Uint8Array() });
    expect(simulator.calls).toMatchObject([{ operation, fault: "refused", done: false, status: 0 }]);
    expect(await send()).toMatchObject({ status: 200 });
  });

  test.each([false, true])("never-answers, the work done: %s", async (done) => {
    const { simulator, send } = await reach({ type: "never-answers", done });
    let hasResponse = false;
    send().then(() => (hasResponse = true));
    while (simulator.calls.length === 0) await new Promise(setImmediate);
    // A later call has its response by now.
    expect(await send()).toMatchObject({ status: 200 });
    expect(hasResponse).toBe(false);
    expect(simulator.calls).toMatchObject([{ fault: "never-answers", done, status: 0 }, { done: true }]);
  });

  test("truncated-gzip is gzip that cannot be unpacked", async () => {
    const { send } = await reach("truncated-gzip");
    const seen = await send();
    expect(seen).toMatchObject({ status: 200, headers: { "content-encoding": "gzip" } });
    if (way === "in process") expect(seen.error).toBeDefined();
    else {
      expect(seen.body.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
      expect(Number(seen.headers?.["content-length"])).toBe(seen.body.length);
      expect(() => gunzipSync(seen.body)).toThrow("unexpected end of file");
    }
  });

  test("huge-body is good JSON of 11 MiB without a length in the head", async () => {
    const { send } = await reach("huge-body");
    const seen = await send();
    expect(seen.body.length).toBe(11 * 1024 * 1024);
    expect(seen.headers).not.toHaveProperty("content-length");
    expect(JSON.parse(text(seen))).toHaveProperty("TaskId");
  });

  test("a length in the head is that of the whole body", async () => {
    const { send } = await reach("reset-in-body");
    const seen = await send();
    expect(Math.floor(Number(seen.headers?.["content-length"]) / 2)).toBe(seen.body.length);
  });
});

const heads: [Fault, Record<string, string>][] = [
  ["wrong-content-type", { "content-type": "text/html" }],
  ["html-error-page", { "content-type": "text/html" }],
  ["redirect", { location: "http://redirected.invalid/" }],
  [{ type: "redirect", location: "https://other.example/" }, { location: "https://other.example/" }],
];
test.each(heads)("%j has its head", async (fault, headers) => {
  const { send } = await ways["over loopback"](fault);
  expect((await send()).headers).toMatchObject(headers);
});

test("a response without a body gets one to cut", async () => {
  for (const [fault, seen] of [
    ["truncated-json", { status: 200 }],
    ["reset-in-body", { status: 200, error: "ECONNRESET" }],
  ] as const) {
    const simulator = createSimulator({ documents, faults: { "*": [fault] } });
    const response = await sendTo(simulator, await requests.huawei.request("http://simulator.example"));
    expect({ ...response, text: text(response) }).toMatchObject({ ...seen, text: "{" });
  }
});
