import { expect, test } from "vitest";
import { NoCredentials, withFallback } from "./no-credentials.js";

const nothing = () => {
  throw new NoCredentials("A");
};

test("what the first has is given at once, and nothing is loaded", () => {
  const provider = withFallback(
    () => "first",
    () => expect.fail(),
  );
  expect(provider()).toBe("first");
});

test("else the other is asked, which is loaded once", async () => {
  let loads = 0;
  const provider = withFallback<unknown>(nothing, async () => {
    loads++;
    return (request) => request;
  });
  expect(await Promise.all([provider({ region: "one" }), provider({ region: "two" })])).toEqual([
    { region: "one" },
    { region: "two" },
  ]);
  expect(provider({ region: "three" })).toEqual({ region: "three" });
  expect(loads).toBe(1);
});

test("the first is asked anew at every call", async () => {
  let answer: string | undefined;
  const provider = withFallback(
    () => answer ?? nothing(),
    () => Promise.reject(new Error("not there")),
  );
  await expect(provider()).rejects.toThrow("not there");
  answer = "later";
  expect(provider()).toBe("later");
});

test("what could not be loaded is loaded at the next call", async () => {
  let loads = 0;
  const provider = withFallback(nothing, async () => {
    if (++loads === 1) throw new Error("not there");
    return () => loads;
  });
  await Promise.all([1, 2].map(() => expect(provider()).rejects.toThrow("not there")));
  expect(await provider()).toBe(2);
});

test("a first that is broken is not passed over", () => {
  const provider = withFallback(
    () => {
      throw new Error("half set");
    },
    () => expect.fail(),
  );
  expect(provider).toThrow("half set");
});
