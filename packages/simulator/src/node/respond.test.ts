import { Agent, type IncomingMessage, request as open } from "node:http";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Simulator } from "../create-simulator.js";
import { createSimulator } from "../create-simulator.js";
import type { Fault } from "../faults/fault.js";
import { documents } from "../fixtures/documents.js";
import { requests } from "../fixtures/requests.js";
import { sendOver } from "../fixtures/send.js";
import type { Listening } from "./listen.js";

const { operation, request } = requests.alibaba;
let simulator: Simulator;
let server: Listening;

beforeEach(async () => {
  simulator = createSimulator({ documents });
  server = await simulator.listen();
});
afterEach(() => server.close());

const send = async () => sendOver(await request(server.url));
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(setImmediate);
};

test("under * a connection is refused as soon as it is there", async () => {
  simulator.inject("*", "refused", "refused", null, "refused");
  const seen = [await send(), await send(), await send(), await send(), await send()];
  expect(seen.map(({ error }) => error)).toEqual(["ECONNRESET", "ECONNRESET", undefined, "ECONNRESET", undefined]);
  const refused = { method: "", target: "", signature: "not checked", fault: "refused", done: false, status: 0 };
  expect(simulator.calls).toMatchObject([refused, refused, { done: true }, refused, { done: true }]);
  expect(simulator.calls[0]).toEqual(refused);
});

test("a connection that is there already is refused when it is used", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const call = async () => {
    const outgoing = open({ ...(await signedFor(server)), agent });
    return new Promise((resolve) => {
      outgoing.on("response", (incoming) => incoming.resume().on("end", () => resolve(incoming.statusCode)));
      outgoing.on("error", ({ code }: NodeJS.ErrnoException) => resolve(code));
      outgoing.end();
    });
  };
  expect(await call()).toBe(200);
  simulator.inject("*", "refused");
  expect(await call()).toBe("ECONNRESET");
  expect(simulator.calls.at(-1)).toMatchObject({ operation, fault: "refused", done: false });
  expect(await call()).toBe(200);
  agent.destroy();
});

async function signedFor({ url, port }: Listening) {
  const { url: whole, headers } = await request(url);
  const host = url.slice("http://".length);
  return { port, method: "POST", path: whole.slice(url.length), headers: { ...Object.fromEntries(headers), host } };
}

const endless: [Fault, number | undefined][] = [
  ["never-answers", undefined],
  [{ type: "never-answers", done: true }, undefined],
  ["slow", 200],
  [{ type: "slow", interval: 3_600_000 }, 200],
  [{ type: "huge-body", bytes: 2 ** 40 }, 200],
];

test.each(endless)("close ends %j at once, and leaves nothing that keeps the process alive", async (fault, status) => {
  const resources = () => process.getActiveResourcesInfo().filter((name) => /^(TCP|Timeout)/.test(name)).length;
  const before = resources();
  const slow = createSimulator({ documents, faults: { "*": [fault] } });
  const other = await slow.listen();
  const outgoing = open({ ...(await signedFor(other)), agent: false }).end();
  let seen: IncomingMessage | undefined;
  const ended = new Promise((resolve) => {
    outgoing.on("error", resolve).on("response", (incoming) => {
      seen = incoming.on("error", resolve);
    });
  });
  await until(() => slow.calls.length === 1 && (status === undefined || seen !== undefined));
  // At once: no timer fires from here on.
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const closed = other.close();
  // Read only now: a huge body stands still until then.
  seen?.resume();
  await closed;
  vi.useRealTimers();
  expect(await ended).toMatchObject({ code: "ECONNRESET" });
  expect(seen?.statusCode).toBe(status);
  await until(() => resources() <= before);
});

test("a caller that goes away ends what it was waiting for", async () => {
  for (const fault of [
    "never-answers",
    { type: "slow", interval: 3_600_000 },
    { type: "huge-body", bytes: 2 ** 40 },
  ] as const) {
    simulator.inject(operation, fault);
    const controller = new AbortController();
    const sent = sendOver(new Request(await request(server.url), { signal: controller.signal }));
    await until(() => simulator.calls.at(-1)?.fault === (typeof fault === "string" ? fault : fault.type));
    controller.abort();
    expect((await sent).error).toBe("ABORT_ERR");
  }
  expect(await send()).toMatchObject({ status: 200 });
});
