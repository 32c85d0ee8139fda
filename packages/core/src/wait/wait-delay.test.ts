import { describe, expect, test } from "vitest";
import { type Pace, waitDelay } from "./wait-delay.js";

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
