import http from "node:http";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type Comparison, compareOperation } from "./compare.js";
import { createRecorder } from "./recorder.js";
import type { Vendor } from "./vendor.js";
import type { Call, Wire } from "./wire.js";

const recorder = await createRecorder();
const agent = new http.Agent({ keepAlive: true });
afterAll(() => agent.destroy());

const comparison: Comparison = { recorder, freeze: () => {}, onBugs: () => {} };

/** Sends the input in all places that there are. */
const sent = ({ input, headers }: Call): Wire => ({
  method: "PUT",
  target: `/things/${encodeURIComponent(String(input.id))}?a.1=${encodeURIComponent(String(input.text))}`,
  headers: [...Object.entries(headers), ["x-text", "a"], ["content-type", "application/json"]],
  body: JSON.stringify(input),
});

const send = ({ method, target, headers, body }: Wire) =>
  new Promise((resolve, reject) => {
    const path = target;
    const request = http.request({ agent, port: recorder.port, method, path, headers: Object.fromEntries(headers) });
    request.on("error", reject).on("response", (response) => response.resume().on("end", resolve));
    request.end(body);
  });

/** Our side sends what `change` makes of the right request. */
const vendor = (change: (wire: Wire) => Wire) =>
  ({
    telemetry: [],
    bugs: [],
    answer: () => "{}",
    connect: ({ headers }) => ({
      client: {},
      call: (operation, input) => send(sent({ operation, credentials: {}, host: "", input, headers })),
    }),
    ours: (call) => send(change(sent(call))),
  }) satisfies Partial<Vendor> as Partial<Vendor> as Vendor;

const calls = fc
  .record({ id: fc.integer({ min: 1 }), text: fc.constantFrom("é", "a b", "c") })
  .map((input): Call => ({ operation: "Thing", credentials: {}, host: "", input, headers: {} }));

/** Another value of one byte. */
const flip = (text: string) => text.replace(/.$/, (last) => String.fromCharCode(last.charCodeAt(0) ^ 1));

test.each<[part: string, change: (wire: Wire) => Wire]>([
  ["method", (wire) => ({ ...wire, method: "POST" })],
  ["path", ({ target, ...wire }) => ({ ...wire, target: target.replace("/things/", "/thing/") })],
  ["query", ({ target, ...wire }) => ({ ...wire, target: target.replace("a.1=", "a.2=") })],
  ["query", ({ target, ...wire }) => ({ ...wire, target: flip(target) })],
  ["body", ({ body, ...wire }) => ({ ...wire, body: flip(body) })],
  ["body", ({ body, ...wire }) => ({ ...wire, body: `${body} ` })],
  [
    "header x-text",
    ({ headers, ...wire }) => ({
      ...wire,
      headers: headers.map(([name, text]) => [name, name === "x-text" ? flip(text) : text]),
    }),
  ],
])("a wrong byte in the %s is found", async (part, change) => {
  const report = await compareOperation(vendor(change), "Thing", calls, comparison, 4, 1);
  expect(report).toMatchObject({ inputs: 4, equal: 0, explained: 0, unexplained: 4 });
  expect(report.differences.map(({ parts }) => parts)).toEqual([[part]]);
});

test("one input among many", async () => {
  const change = (wire: Wire) => (wire.body.includes("é") ? { ...wire, body: flip(wire.body) } : wire);
  const report = await compareOperation(vendor(change), "Thing", calls, comparison, 30, 1);
  expect(report.unexplained).toBeGreaterThan(0);
  expect(report.equal).toBe(30 - report.unexplained);
  // The smallest that shows it.
  expect(report.differences.map(({ call }) => call)).toEqual([expect.stringContaining('"input":{"id":1,"text":"é"}')]);
});

test("the right bytes are equal", async () => {
  const report = await compareOperation(
    vendor((wire) => wire),
    "Thing",
    calls,
    comparison,
    30,
    1,
  );
  expect(report).toMatchObject({ equal: 30, explained: 0, unexplained: 0, differences: [] });
});
