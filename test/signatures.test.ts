import { canonicalQuery, type RequestParts } from "@cloudseal/core/protocol";
import { describe, expect, test } from "vitest";
import type { Server } from "./canonical/server.js";
import { unsignedRequest, type Vector, vectors } from "./support/vectors.js";
import { loadVendors } from "./support/vendors.js";

interface Signer {
  vendor: string;
  algorithm: string;
  sign: (request: Request, options: never) => Promise<Request>;
  canonicalRequest: (parts: RequestParts, signedHeaders: readonly string[], payloadHash: string) => string;
  canonicalQuery: (query: string) => string;
  /** Headers that the signer makes itself. */
  own: RegExp;
}

const signers: Signer[] = await Promise.all(
  (await loadVendors<Server>("server")).map(async ({ name, algorithm, signersOwn, queryAsSent }) => ({
    ...(await import(`@cloudseal/${name}`)),
    ...{ vendor: name, algorithm, own: signersOwn },
    canonicalQuery: queryAsSent ? (query: string) => query : canonicalQuery,
  })),
);

const partsOf = async (request: Request, { input }: Vector): Promise<RequestParts> => {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: { host: input.host, ...Object.fromEntries(request.headers) },
    body: await request.clone().text(),
  };
};

const recorded = signers.filter(({ vendor, algorithm }) => vectors(vendor, algorithm).length > 0);

describe.each(recorded)("$algorithm", ({ vendor, algorithm, sign, canonicalRequest, canonicalQuery, own }) => {
  const all = vectors(vendor, algorithm);
  const options = ({ input }: Vector) =>
    ({ credentials: input.credentials, date: new Date(input.timestamp), nonce: input.nonce ?? undefined }) as never;

  test("there are vectors", () => expect(all.length).toBeGreaterThan(30));

  test.each(all)("$id: sign gives the documented Authorization", async (vector) => {
    const signed = await sign(unsignedRequest(vector, own), options(vector));
    if (vector.docConformant) expect(signed.headers.get("authorization")).toBe(vector.output.headers.authorization);
    else expect(signed.headers.get("authorization")).toMatch(new RegExp(`Signature=${vector.documentedSignature}$`));
  });

  test.each(all.filter((vector) => vector.canonicalRequest && vector.docConformant))(
    "$id: canonicalRequest is the recorded one",
    async (vector) => {
      const parts = await partsOf(await sign(unsignedRequest(vector, own), options(vector)), vector);
      const lines = vector.canonicalRequest?.split("\n") ?? [];
      const [signedHeaders = "", payloadHash = ""] = lines.slice(-2);
      expect(
        canonicalRequest({ ...parts, query: canonicalQuery(parts.query) }, signedHeaders.split(";"), payloadHash),
      ).toBe(vector.canonicalRequest);
    },
  );

  test.each(all.filter((vector) => vector.docConformant))(
    "$id: a request that carries date and nonce keeps them",
    async (vector) => {
      const signed = await sign(unsignedRequest(vector, /^$/), { credentials: vector.input.credentials } as never);
      expect(signed.headers.get("authorization")).toBe(vector.output.headers.authorization);
    },
  );

  test("a signed request is signed anew, with a new date", async () => {
    const vector = all[0] as Vector;
    const signed = await sign(unsignedRequest(vector, own), options(vector));
    const again = await sign(signed, { credentials: vector.input.credentials } as never);
    expect(again.headers.get("authorization")).not.toBe(signed.headers.get("authorization"));
  });

  test("the request that was given stays unread", async () => {
    const request = new Request("https://host.example/", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    const signed = await sign(request, options(all[0] as Vector));
    expect(request.bodyUsed).toBe(false);
    expect(await signed.text()).toBe("{}");
    expect(signed.redirect).toBe("manual");
  });
});
