import { expect, test } from "vitest";
import { createRateLimiter } from "./rate-limit.js";

const fast = { name: "Fast", rateLimit: 20 };
const slow = { name: "Slow", rateLimit: 2 };
const free = { name: "Free" };

test.each<
  [
    fact: string,
    rate: number | true,
    calls: [at: number, route: { name: string; rateLimit?: number }][],
    want: number[],
  ]
>([
  [
    "a burst is spread",
    10,
    [
      [0, free],
      [0, free],
      [0, free],
    ],
    [0, 100, 200],
  ],
  [
    "after a pause one goes at once",
    10,
    [
      [0, free],
      [500, free],
      [500, free],
    ],
    [0, 0, 100],
  ],
  [
    "a pause saves up nothing",
    10,
    [
      [0, free],
      [60_000, free],
      [60_000, free],
      [60_000, free],
    ],
    [0, 0, 100, 200],
  ],
  [
    "time that passes is taken off",
    10,
    [
      [0, free],
      [30, free],
    ],
    [0, 70],
  ],
  [
    "a number holds for all operations together",
    10,
    [
      [0, fast],
      [0, slow],
      [0, free],
    ],
    [0, 100, 200],
  ],
  [
    "the documented rate holds for each",
    true,
    [
      [0, fast],
      [0, slow],
      [0, fast],
      [0, slow],
    ],
    [0, 0, 50, 500],
  ],
  [
    "where none is documented there is none",
    true,
    [
      [0, free],
      [0, free],
    ],
    [0, 0],
  ],
])("%s", (_, rate, calls, want) => {
  let now = 0;
  const limiter = createRateLimiter(rate, () => now);
  expect(
    calls.map(([at, route]) => {
      now = at;
      return limiter(route);
    }),
  ).toEqual(want);
});

test("a request that cannot wait takes no slot", () => {
  const limiter = createRateLimiter(10, () => 0);
  expect([limiter(free), limiter(free, 99), limiter(free, 99), limiter(free, 100), limiter(free)]).toEqual([
    0,
    undefined,
    undefined,
    100,
    200,
  ]);
});
