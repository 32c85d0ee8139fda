import { expect, test } from "vitest";
import type { RequestParts } from "../protocol.js";
import { signRequest } from "./sign-request.js";

const partsOf = async (request: Request) => {
  let seen: RequestParts | undefined;
  const signed = await signRequest(
    request,
    (parts) => {
      seen = parts;
      return { authorization: "proof", "x-date": "now" };
    },
    Object.keys,
  );
  return { parts: seen as RequestParts, signed };
};

test("a signer sees the parts as they go on the wire", async () => {
  const { parts } = await partsOf(
    new Request("https://host.example:8443/a%20b?x=1&y=%20#hash", {
      method: "POST",
      headers: { "X-Mode": "m" },
      body: new Uint8Array([1, 2]),
    }),
  );
  expect(parts).toEqual({
    method: "POST",
    path: "/a%20b",
    query: "x=1&y=%20",
    headers: { host: "host.example:8443", "x-mode": "m" },
    body: new Uint8Array([1, 2]),
  });
});

test.each([
  { request: new Request("https://host.example/") },
  { request: new Request("https://host.example/", { method: "HEAD" }) },
  { request: new Request("https://host.example/", { method: "POST" }) },
  { request: new Request("https://host.example/", { method: "POST", body: "" }) },
])("$request.method without a body has an empty one", async ({ request }) => {
  const { parts, signed } = await partsOf(request);
  expect(parts.body).toBe("");
  expect(signed.body).toBe(null);
});

test("the signed request is the given one with further headers, and follows no redirect", async () => {
  const controller = new AbortController();
  const request = new Request("https://host.example/?a=1", {
    method: "PUT",
    headers: { "x-mode": "m", authorization: "old", "x-date": "then" },
    body: "é",
    signal: controller.signal,
  });
  const { signed } = await partsOf(request);
  expect(signed).toMatchObject({ method: "PUT", url: "https://host.example/?a=1", redirect: "manual" });
  expect(Object.fromEntries(signed.headers)).toEqual({
    authorization: "proof",
    "content-type": "text/plain;charset=UTF-8",
    "x-date": "now",
    "x-mode": "m",
  });
  expect(await signed.text()).toBe("é");
  expect(await request.text()).toBe("é");
  controller.abort();
  expect(signed.signal.aborted).toBe(true);
});

test("an old Authorization does not stay beside a token", async () => {
  const request = new Request("https://host.example/", { headers: { authorization: "old" } });
  const signed = await signRequest(request, () => ({ "x-auth-token": "token" }), Object.keys);
  expect(Object.fromEntries(signed.headers)).toEqual({ "x-auth-token": "token" });
  expect(request.headers.get("authorization")).toBe("old");
});

test("the host is that of the address, as fetch sends it, whatever a host header says", async () => {
  const { parts, signed } = await partsOf(
    new Request("https://svc.example:8443/", { headers: { Host: "other.example", "x-a": "1" } }),
  );
  expect(parts.headers).toEqual({ host: "svc.example:8443", "x-a": "1" });
  expect(Object.fromEntries(signed.headers)).toEqual({ authorization: "proof", "x-a": "1", "x-date": "now" });
});

test("a request that is signed anew loses what only its earlier signature had", async () => {
  const again = (headers: HeadersInit) =>
    signRequest(new Request("https://host.example/", { headers }), () => ({ authorization: "new" }), Object.keys, [
      "x-token",
    ]);
  const signed = await again({ authorization: "old", "x-token": "old", "x-a": "1" });
  expect(Object.fromEntries(signed.headers)).toEqual({ authorization: "new", "x-a": "1" });
  // A caller's own stays.
  expect(Object.fromEntries((await again({ "x-token": "own" })).headers)).toEqual({
    authorization: "new",
    "x-token": "own",
  });
});

test("what the signer throws is thrown", () =>
  expect(
    signRequest(
      new Request("https://host.example/"),
      () => {
        throw new TypeError("no");
      },
      Object.keys,
    ),
  ).rejects.toThrow("no"));

test.each<[what: string, headers: HeadersInit, added: Record<string, string>, rejected?: string]>([
  ["a signed header of the request", { "x-a": "é" }, { authorization: "proof" }, "x-a"],
  ["one that the signer adds", {}, { authorization: "proof", "x-a": "é" }, "x-a"],
  ["one named __proto__, which signers leave out", [["__proto__", "é"]], { authorization: "proof" }],
  ["one that is not signed", { "x-b": "é" }, { authorization: "proof" }],
  ["one that the signer replaces", { "x-a": "é" }, { authorization: "proof", "x-a": "e" }],
  ["one beside a token, where nothing is signed", { "x-a": "é" }, { "x-auth-token": "token" }],
])("%s with characters beyond visible ASCII", async (_, headers, added, rejected) => {
  const request = new Request("https://host.example/", { headers });
  const signed = signRequest(
    request,
    () => added,
    (all) => Object.keys(all).filter((name) => name !== "x-b"),
  );
  if (rejected) await expect(signed).rejects.toThrow(`header ${rejected} has characters beyond visible ASCII`);
  else expect(Object.fromEntries((await signed).headers)).toMatchObject(added);
});
