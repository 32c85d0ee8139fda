import { nodeTransport, type Transport } from "@cloudseal/core";
import { createSimulator } from "@cloudseal/simulator";
import { describe, expect, test } from "vitest";
import { foldersIn } from "../support/repository.js";
import { loadVendors, secretsOf, type Vendor } from "../support/vendors.js";
import { leaksIn, operations } from "./operation.js";

const vendors = await loadVendors<Vendor>("index");

test("the faults are tried with every vendor of specs/", () =>
  expect([...new Set(operations.map(({ vendor }) => vendor))]).toEqual(foldersIn("specs")));

/** What a transport that logs its requests has told, when an operation was called through it on a real socket. */
async function logOf({ client }: (typeof operations)[number]): Promise<string[]> {
  const server = await createSimulator().listen();
  const transport = nodeTransport();
  const log: string[] = [];
  const leaking: Transport = {
    send(request) {
      log.push(JSON.stringify(request.headers));
      return transport.send(request);
    },
  };
  await client({ endpoint: server.url, transport: leaking })(1).finally(() => server.close());
  return log;
}

describe.each(operations)("$vendor, $name, idempotent: $safe", (operation) => {
  test("a signature that the transport logs is found", async () => {
    const log = await logOf(operation);
    expect(log).toHaveLength(1);
    expect(leaksIn(log)).toContain("a signature can be read");
    expect(leaksIn([new Error("m", { cause: { log } })])).toContain("a signature can be read");
    expect(leaksIn([log.join().replaceAll(/[0-9a-f]{64}/g, "***")])).not.toContain("a signature can be read");
  });
});

describe.each(vendors)("$name", (vendor) => {
  const all = [vendor.permanent, vendor.session, ...Object.values(vendor.otherCredentials ?? {})];
  const secrets = [...new Set(all.flatMap((credentials) => secretsOf(vendor, credentials)))];

  test("has a secret and a token to look for", () =>
    expect(secrets).toEqual(expect.arrayContaining([vendor.permanent[vendor.secret], vendor.session[vendor.token]])));

  test.each(secrets)("%s in what hooks are told or errors hold is found", (secret) => {
    const want = [`a secret can be read: ${secret}`];
    expect(leaksIn([{ url: `http://h/?token=${secret}` }])).toEqual(expect.arrayContaining(want));
    expect(leaksIn([new Error("m", { cause: new Error(secret) })])).toEqual(expect.arrayContaining(want));
  });

  test("the names of keys are none", () => expect(leaksIn([vendor.permanent[vendor.keyId]])).toEqual([]));
});
