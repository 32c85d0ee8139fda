import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { cached } from "./cached.js";

const minute = 60_000;

/** What was loaded: the time and number of the load; each lives for `life` minutes, or for ever. */
const set = (life?: number, options: { refreshAhead?: number } = {}) => {
  const state = { now: 0, loads: 0, failure: undefined as Error | undefined };
  const load = async () => {
    state.loads++;
    await Promise.resolve();
    if (state.failure) throw state.failure;
    const expiration = life === undefined ? undefined : new Date(state.now + life * minute);
    return { number: state.loads, expiration };
  };
  const provider = cached(load, { ...options, clock: () => new Date(state.now) });
  const at = async (minutes: number, refused?: object) => {
    state.now = minutes * minute;
    return (await provider({ refused })).number;
  };
  return { state, provider, at };
};

test.each<[life: number | undefined, refreshAhead: number | undefined, asked: number[], want: number[]]>([
  [undefined, undefined, [0, 1, 1e6], [1, 1, 1]],
  [60, undefined, [0, 44.9, 45, 89.9, 90], [1, 1, 2, 2, 3]],
  [60, 5 * minute, [0, 54.9, 55], [1, 1, 2]],
  [60, 0, [0, 59.9, 60], [1, 1, 2]],
  // Half the life at most, or one that lives as long as the time ahead would be loaded at every call.
  [15, undefined, [0, 7.4, 7.5], [1, 1, 2]],
  [15, 60 * minute, [0, 7.4, 7.5], [1, 1, 2]],
])("of %s minutes, refreshed %s ms ahead, asked at %j: loads %j", async (life, refreshAhead, asked, want) => {
  const { at } = set(life, refreshAhead === undefined ? {} : { refreshAhead });
  const got: number[] = [];
  for (const minutes of asked) got.push(await at(minutes));
  expect(got).toEqual(want);
});

test("any number of callers wait for one load, at first and at a refresh", async () => {
  const { state, at } = set(60);
  expect(await Promise.all([at(0), at(0), at(0)])).toEqual([1, 1, 1]);
  expect(await Promise.all([at(50), at(50), at(50)])).toEqual([2, 2, 2]);
  expect(state.loads).toBe(2);
});

test("what is held is given at once", async () => {
  const { provider, at } = set(60);
  await at(0);
  expect(provider()).not.toBeInstanceOf(Promise);
});

test("when a refresh fails, the old are given while they are good, with a pause between the tries", async () => {
  const { state, at } = set(60);
  await at(0);
  state.failure = new Error("down");
  expect([await at(50), await at(50.1), await at(50.2), await at(59.9)]).toEqual([1, 1, 1, 1]);
  expect(state.loads).toBe(4);
  await expect(at(60)).rejects.toThrow("down");
  await expect(at(60)).rejects.toThrow("down");
  expect(state.loads).toBe(6);
  state.failure = undefined;
  expect(await at(60)).toBe(7);
});

test("while a refresh hangs the old are given after a second, once for all, as long as they are good", async () => {
  let loads = 0;
  let now = 0;
  let finish = (_: { number: number }) => {};
  const load = () => {
    if (++loads === 1) return { number: 1, expiration: new Date(60 * minute) };
    return new Promise<{ number: number; expiration?: Date }>((resolve) => {
      finish = resolve;
    });
  };
  const provider = cached(load, { clock: () => new Date(now) });
  const first = await provider();
  now = 50 * minute;
  const start = performance.now();
  expect(await Promise.all([provider(), provider()])).toEqual([first, first]);
  expect(await provider()).toBe(first);
  expect(performance.now() - start).toBeLessThan(1500);
  now = 60 * minute;
  const late = Promise.all([provider(), provider({ refused: first })]);
  expect(await Promise.race([late, sleep(20, "nothing")])).toBe("nothing");
  finish({ number: 2 });
  expect(await late).toEqual([{ number: 2 }, { number: 2 }]);
  expect(loads).toBe(2);
});

test("a first load that fails is not kept, thrown at once or not", async () => {
  const { state, at } = set(60);
  state.failure = new Error("down");
  await expect(at(0)).rejects.toThrow("down");
  state.failure = undefined;
  expect(await at(0)).toBe(2);

  let calls = 0;
  const provider = cached((): { number: number; expiration?: Date } => {
    if (calls++ === 0) throw new Error("down");
    return { number: calls };
  });
  await expect(provider()).rejects.toThrow("down");
  expect(await provider()).toEqual({ number: 2 });
});

test("refused ones are replaced, once for all who were refused", async () => {
  const { state, provider, at } = set(60);
  const first = await provider();
  expect(await Promise.all([at(1, first), at(1, first), at(1)])).toEqual([2, 2, 2]);
  expect(await at(2, first)).toBe(2);
  expect(state.loads).toBe(2);
});

test("refused ones are not given again when there are no others", async () => {
  const { state, provider, at } = set(60);
  const first = await provider();
  state.failure = new Error("down");
  await expect(at(1, first)).rejects.toThrow("down");
  await expect(at(1)).rejects.toThrow("down");
});

test.each([[new Date(-1)], [new Date(0)], [new Date(Number.NaN)]])("ones that expire at %s are not given", (date) => {
  const provider = cached(() => ({ expiration: date }), { clock: () => new Date(0) });
  return expect(provider()).rejects.toThrow("the credentials that came have expired, or the local clock is wrong");
});
