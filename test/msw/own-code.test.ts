import { createSasClient, type SasClientOptions } from "@cloudseal/alibaba-sas";
import { createSimulator, type Simulator, simulatorCredentials } from "@cloudseal/simulator";
import { handlers } from "@cloudseal/simulator/msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { timeOutOnce } from "../support/clock.js";
import { scanImages } from "./scan-images.js";

const [credentials] = simulatorCredentials.alibaba;
const server = setupServer();
let simulator: Simulator;

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  simulator = createSimulator();
  server.resetHandlers(...handlers(simulator));
});
afterAll(() => server.close());

const scan = (options: SasClientOptions = {}) => scanImages({ credentials, retry: { baseDelay: 1 }, ...options }, 1);

test("waits until the scan is done", async () => {
  const id = await scan();
  expect(simulator.state("onceTask")).toMatchObject([{ id, state: "SUCCESS" }]);
});

test("gets through a throttled start and a look that fails", async () => {
  simulator.inject("GenerateOnceTask", "throttle");
  simulator.inject("GetOnceTaskResultInfo", null, "503");
  const id = await scan();
  expect(simulator.state("onceTask")).toMatchObject([{ id, state: "SUCCESS" }]);
});

test("does not start a second scan when the answer to the first is lost", async () => {
  simulator.inject("GenerateOnceTask", "reset-after-work");
  await expect(scan()).rejects.toMatchObject({ kind: "network", operation: "GenerateOnceTask" });
  expect(simulator.calls.map(({ done }) => done)).toEqual([true]);
});

test("does not start a second scan when the answer to the first does not come", async () => {
  simulator.inject("GenerateOnceTask", { type: "never-answers", done: true });
  const failure = { kind: "timeout", attempts: 1, retryable: false };
  await expect(timeOutOnce(simulator, () => scan({ attemptTimeout: 50 }))).rejects.toMatchObject(failure);
  expect(simulator.calls.map(({ done }) => done)).toEqual([true]);
});

test("says so when no further scan can be started", async () => {
  const sas = createSasClient({ region: "cn-shanghai", credentials });
  for (let i = 0; i < 10; i++) await sas.generateOnceTask({ TaskType: "any", TaskName: "any", Param: "{}" });
  await expect(scan()).rejects.toThrow("ten scans are running already");
});
