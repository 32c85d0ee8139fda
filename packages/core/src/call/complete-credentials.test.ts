import { expect, test } from "vitest";
import type { Completion, CredentialsRequest } from "../protocol.js";
import { completing } from "./complete-credentials.js";

const path = "/v1/{project_id}/things";
const deadline = Number.POSITIVE_INFINITY;

/** A protocol that completes credentials for calls of a path that takes one parameter from them, and what it was asked for. */
const set = (options: object = {}, complete: () => unknown = () => ({ project: "completed" })) => {
  const asked: { credentials: object; request: CredentialsRequest }[] = [];
  const completed = completing<object>((credentials, request) => {
    asked.push({ credentials, request });
    return complete() as object;
  });
  const ask = (call: Partial<Completion> & { credentials?: object }) => {
    const { credentials = {}, ...rest } = call;
    const filled = { project_id: "project" };
    return completed(credentials, { path, given: {}, filled, options, deadline, signal: undefined, ...rest });
  };
  return { asked, ask };
};

test.each<[fact: string, options: object, path: string, given: object, credentials: object]>([
  ["have it", {}, path, {}, { project: "p" }],
  ["lack what the client has", { project: "p" }, path, {}, {}],
  ["lack what the input has", {}, path, { project_id: "p" }, {}],
  ["lack what the input has, though it is wrong", {}, path, { project_id: "" }, {}],
  ["lack what the path does not take", {}, "/v1/things", {}, {}],
])("credentials that %s are given as they are, at once", (_, options, path, given, credentials) => {
  const { ask, asked } = set(options);
  expect(ask({ path, given: given as Completion["given"], credentials })).toBe(credentials);
  expect(asked).toEqual([]);
});

test.each([{}, { project: "" }, { project: undefined }])(
  "credentials %j are completed for the client's region and options",
  async (credentials) => {
    const options = { region: "r" };
    const { ask, asked } = set(options);
    expect(await ask({ credentials })).toEqual({ project: "completed" });
    expect(asked).toEqual([{ credentials, request: { region: "r", options } }]);
  },
);

test.each([
  [
    "throws",
    () => {
      throw new Error("it is unknown. Pass it");
    },
  ],
  ["rejects", () => Promise.reject(new Error("it is unknown. Pass it"))],
])("a protocol that %s is an error that names the parameter", async (_, fails) => {
  await expect(set({}, fails).ask({})).rejects.toThrow(
    new TypeError("project_id is missing: /v1/{project_id}/things needs it, and it is unknown. Pass it"),
  );
});

test("the deadline and the signal of the call end the wait", async () => {
  const { ask } = set({}, () => new Promise(() => {}));
  await expect(ask({ deadline: performance.now() + 1 })).rejects.toMatchObject({ kind: "timeout" });
  const controller = new AbortController();
  const waiting = ask({ signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ kind: "aborted" });
});
