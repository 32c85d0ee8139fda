import { NoCredentials } from "@cloudseal/core/protocol";
import { expect, test } from "vitest";
import { protocol } from "../protocol.js";
import * as node from "./default.node.js";
import * as elsewhere from "./default.web.js";
import { freshEnvironment } from "./fixtures/fresh-environment.js";
import { refusalOf } from "./fixtures/refusal-of.js";
import { secret } from "./fixtures/sessions.js";

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
