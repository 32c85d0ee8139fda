import { expect, test } from "vitest";
import type { CredentialsRequest } from "../protocol.js";
import { completeCredentials } from "./complete-credentials.js";

const path = "/v1/{project_id}/things";
const limits = { deadline: Number.POSITIVE_INFINITY };

/** Completes the credentials of a call. */
const complete = (
  state: unknown,
  route: object,
  input: object,
  credentials: object,
  limits: { deadline: number; signal?: AbortSignal },
) => {
  const { deadline, ...options } = limits;
  return completeCredentials({ state, route, input, deadline, options } as never, credentials);
};

/** A service that fills in one parameter, and what it was asked to complete. */
const set = (options: object = {}, complete: (() => unknown) | null = () => ({ project: "completed" })) => {
  const asked: { credentials: object; request: CredentialsRequest }[] = [];
  const completeCredentials = (credentials: object, request: CredentialsRequest) => {
    asked.push({ credentials, request });
    return complete?.();
  };
  const protocol = complete === null ? {} : { completeCredentials };
  const state = { service: { protocol, parameters: { project_id: "project" } }, options };
  return { state: state as never, asked };
};

test.each<[fact: string, options: object, path: string, parameters: object, credentials: object]>([
  ["have it", {}, path, {}, { project: "p" }],
  ["lack what the client has", { project: "p" }, path, {}, {}],
  ["lack what the input has", {}, path, { project_id: "p" }, {}],
  ["lack what the input has, though it is wrong", {}, path, { project_id: "" }, {}],
  ["lack what the path does not take", {}, "/v1/things", {}, {}],
])("credentials that %s are given as they are, at once", (_, options, path, parameters, credentials) => {
  const { state, asked } = set(options);
  expect(complete(state, { path }, { parameters }, credentials, limits)).toBe(credentials);
  expect(asked).toEqual([]);
});

test("those of a protocol that completes none are given as they are", () => {
  const credentials = {};
  expect(complete(set({}, null).state, { path }, { parameters: {} }, credentials, limits)).toBe(credentials);
});

test.each([{}, { project: "" }, { project: undefined }])(
  "credentials %j are completed for the client's region and options",
  async (credentials) => {
    const options = { region: "r" };
    const { state, asked } = set(options);
    expect(await complete(state, { path }, { parameters: {} }, credentials, limits)).toEqual({
      project: "completed",
    });
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
  const completing = complete(set({}, fails).state, { path }, { parameters: {} }, {}, limits);
  await expect(completing).rejects.toThrow(
    new TypeError("project_id is missing: /v1/{project_id}/things needs it, and it is unknown. Pass it"),
  );
});

test("the deadline and the signal of the call end the wait", async () => {
  const wait = (limits: { deadline: number; signal?: AbortSignal }) =>
    complete(set({}, () => new Promise(() => {})).state, { path }, { parameters: {} }, {}, limits);
  await expect(wait({ deadline: performance.now() + 1 })).rejects.toMatchObject({ kind: "timeout" });
  const controller = new AbortController();
  const waiting = wait({ ...limits, signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ kind: "aborted" });
});
