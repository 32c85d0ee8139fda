import { createSimulator } from "@cloudseal/simulator";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { simulatorEnvironment } from "./run-example.js";

const simulator = createSimulator({ state: { onceTask: [{ id: "scan", state: "START" }] } });
let handler: typeof import("../../examples/lambda.js").handler;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await simulator.listen();
  close = () => server.close();
  // The client is made when the module is loaded, as in the vendor's runtime.
  for (const [name, value] of Object.entries({ ...simulatorEnvironment, ENDPOINT: server.url }))
    vi.stubEnv(name, value);
  ({ handler } = await import("../../examples/lambda.js"));
});
beforeEach(() => simulator.reset());
afterAll(async () => {
  vi.unstubAllEnvs();
  await close();
});

const invoke = async (taskId: string, left = 10_000) => {
  const { statusCode, body } = await handler({ taskId }, { getRemainingTimeInMillis: () => left });
  return { statusCode, body: JSON.parse(body) };
};

test("tells how a scan is doing, one invocation after the other", async () => {
  expect(await invoke("scan")).toEqual({ statusCode: 200, body: expect.objectContaining({ status: "START" }) });
  expect(await invoke("scan")).toEqual({ statusCode: 200, body: expect.objectContaining({ status: "SUCCESS" }) });
});

test.each([
  ["the time is over", { type: "never-answers" }, 504, "timeout"],
  ["the service is throttled", { type: "throttle", times: 10 }, 429, "throttled"],
  ["the service fails", { type: "503", times: 10 }, 502, "server"],
] as const)("says so when %s", async (_, fault, statusCode, kind) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  simulator.inject("GetOnceTaskResultInfo", fault);
  const response = await invoke("scan", kind === "timeout" ? 600 : 60_000);
  expect(response).toMatchObject({ statusCode, body: { kind } });
  expect(log.mock.calls[0]?.[0]).toContain("getOnceTaskResultInfo of sas");
  log.mockRestore();
});
