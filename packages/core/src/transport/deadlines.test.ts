import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDeadlines } from "./deadlines.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);

test("deadlines expire in their order, each once, none early", () => {
  const deadlines = createDeadlines();
  const expired: [time: number, after: number][] = [];
  const start = performance.now();
  for (const time of [60, 20, 40, 20]) {
    const deadline = deadlines.add(time, () => {
      expired.push([time, performance.now() - start]);
      deadlines.remove(deadline);
    });
  }
  pass(120);
  expect(expired).toEqual([20, 20, 40, 60].map((time) => [time, time]));
});

test("one that is taken back does not expire, wherever it stands in the chain", () => {
  const deadlines = createDeadlines();
  const expired: string[] = [];
  const added = ["first", "second", "third", "fourth"].map((name) => {
    const deadline = deadlines.add(20, () => {
      expired.push(name);
      deadlines.remove(deadline);
    });
    return deadline;
  });
  for (const index of [3, 1, 0]) deadlines.remove(added[index] as (typeof added)[number]);
  pass(50);
  expect(expired).toEqual(["third"]);
});

test("a nearer deadline that is added later expires first", () => {
  const deadlines = createDeadlines();
  const expired: number[] = [];
  const add = (time: number) => {
    const deadline = deadlines.add(time, () => {
      expired.push(time);
      deadlines.remove(deadline);
    });
    return deadline;
  };
  const far = add(60_000);
  add(10);
  pass(30);
  add(15);
  pass(40);
  expect(expired).toEqual([10, 15]);
  deadlines.remove(far);
});

test("a deadline that is months away does not expire at once", () => {
  const deadlines = createDeadlines();
  let expired = false;
  for (const time of [2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])
    deadlines.add(time, () => {
      expired = true;
    });
  pass(20);
  expect(expired).toBe(false);
});

test("deadlines do not keep the process alive", () => {
  vi.useRealTimers();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const deadlines = createDeadlines();
  deadlines.add(60_000, () => {});
  deadlines.add(10_000, () => {});
  expect(timers()).toBe(before);
});
