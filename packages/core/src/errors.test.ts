import { inspect } from "node:util";
import { expect, test } from "vitest";
import { CloudError, isCloudError, messageOf } from "./errors.js";

const fields = {
  vendor: "acme",
  service: "rockets",
  operation: "Launch",
  kind: "throttled",
  message: "too many",
  status: 429,
  code: "Throttled",
  requestId: "r-1",
  retryable: true,
  attempts: 1,
} as const;

test("an error has the facts that it was given", () => {
  const cause = new Error("why");
  const error = new CloudError({ ...fields, cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ ...fields, name: "CloudError" });
  expect(error.cause).toBe(cause);
  expect(String(error)).toBe("CloudError: too many");
  expect(error.stack).toContain("errors.test");
  expect(inspect(error)).toContain("code: 'Throttled'");
});

test("an error without an answer is not retryable and counts no attempt", () => {
  const error = new CloudError({ vendor: "acme", service: "s", operation: "o", kind: "invalid", message: "m" });
  expect(error).toMatchObject({ retryable: false, attempts: 0 });
  expect([error.status, error.code, error.requestId, error.cause]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(Object.hasOwn(error, "cause")).toBe(false);
});

test("its JSON has all fields and the message, but neither stack nor cause", () => {
  const error = new CloudError({ ...fields, cause: new Error("why") });
  expect(JSON.parse(JSON.stringify(error))).toEqual({ ...fields, name: "CloudError" });
});

test.each([
  { name: "the operation and a code of it", error: new CloudError(fields), want: true },
  { name: "another code", error: new CloudError({ ...fields, code: "Other" }), want: false },
  { name: "no code", error: new CloudError({ ...fields, code: undefined }), want: false },
  { name: "another operation", error: new CloudError({ ...fields, operation: "Land" }), want: false },
  { name: "an object of the same shape", error: { ...fields }, want: false },
  { name: "nothing", error: undefined, want: false },
])("isCloudError of $name is $want", ({ error, want }) =>
  expect(isCloudError(error, "Launch", ["Throttled"])).toBe(want),
);

test.each<[name: string, thrown: unknown, want: string]>([
  ["an error", new TypeError("m"), "m"],
  ["a text", "m", "m"],
  ["nothing", undefined, "undefined"],
  ["a message that is no text", { message: 42 }, "[object Object]"],
  ["no prototype", Object.create(null), "something was thrown that tells nothing"],
  [
    "a getter that throws",
    {
      get message() {
        throw new Error("no");
      },
    },
    "something was thrown that tells nothing",
  ],
])("%s", (_, thrown, want) => expect(messageOf(thrown)).toBe(want));
