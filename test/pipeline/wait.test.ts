import { readFileSync } from "node:fs";
import {
  createClient,
  createSasClient,
  type SasClientOptions,
  sasService,
  WaitError,
  type WaitOptions,
} from "@cloudseal/alibaba-sas";
import { generateOnceTask, waitUntilOnceTaskFinished } from "@cloudseal/alibaba-sas/operations";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { settle, stopClock, until } from "../support/clock.js";
import { failureOf } from "./services.js";

const kind = { TaskType: "VUL_CHECK_TASK", TaskName: "VUL_CHECK_TASK" };
const get = "GetOnceTaskResultInfo";
const fast: WaitOptions = { minDelay: 1, maxDelay: 5 };
const document = () =>
  JSON.parse(readFileSync(new URL("../../packages/alibaba-sas/openapi.json", import.meta.url), "utf8"));

/** A client, a simulator on loopback, and a task in it that passes through some states. */
async function setUp(states?: string[], options: SasClientOptions = {}) {
  const sasDocument = document();
  if (states) sasDocument.paths["/GenerateOnceTask"].post["x-cloudseal"].simulator.create.states = states;
  const simulator = createSimulator({ documents: [sasDocument] });
  const { url: endpoint, close } = await simulator.listen();
  onTestFinished(close);
  const settings = { region: "cn-shanghai", endpoint, credentials: simulatorCredentials.alibaba[0], ...options };
  const sas = createSasClient(settings);
  const { TaskId = "" } = await sas.generateOnceTask({ ...kind, Param: "{}" });
  const polls = () => simulator.calls.filter(({ operation }) => operation === get).length;
  return { simulator, sas, settings, polls, task: { ...kind, TaskId } };
}

/** Stops the clock: no time passes but the delays between polls. */
function passDelays() {
  const clock = stopClock();
  return ({ delay }: { delay: number }) => void settle().then(() => clock.pass(delay));
}

describe("waiting until a task has finished", () => {
  test("gives the answer with its success", async () => {
    const { sas, task, polls } = await setUp();
    const seen: unknown[] = [];
    const output = await sas.waitUntilOnceTaskFinished(task, { ...fast, onProgress: ({ state }) => seen.push(state) });
    expect(output.TaskInfo?.Status).toBe("SUCCESS");
    expect(seen).toEqual(["INIT", "START"]);
    expect(polls()).toBe(3);
  });

  test("works the same in a client of few operations", async () => {
    const { settings, task } = await setUp();
    const small = createClient(sasService, { wait: waitUntilOnceTaskFinished, start: generateOnceTask }, settings);
    expect((await small.wait(task, fast)).TaskInfo?.Status).toBe("SUCCESS");
    const { TaskId = "" } = await small.start({ ...kind, Param: "{}" });
    expect((await small.wait({ ...kind, TaskId }, fast)).TaskInfo?.Status).toBe("SUCCESS");
  });

  test("waits for the task that it was given, though the caller's object becomes another's", async () => {
    const { sas, task, simulator } = await setUp();
    const input = { ...task };
    const waiting = sas.waitUntilOnceTaskFinished(input, fast);
    input.TaskId = "0";
    await waiting;
    expect(simulator.state("onceTask")).toMatchObject([{ id: task.TaskId, state: "SUCCESS" }]);
  });

  test("fails with the task, and tells its last answer", async () => {
    const { sas, task, polls } = await setUp(["INIT", "TIMEOUT"]);
    const error = await failureOf(sas.waitUntilOnceTaskFinished(task, fast));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      vendor: "alibaba",
      service: "sas",
      operation: get,
      kind: "failed",
      state: "TIMEOUT",
      output: { TaskInfo: { Status: "TIMEOUT" } },
      message: 'getOnceTaskResultInfo of sas: the wait for OnceTaskFinished has failed: TaskInfo.Status was "TIMEOUT"',
    });
    expect(polls()).toBe(2);
  });

  test("ends in time, with the state that was seen last", async () => {
    const { sas, task } = await setUp(["INIT", "START"]);
    const onProgress = passDelays();
    const start = performance.now();
    const error = await failureOf(sas.waitUntilOnceTaskFinished(task, { timeout: 250, maxDelay: 20, onProgress }));
    expect(error).toMatchObject({ name: "WaitError", kind: "timeout", retryable: true, state: "START" });
    expect(error.attempts).toBeGreaterThanOrEqual(12);
    expect(performance.now() - start).toBe(250);
  });

  test("ends in time though a poll is not answered", async () => {
    const { sas, task, simulator, polls } = await setUp();
    simulator.inject(get, null, "never-answers");
    const onProgress = passDelays();
    const failed = failureOf(sas.waitUntilOnceTaskFinished(task, { ...fast, timeout: 200, onProgress }));
    await until(() => polls() === 2);
    vi.advanceTimersByTime(200);
    const error = await failed;
    expect(error).toMatchObject({ name: "WaitError", kind: "timeout", state: "INIT" });
    expect(error.cause).toMatchObject({ name: "CloudError", kind: "timeout" });
  });

  test("ends at once when it is aborted between two polls", async () => {
    const { sas, task, polls } = await setUp();
    const controller = new AbortController();
    const onProgress = () => void setTimeout(() => controller.abort("enough"), 10);
    // A pause that the abort did not end would not end within the limit of a test.
    const options = { signal: controller.signal, minDelay: 3_600_000, timeout: 0, onProgress };
    const error = await failureOf(sas.waitUntilOnceTaskFinished(task, options));
    expect(error).toMatchObject({ name: "WaitError", kind: "aborted", cause: "enough", state: "INIT" });
    expect(polls()).toBe(1);
  });

  test("ends at once when it is aborted in a poll", async () => {
    const { sas, task, simulator, polls } = await setUp();
    simulator.inject(get, null, "never-answers");
    const controller = new AbortController();
    const waiting = failureOf(sas.waitUntilOnceTaskFinished(task, { ...fast, signal: controller.signal }));
    await until(() => polls() === 2);
    controller.abort("enough");
    expect(await waiting).toMatchObject({ name: "WaitError", kind: "aborted", cause: "enough", state: "INIT" });
  });

  test("sends nothing when it is aborted before", async () => {
    const { sas, task, polls } = await setUp();
    const error = await failureOf(sas.waitUntilOnceTaskFinished(task, { signal: AbortSignal.abort("enough") }));
    expect(error).toMatchObject({ name: "WaitError", kind: "aborted", cause: "enough", state: undefined });
    expect(polls()).toBe(0);
  });

  test.each(["throttle", "503", "html-error-page", "reset-after-work"] as const)(
    "goes on after a poll that met %s",
    async (fault) => {
      const { sas, task, simulator } = await setUp(["INIT", "START", "START", "SUCCESS"], { retry: false });
      simulator.inject(get, null, fault, fault);
      const errors: unknown[] = [];
      const output = await sas.waitUntilOnceTaskFinished(task, {
        ...fast,
        onProgress: ({ error }) => errors.push(error?.retryable),
      });
      expect(output.TaskInfo?.Status).toBe("SUCCESS");
      expect(errors.slice(0, 3)).toEqual([undefined, true, true]);
    },
  );

  test("tells the last error when polls are throttled until the end", async () => {
    const { sas, task, simulator } = await setUp(undefined, { retry: false });
    simulator.inject(get, null, ...Array(500).fill("throttle"));
    const onProgress = passDelays();
    const error = await failureOf(sas.waitUntilOnceTaskFinished(task, { timeout: 200, maxDelay: 20, onProgress }));
    expect(error).toMatchObject({ name: "WaitError", kind: "timeout", state: "INIT" });
    expect(error.cause).toMatchObject({ name: "CloudError", kind: "throttled" });
  });

  test("leaves the repetition of one poll to the client's retries", async () => {
    const { sas, task, simulator, polls } = await setUp(undefined, { retry: { baseDelay: 1 } });
    simulator.inject(get, "503");
    const seen: unknown[] = [];
    await sas.waitUntilOnceTaskFinished(task, { ...fast, onProgress: ({ error, state }) => seen.push(error ?? state) });
    expect(seen).toEqual(["INIT", "START"]);
    expect(polls()).toBe(4);
  });

  test("throws what will not pass as it is", async () => {
    const { sas, polls } = await setUp();
    const error = await failureOf(sas.waitUntilOnceTaskFinished({ ...kind, TaskId: "none" }, fast));
    expect(error).toMatchObject({ name: "CloudError", operation: get });
    expect(error).not.toBeInstanceOf(WaitError);
    expect(polls()).toBe(1);
  });

  test("refuses a time that is none before it sends anything", async () => {
    const { sas, task, polls } = await setUp();
    const error = await failureOf(sas.waitUntilOnceTaskFinished(task, { timeout: Number.NaN }));
    expect(error).toMatchObject({ name: "CloudError", kind: "invalid", attempts: 0 });
    expect(polls()).toBe(0);
  });

  test("is no operation to the openapi-fetch client", async () => {
    const { sas } = await setUp();
    const { message } = await failureOf(sas.http.POST("/None" as never, {} as never));
    expect(message).toMatch(
      /^POST \/None of sas: no operation POST \/None: pass one of (POST \/\w+, ){9}POST \/\w+, or of \d+ others/,
    );
    const waiter = await failureOf(sas.http.POST("/WaitUntilOnceTaskFinished" as never, {} as never));
    expect(waiter).toMatchObject({ kind: "invalid", attempts: 0 });
  });
});
