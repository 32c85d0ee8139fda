import { protocol } from "@cloudseal/alibaba";
import { CloudError, type Hooks } from "@cloudseal/core";
import { expect, test } from "vitest";
import { leaked, watched } from "./secret-scan.js";

const facts = { vendor: "alibaba", service: "sas", operation: "O", kind: "failed", message: "m" } as const;
const secret = "a-secret-that-nobody-may-see";

test.each<[place: string, leak: () => unknown]>([
  ["the message of an error", () => new CloudError({ ...facts, message: `not with ${secret}` })],
  ["its code", () => new CloudError({ ...facts, code: secret })],
  ["its cause", () => new CloudError({ ...facts, cause: new Error(secret) })],
  [
    "a cause of its cause",
    () => new CloudError({ ...facts, cause: new Error("m", { cause: { deep: [[[[secret]]]] } }) }),
  ],
  ["what a hook is told", () => watched<Hooks>({}).onRequest?.({ headers: { a: secret } } as never)],
  ["a log line", () => console.debug({ a: { b: secret } })],
])("a secret in %s is found", (_, leak) => {
  protocol.secrets({ accessKeyId: "id", accessKeySecret: secret });
  leak();
  expect(leaked()).toEqual([secret]);
});

test("the signature of a request is one", async () => {
  const credentials = { accessKeyId: "id", accessKeySecret: secret };
  const { authorization } = await protocol.sign(
    { method: "POST", path: "/", query: "", headers: { host: "h" }, body: "" },
    { credentials, date: new Date(0), nonce: "n", service: "sas" },
  );
  console.debug(authorization);
  expect(leaked()).toEqual([authorization?.split("Signature=")[1]]);
});
