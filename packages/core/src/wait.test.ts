import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { CloudError, type ErrorKind } from "./errors.js";
import type { CallOptions } from "./options.js";
import {
  type Pace,
  WaitError,
  type Waiter,
  type WaitLimits,
  type WaitOptions,
  type WaitProgress,
  wait,
  waitDelay,
  waitLimits,
} from "./wait.js";

type Output = { Task?: { Status?: unknown } | null } | undefined;
const waiter: Waiter<object, Output> = {
  name: "TaskFinished",
  route: { name: "GetTask", method: "POST", path: "/", rest: "query", idempotent: true },
  path: ["Task", "Status"],
  success: ["SUCCESS", 0],
  failure: ["TIMEOUT"],
  retry: ["START"],
  minDelay: 1,
  maxDelay: 4,
  wait,
};
const client = { vendor: "acme", service: "tasks", timeout: 30_000 };
const is = (Status: unknown): Output => ({ Task: { Status } });
const failing = (kind: ErrorKind, more: object = {}) =>
  new CloudError({ vendor: "acme", service: "tasks", operation: "GetTask", kind, message: kind, ...more });
const busy = failing("throttled", { retryable: true });

/** A waiting whose polls give these answers, the last one again and again; with the options that polls got. */
function waiting(answers: (Output | Error)[], options: WaitOptions<Output> = {}, more: object = {}) {
  const calls: CallOptions[] = [];
  const poll = async (_: unknown, call: CallOptions) => {
    const answer = answers[Math.min(calls.push(call), answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { calls, result: wait(waiter, poll, { ...client, ...more }, {}, options) };
}

/** Time passes only as the test says, from 0 on. */
function stopClock() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"], now: 0 });
  onTestFinished(() => void vi.useRealTimers());
}

const failureOf = (promise: Promise<unknown>) => promise.then(Promise.reject, (error) => error);

describe("a wait ends well", () => {
  test.each<[fact: string, answers: (Output | Error)[], polls: number]>([
    ["at once", [is("SUCCESS")], 1],
    ["with any of the states of success", [is(0)], 1],
    ["after other states", [is("START"), is("START"), is("SUCCESS")], 3],
    ["after states that nobody knows", [is("PAUSED"), is(7), is(true), is("SUCCESS")], 4],
    ["after answers without a state", [undefined, {}, { Task: null }, { Task: {} }, is({}), is("SUCCESS")], 6],
    ["after errors that may pass", [busy, failing("network", { retryable: true }), is("SUCCESS")], 3],
    ["after a poll that ran out of time", [failing("timeout"), is("SUCCESS")], 2],
  ])("%s", async (_, answers, polls) => {
    const { calls, result } = waiting(answers);
    expect(await result).toBe(answers.at(-1));
    expect(calls).toHaveLength(polls);
  });
});

describe("a wait fails", () => {
  test("with a state from which no success can follow", async () => {
    const { calls, result } = waiting([is("START"), is("TIMEOUT")]);
    const error = await failureOf(result);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({
      vendor: "acme",
      service: "tasks",
      operation: "GetTask",
      kind: "failed",
      message: 'getTask of tasks: the wait for TaskFinished has failed: Task.Status was "TIMEOUT"',
      retryable: false,
      attempts: 2,
      state: "TIMEOUT",
      output: is("TIMEOUT"),
    });
    expect(calls).toHaveLength(2);
  });

  test.each<[fact: string, error: Error]>([
    ["that will not pass", failing("permission")],
    ["that a hook threw", failing("aborted")],
    ["that is no CloudError", new TypeError("a defect")],
  ])("with the error of a poll %s, as it is", async (_, error) => {
    const { calls, result } = waiting([is("START"), error]);
    expect(await failureOf(result)).toBe(error);
    expect(calls).toHaveLength(2);
  });

  test.each<[fact: string, answer: Output | Error, want: object]>([
    ["the last state", is("START"), { state: "START", output: is("START") }],
    ["no state, as there was none", {}, { state: undefined, output: {} }],
    ["the error of the last poll", busy, { state: undefined, output: undefined, cause: busy }],
  ])("when its time is up, with %s", async (_, answer, want) => {
    stopClock();
    const failed = failureOf(waiting([answer], { timeout: 60 }).result);
    await vi.advanceTimersByTimeAsync(60);
    const error = await failed;
    expect(performance.now()).toBe(60);
    expect(error).toMatchObject({ ...want, kind: "timeout", retryable: true });
    expect(error.attempts).toBeGreaterThan(10);
  });

  test("when its time is up, with the last state though errors followed", async () => {
    stopClock();
    const failed = failureOf(waiting([is("START"), busy], { timeout: 20 }).result);
    await vi.advanceTimersByTimeAsync(20);
    const error = await failed;
    expect(error).toMatchObject({ kind: "timeout", state: "START", output: is("START"), cause: busy });
  });

  test.each([
    [is("START"), 'Task.Status was "START"'],
    [is("paused by 4.3.2.1"), "Task.Status had a value that is not documented"],
    [{}, "no Task.Status was seen"],
  ])("and quotes a state only if it is documented: %j", async (answer, want) => {
    stopClock();
    const failed = failureOf(waiting([answer], { timeout: 5 }).result);
    await vi.advanceTimersByTimeAsync(5);
    const { message } = await failed;
    expect(message).toBe(`getTask of tasks: the wait for TaskFinished took longer than 5 ms: ${want}`);
  });

  test.each<[option: string, options: WaitOptions<Output>]>([
    ["timeout", { timeout: -1 }],
    ["minDelay", { minDelay: Number.NaN }],
    ["maxDelay", { maxDelay: -5 }],
  ])("before anything is sent if %s is no time", async (option, options) => {
    const { calls, result } = waiting([is("SUCCESS")], options);
    const error = await failureOf(result);
    expect(error).toMatchObject({ name: "CloudError", kind: "invalid", attempts: 0 });
    expect(error.message).toMatch(
      new RegExp(`^getTask of tasks: ${option} is .*: pass a number of milliseconds, at least 0$`),
    );
    expect(calls).toEqual([]);
  });
});

describe("a wait that the caller aborts", () => {
  test("ends at once in a pause, without a timer left behind", async () => {
    const controller = new AbortController();
    const { calls, result } = waiting([is("START")], { signal: controller.signal, minDelay: 60_000, timeout: 0 });
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = timers();
    controller.abort("enough");
    const error = await failureOf(result);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ kind: "aborted", cause: "enough", state: "START", attempts: 1, retryable: false });
    expect(error.message).toBe('getTask of tasks: the wait for TaskFinished was aborted: Task.Status was "START"');
    expect(calls).toHaveLength(1);
    expect(timers()).toBe(before - 1);
  });

  test("ends at once in a poll", async () => {
    const controller = new AbortController();
    const aborted = failing("aborted", { cause: "enough" });
    const poll = async (_: unknown, { signal }: CallOptions) => {
      if (polls++ === 0) return is("START");
      controller.abort("enough");
      expect(signal).toBe(controller.signal);
      throw aborted;
    };
    let polls = 0;
    const error = await failureOf(wait(waiter, poll, client, {}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "WaitError", kind: "aborted", cause: "enough", state: "START" });
  });

  test("ends with what onProgress throws as its cause", async () => {
    const cause = new Error("no more");
    const onProgress = () => {
      throw cause;
    };
    const { calls, result } = waiting([is("START")], { onProgress });
    expect(await failureOf(result)).toMatchObject({ name: "WaitError", kind: "aborted", cause });
    expect(calls).toHaveLength(1);
  });
});

describe("each poll", () => {
  test("has the headers and the retries of the wait", async () => {
    const headers = { "x-trace": "1" };
    const { calls, result } = waiting([is("START"), is("SUCCESS")], { headers, retry: false });
    await result;
    expect(calls).toMatchObject([
      { headers, retry: false },
      { headers, retry: false },
    ]);
  });

  test.each<[fact: string, own: number, timeout: number, want: number]>([
    ["as long as the client's calls", 30_000, 600_000, 30_000],
    ["as long as the wait, if that is shorter", 30_000, 1000, 1000],
    ["as long as the wait, if calls have no limit", 0, 1000, 1000],
    ["as long as the client's calls, if the wait has no limit", 30_000, 0, 30_000],
    ["for ever, if nothing has a limit", 0, 0, 0],
  ])("may take %s", async (_, own, timeout, want) => {
    const { calls, result } = waiting([is("SUCCESS")], { timeout }, { timeout: own });
    await result;
    expect(calls[0]?.timeout).toBe(want);
  });

  test("may take no longer than what is left", async () => {
    stopClock();
    const { calls, result } = waiting([is("START")], { timeout: 40, minDelay: 10, maxDelay: 10 });
    const failed = failureOf(result);
    await vi.advanceTimersByTimeAsync(40);
    await failed;
    expect(calls.map(({ timeout }) => timeout)).toEqual([40, 30, 20, 1]);
  });

  test("is told of, unless it is the last", async () => {
    const told: WaitProgress<Output>[] = [];
    const { result } = waiting([is("START"), busy, is("PAUSED"), is("SUCCESS")], {
      onProgress: (progress) => told.push(progress),
    });
    await result;
    expect(told).toMatchObject([
      { poll: 1, state: "START", output: is("START"), error: undefined, delay: 1 },
      { poll: 2, state: "START", output: is("START"), error: busy },
      { poll: 3, state: "PAUSED", output: is("PAUSED"), error: undefined },
    ]);
    for (const { delay } of told) expect(delay >= 1 && delay <= 4).toBe(true);
    const elapsed = told.map((progress) => progress.elapsed);
    expect(elapsed).toEqual([...elapsed].sort((a, b) => a - b));
  });

  test.each<[fact: string, options: WaitOptions<Output>, error: Error | undefined, want: number]>([
    ["the time that the caller sets", { minDelay: 7 }, undefined, 7],
    ["no more than the caller sets, though the waiter says more", { maxDelay: 0.5 }, undefined, 1],
    ["the time that the vendor asks", {}, failing("throttled", { retryable: true, retryAfter: 9 }), 9],
  ])("is followed by %s", async (_, options, error, want) => {
    const delays: number[] = [];
    const { result } = waiting([error ?? is("START"), is("SUCCESS")], {
      ...options,
      onProgress: ({ delay }) => delays.push(delay),
    });
    await result;
    expect(delays).toEqual([want]);
  });
});

const times = { minDelay: 2000, maxDelay: 30_000 };
const usual = { timeout: 600_000, min: 2000, max: 30_000 };

test.each<[fact: string, options: WaitOptions, want: Partial<WaitLimits>]>([
  ["are the waiter's", {}, {}],
  ["are without an end", { timeout: 0 }, { timeout: Number.POSITIVE_INFINITY }],
  ["are the caller's", { timeout: 5, minDelay: 10, maxDelay: 20 }, { timeout: 5, min: 10, max: 20 }],
  ["may be longer than the waiter's longest", { minDelay: 60_000 }, { min: 60_000, max: 60_000 }],
  ["may be shorter than the waiter's shortest", { maxDelay: 500 }, { min: 500, max: 500 }],
  ["are at least the shortest, if the two disagree", { minDelay: 10, maxDelay: 5 }, { min: 10, max: 10 }],
  ["are never nothing", { minDelay: 0, maxDelay: 0 }, { min: 1, max: 1 }],
])("the times of a wait %s", (_, options, want) => expect(waitLimits(times, options)).toEqual({ ...usual, ...want }));

test.each<[name: string, options: WaitOptions]>([
  ["timeout", { timeout: -1 }],
  ["minDelay", { minDelay: Number.NaN }],
  ["maxDelay", { maxDelay: "5 s" as never }],
  ["timeout", { timeout: "5000" as never }],
])("%s must be a time", (name, options) =>
  expect(() => waitLimits(times, options)).toThrow(
    `${name} is ${Object.values(options)[0]}: pass a number of milliseconds, at least 0`,
  ),
);

const pace: Pace = { polls: 1, min: 2000, max: 30_000, remaining: 600_000, slowest: 100 };

describe("the time until the next poll", () => {
  test.each<[fact: string, given: Partial<Pace>, random: number, want: number]>([
    ["is the shortest after the first poll", {}, 0.99, 2000],
    ["is at least the shortest", { polls: 4 }, 0, 2000],
    ["may be twice the shortest after the second poll", { polls: 2 }, 1, 4000],
    ["may double with every poll", { polls: 4 }, 1, 16_000],
    ["is random in between", { polls: 4 }, 0.5, 9000],
    ["is never more than the longest", { polls: 9 }, 1, 30_000],
    ["is so after any number of polls", { polls: 1e6 }, 1, 30_000],
    ["may always be the same", { polls: 9, min: 5000, max: 5000 }, 0.3, 5000],
    ["is what the vendor asks, if that is more", { retryAfter: 45_000 }, 0, 45_000],
    ["is no less than without the vendor's wish", { polls: 4, retryAfter: 1 }, 1, 16_000],
    ["knows no end where there is none", { polls: 9, remaining: Number.POSITIVE_INFINITY }, 1, 30_000],
  ])("%s", (_, given, random, want) =>
    expect(waitDelay({ ...pace, ...given }, () => random)).toEqual({ delay: want, last: false }),
  );
});

describe("the last poll", () => {
  test.each<[fact: string, given: Partial<Pace>, want: number]>([
    ["comes at the end, early enough for its answer", { remaining: 3000 }, 2800],
    ["comes at the end though that is sooner than the shortest time", { remaining: 1000 }, 800],
    ["comes at the end instead of right before it", { polls: 4, remaining: 18_100 }, 17_900],
    ["gets half of what is left if answers are slow", { slowest: 5000, remaining: 3000 }, 1500],
    ["comes before the vendor would like it, but comes", { retryAfter: 60_000, remaining: 10_000 }, 9800],
  ])("%s", (_, given, want) => expect(waitDelay({ ...pace, ...given }, () => 1)).toEqual({ delay: want, last: true }));

  test("is not the next one as long as another can follow", () =>
    expect(waitDelay({ ...pace, polls: 4, remaining: 18_300 }, () => 1)).toEqual({ delay: 16_000, last: false }));
});

const fields = {
  vendor: "acme",
  service: "rockets",
  operation: "GetRocket",
  kind: "failed",
  message: "the wait for RocketInOrbit has failed",
  attempts: 3,
} as const;
const text = "getRocket of rockets: the wait for RocketInOrbit has failed";
const output = { Size: 2n ** 63n, Note: "quoted" };

test("an error of a wait is a CloudError with what was seen last", () => {
  const error = new WaitError({ ...fields, state: "EXPLODED", output });
  expect(error).toBeInstanceOf(CloudError);
  expect(error).toMatchObject({
    ...fields,
    message: text,
    name: "WaitError",
    state: "EXPLODED",
    output,
    retryable: false,
  });
  expect(error.output).toBe(output);
  expect(String(error)).toBe(`WaitError: ${text}`);
});

test("neither JSON nor inspection shows what came from the server", () => {
  const error = new WaitError({ ...fields, state: "EXPLODED", output });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    ...fields,
    message: text,
    name: "WaitError",
    retryable: false,
  });
  const shown = inspect(error, { depth: 9 });
  expect(shown).toContain("kind: 'failed'");
  expect(shown).not.toMatch(/EXPLODED|quoted/);
});
