import { expect, test } from "vitest";
import { assertNumbers } from "./options.js";

test.each([0, 0.5, 1e9, Number.POSITIVE_INFINITY, undefined])("%s is taken", (time) =>
  expect(() => assertNumbers({ time })).not.toThrow(),
);

test.each([-1, Number.NaN, "500", null, true, {}])("%s is rejected", (time) =>
  expect(() => assertNumbers({ other: 1, time })).toThrow(`time is ${time}: pass a number of at least 0`),
);
