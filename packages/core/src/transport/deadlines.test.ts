import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { createDeadlines } from "./deadlines.js";

test("deadlines expire in their order, each once, none early", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const deadlines = createDeadlines();
  const expired: number[] = [];
  for (const time of [60, 20, 40, 20]) {
    const deadline = deadlines.add(time, () => {
      expired.push(time);
      deadlines.remove(deadline);
    });
  }
  const seen = [19, 1, 19, 1, 19, 1, 1000].map((time) => {
    vi.advanceTimersByTime(time);
    return expired.join();
  });
  expect(seen).toEqual(["", "20,20", "20,20", "20,20,40", "20,20,40", "20,20,40,60", "20,20,40,60"]);
});

test("one that is taken back does not expire, wherever it stands in the chain", async () => {
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
  await sleep(50);
  expect(expired).toEqual(["third"]);
});

test("a nearer deadline that is added later expires first", async () => {
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
  await sleep(30);
  add(15);
  await sleep(40);
  expect(expired).toEqual([10, 15]);
  deadlines.remove(far);
});

test("a deadline that is months away does not expire at once", async () => {
  const deadlines = createDeadlines();
  let expired = false;
  for (const time of [2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])
    deadlines.add(time, () => {
      expired = true;
    });
  await sleep(20);
  expect(expired).toBe(false);
});

test("deadlines do not keep the process alive", () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const deadlines = createDeadlines();
  deadlines.add(60_000, () => {});
  deadlines.add(10_000, () => {});
  expect(timers()).toBe(before);
});
