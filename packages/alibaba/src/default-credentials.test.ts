import { NoCredentials } from "@cloudseal/core";
import { expect, test } from "vitest";
import { freshEnvironment } from "./credentials/fixtures/fresh-environment.js";
import { refusalOf } from "./credentials/fixtures/refusal-of.js";
import { secret } from "./credentials/fixtures/sessions.js";
import * as elsewhere from "./default-credentials/environment.js";
import * as node from "./default-credentials/node.js";
import { protocol } from "./protocol.js";

const { set } = freshEnvironment();
const environment = { ALIBABA_CLOUD_ACCESS_KEY_ID: "environment", ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret };

test("on Node a client's default is the chain", () =>
  expect(protocol.defaultCredentials).toBe(node.defaultCredentials));

test.each([node, elsewhere])(
  "what the environment has is given at once, and nothing else is loaded",
  ({ defaultCredentials }) => {
    set(environment);
    expect(defaultCredentials()).toEqual({ accessKeyId: "environment", accessKeySecret: secret });
  },
);

test("else the whole chain is searched, which tells all that it looked at", async () => {
  set({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true" });
  const error = await refusalOf(node.defaultCredentials());
  expect(error).toBeInstanceOf(NoCredentials);
  expect((error as NoCredentials).reasons).toHaveLength(6);
});

test("a key that is half set is no reason to look elsewhere", () => {
  set({ ALIBABA_CLOUD_ACCESS_KEY_ID: "environment" });
  expect(node.defaultCredentials).toThrow(/^no credentials: ALIBABA_CLOUD_ACCESS_KEY_SECRET not set/);
});

test("where there are no files, the environment is all there is", () =>
  expect(elsewhere.defaultCredentials).toThrow(NoCredentials));
