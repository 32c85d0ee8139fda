import { inspect } from "node:util";
import { expect, test } from "vitest";
import { CloudError, type CloudErrorFields, isCloudError, messageOf } from "./errors.js";

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
const text = "launch of rockets: Throttled: too many (request r-1, HTTP 429)";

test("an error has the facts that it was given", () => {
  const cause = new Error("why");
  const error = new CloudError({ ...fields, cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ ...fields, message: text, name: "CloudError" });
  expect(error.cause).toBe(cause);
  expect(String(error)).toBe(`CloudError: ${text}`);
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
  expect(JSON.parse(JSON.stringify(error))).toEqual({ ...fields, message: text, name: "CloudError" });
});

test.each<[fact: string, facts: Partial<CloudErrorFields>, want: string]>([
  ["operation, service and what went wrong", {}, "launch of rockets: too many"],
  ["the code", { code: "Throttled" }, "launch of rockets: Throttled: too many"],
  ["no code that is empty", { code: "" }, "launch of rockets: too many"],
  ["the request", { requestId: "r-1" }, "launch of rockets: too many (request r-1)"],
  ["the status", { status: 429 }, "launch of rockets: too many (HTTP 429)"],
  ["a code that is the status once", { code: "429", status: 429 }, "launch of rockets: too many (HTTP 429)"],
  ["a code that the message is once", { code: "Slow", message: "Slow" }, "launch of rockets: Slow"],
  ["a code that begins the message once", { code: "Slow", message: "Slow: wait" }, "launch of rockets: Slow: wait"],
  ["a code that begins a word", { code: "Slow", message: "Slower, please" }, "launch of rockets: Slow: Slower, please"],
  ["a code that begins another", { code: "Slow", message: "Slow.Api: no" }, "launch of rockets: Slow: Slow.Api: no"],
  ["a code before a sentence's end", { code: "Slow", message: "Slow. Wait" }, "launch of rockets: Slow. Wait"],
  [
    "a code that came before once",
    { code: "Slow", message: "enough, after Slow" },
    "launch of rockets: enough, after Slow",
  ],
  [
    "a status that the message tells once",
    { status: 302, message: "HTTP 302: not followed", requestId: "r-1" },
    "launch of rockets: HTTP 302: not followed (request r-1)",
  ],
  ["a method that begins with capitals", { operation: "DBInstances" }, "dbInstances of rockets: too many"],
  ["a name that is all capitals", { operation: "RUN" }, "run of rockets: too many"],
  ["a path as it is", { operation: "POST /Nothing" }, "POST /Nothing of rockets: too many"],
])("the text has %s", (_, facts, want) => {
  const { vendor, service, operation, kind, message } = fields;
  expect(new CloudError({ vendor, service, operation, kind, message, ...facts }).message).toBe(want);
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
