import { afterEach, expect, test } from "vitest";
import { fromEnvironment } from "./environment.js";
import { NoCredentials } from "./no-credentials.js";

const names = ["CLOUDSEAL_TEST_ID", "CLOUDSEAL_TEST_SECRET", "CLOUDSEAL_TEST_TOKEN", "CLOUDSEAL_TEST_OLD_TOKEN"];
const [ID = "", SECRET = "", TOKEN = "", OLD = ""] = names;
const read = () => fromEnvironment({ id: [ID], secret: [SECRET], token: [TOKEN, OLD] }, ["id", "secret"]);

afterEach(() => {
  for (const name of names) delete process.env[name];
});

test.each<[set: Record<string, string>, want: object]>([
  [
    { [ID]: "i", [SECRET]: "s" },
    { id: "i", secret: "s" },
  ],
  [
    { [ID]: "i", [SECRET]: "s", [TOKEN]: "t", [OLD]: "o" },
    { id: "i", secret: "s", token: "t" },
  ],
  [
    { [ID]: "i", [SECRET]: "s", [TOKEN]: "", [OLD]: "o" },
    { id: "i", secret: "s", token: "o" },
  ],
])("%o", (set, want) => {
  Object.assign(process.env, set);
  expect(read()).toEqual(want);
});

test.each<[set: Record<string, string>, want: string]>([
  [
    {},
    `no credentials: ${ID} and ${SECRET} not set in the environment. Set ${ID} and ${SECRET}, or pass credentials to the client`,
  ],
  [{ [ID]: "i" }, `no credentials: ${SECRET} not set in the environment.`],
  [{ [ID]: "", [SECRET]: "s" }, `no credentials: ${ID} not set in the environment.`],
])("%o is rejected", (set, want) => {
  Object.assign(process.env, set);
  expect(read).toThrow(want);
});

test("a chain may pass over an environment in which nothing is set, but not one that is half set", () => {
  const error = (set: Record<string, string>) => {
    Object.assign(process.env, set);
    try {
      return read();
    } catch (error) {
      return error;
    }
  };
  expect(error({ [TOKEN]: "t" })).toBeInstanceOf(NoCredentials);
  expect(error({ [SECRET]: "s" })).not.toBeInstanceOf(NoCredentials);
});
