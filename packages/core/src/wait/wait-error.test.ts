import { inspect } from "node:util";
import { expect, test } from "vitest";
import { CloudError } from "../cloud-error.js";
import { WaitError } from "./wait-error.js";

const fields = {
  vendor: "acme",
  service: "rockets",
  operation: "GetRocket",
  kind: "failed",
  message: "the wait for RocketInOrbit has failed",
  attempts: 3,
} as const;
const output = { Size: 2n ** 63n, Note: "quoted" };

test("an error of a wait is a CloudError with what was seen last", () => {
  const error = new WaitError({ ...fields, state: "EXPLODED", output });
  expect(error).toBeInstanceOf(CloudError);
  expect(error).toMatchObject({ ...fields, name: "WaitError", state: "EXPLODED", output, retryable: false });
  expect(error.output).toBe(output);
  expect(String(error)).toBe("WaitError: the wait for RocketInOrbit has failed");
});

test("neither JSON nor inspection shows what came from the server", () => {
  const error = new WaitError({ ...fields, state: "EXPLODED", output });
  expect(JSON.parse(JSON.stringify(error))).toEqual({ ...fields, name: "WaitError", retryable: false });
  const text = inspect(error, { depth: 9 });
  expect(text).toContain("kind: 'failed'");
  expect(text).not.toMatch(/EXPLODED|quoted/);
});
