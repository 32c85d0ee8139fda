import { CloudError, type Hooks } from "@cloudseal/core";
import type { Protocol } from "@cloudseal/core/protocol";
import { describe, expect, test } from "vitest";
import { leaked, watched } from "./secret-scan.js";
import { foldersIn } from "./support/repository.js";
import { loadVendors, type Vendor } from "./support/vendors.js";

const vendors = await loadVendors<Vendor>("index");
const protocols: Protocol<object>[] = await Promise.all(
  vendors.map(async ({ name }) => (await import(`@cloudseal/${name}`)).protocol),
);

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
  protocols[0]?.secrets({ ...vendors[0]?.permanent, [vendors[0]?.secret ?? ""]: secret });
  leak();
  expect(leaked()).toEqual([secret]);
});

describe.each(vendors.map((vendor, i) => ({ ...vendor, protocol: protocols[i] as Protocol<object> })))(
  "what $name signs with",
  ({ name, protocol, permanent, secret: member }) => {
    // One of its own: what one vendor has said is a secret is one from then on.
    const secret = `what-${name}-signs-with`;
    const credentials = { ...permanent, [member]: secret };

    test("is a secret", () => {
      protocol.secrets(credentials);
      console.debug(secret);
      expect(leaked()).toEqual([secret]);
    });

    test("makes a signature, which is one", async () => {
      const headers = await protocol.sign(
        { method: "POST", path: "/", query: "", headers: { host: "h" }, body: "" },
        { credentials, date: new Date(0), nonce: "n", service: "s" },
      );
      console.debug(headers);
      expect(leaked()).toEqual([protocol.signatureIn?.(headers)]);
    });
  },
);

test("the vendors of specs/ are all scanned", () => {
  expect(vendors.map(({ name }) => name)).toEqual(foldersIn("specs"));
  expect(protocols.map(({ vendor }) => vendor)).toEqual(foldersIn("specs"));
});
