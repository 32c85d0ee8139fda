import { expect, test } from "vitest";
import { checkCredentials } from "./check.js";

const check = (credentials: unknown) => () => checkCredentials(credentials as object, ["id", "secret"], ["token"]);

test.each([
  { id: "AK", secret: "s!~/+=" },
  { id: "AK", secret: "s", token: "t" },
  { id: "AK", secret: "s", token: undefined, more: 1 },
])("%o passes", (credentials) => expect(check(credentials)).not.toThrow());

test.each<[credentials: unknown, want: string]>([
  [undefined, "credentials.id is missing: pass id, secret as your cloud account shows them"],
  [null, "credentials.id is missing"],
  [{}, "credentials.id is missing"],
  [{ id: "AK" }, "credentials.secret is missing"],
  [{ id: "", secret: "s" }, "credentials.id is missing"],
  [{ id: 7, secret: "s" }, "credentials.id is not a text without spaces"],
  [{ id: "AK", secret: "hunter2\n" }, "credentials.secret is not a text without spaces"],
  [{ id: "AK", secret: " hunter2" }, "credentials.secret is not a text without spaces"],
  [{ id: "AK", secret: "hunter2é" }, "credentials.secret is not a text without spaces"],
  [{ id: "AK", secret: "s", token: "" }, "credentials.token is missing"],
  [{ id: "AK", secret: "s", token: null }, "credentials.token is missing"],
  [{ id: "AK", secret: "s", token: "hunter2\r\nx: y" }, "credentials.token is not a text without spaces"],
])("%o is rejected without naming a value", (credentials, want) => {
  expect(check(credentials)).toThrow(TypeError);
  expect(check(credentials)).toThrow(want);
  expect(check(credentials)).not.toThrow(/hunter2/);
});
