import { describe, expect, test } from "vitest";
import { foldersIn } from "../support/repository.js";
import { serve } from "../support/serve.js";
import { loadVendors, type Vendor } from "../support/vendors.js";
import { secretsOfVendor } from "./consumer.js";
import { problemsOfSecrets } from "./verify.js";

const vendors = await loadVendors<Vendor>("index");

test("the vendors of specs/ are all judged", () => expect(vendors.map(({ name }) => name)).toEqual(foldersIn("specs")));

describe.each(vendors)("what is printed of $name", (vendor) => {
  const { name, permanent, session, keyId, secret, token } = vendor;
  const secrets = secretsOfVendor(name, permanent, session);

  /** What the judge says of a program that prints this of its requests. */
  async function judged(print: (headers: object) => string): Promise<string[]> {
    const { url, received } = await serve((_, outgoing) => outgoing.end(vendor.success.body));
    await vendor.call({ endpoint: url, credentials: session, region: vendor.region });
    expect(received).toHaveLength(1);
    return problemsOfSecrets(print(received[0]?.headers ?? {}), secrets, { echo: received });
  }

  test.each<[what: string, print: (headers: object) => string, want: string[]]>([
    ["nothing but a redacted request", () => "token=***", []],
    ["the name of a key", () => `*** ${permanent[keyId]} ${session[keyId]}`, []],
    ["a secret", () => `*** ${permanent[secret]}`, ["a secret or token was printed"]],
    ["a session's secret", () => `*** ${session[secret]}`, ["a secret or token was printed"]],
    ["a token", () => `*** ${session[token]}`, ["a secret or token was printed"]],
    [
      "a signature",
      (headers) => `*** ${/[0-9a-f]{64}$/.exec((headers as { authorization: string }).authorization)?.[0]}`,
      ["the signature of a request to the echo server was printed"],
    ],
    ["nothing", () => "", ["nothing redacted was printed"]],
  ])("%s", async (_, print, want) => expect(await judged(print)).toEqual(want));

  test("a request that has no signature", async () =>
    expect(
      await problemsOfSecrets("***", secrets, { echo: [{ method: "GET", target: "/", headers: {}, body: "" }] }),
    ).toEqual(["the echo server got a request without a signature"]));
});
