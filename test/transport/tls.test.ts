import { nodeTransport } from "@cloudseal/core";
import { expect, test } from "vitest";
import { authority, certificate, serveTls } from "../support/serve.js";
import { failureOf, requestTo } from "./request-to.js";

test("a certificate of an authority that is not given is not trusted, and nothing is sent", async () => {
  const { url, received } = await serveTls();
  const error = await failureOf(nodeTransport({ proxy: false }).send(requestTo(url)));
  expect(error).toMatchObject({ kind: "network", unsent: true, message: expect.stringContaining("certificate") });
  expect(received).toEqual([]);
});

test.each([
  { how: "as a text", ca: authority },
  { how: "in a list", ca: [certificate("client").cert, authority] },
])("an authority $how is trusted, and one connection serves many requests", async ({ ca }) => {
  const { url, sockets } = await serveTls();
  const transport = nodeTransport({ proxy: false, ca });
  for (let i = 0; i < 3; i++)
    expect(await transport.send(requestTo(url))).toMatchObject({ status: 200, body: "hello" });
  expect(sockets).toHaveLength(1);
});

test("a certificate for another host is rejected, and nothing is sent", async () => {
  const { url, received } = await serveTls(certificate("elsewhere"));
  const error = await failureOf(nodeTransport({ proxy: false, ca: authority }).send(requestTo(url)));
  expect(error).toMatchObject({ kind: "network", unsent: true, cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" } });
  expect(received).toEqual([]);
});

test("a server that asks for it gets the client's certificate", async () => {
  const { url } = await serveTls({ ca: authority, requestCert: true, rejectUnauthorized: true });
  const transport = nodeTransport({ proxy: false, ca: authority, ...certificate("client") });
  expect(await transport.send(requestTo(url))).toMatchObject({ status: 200 });
  // In TLS 1.3 the server refuses when the request is on its way already.
  const error = await failureOf(nodeTransport({ proxy: false, ca: authority }).send(requestTo(url)));
  expect(error).toMatchObject({ kind: "network", unsent: false });
});

test.each([
  { what: "an authority", options: { ca: "none" } },
  { what: "a key", options: { cert: certificate("client").cert, key: "none" } },
  { what: "the key of a certificate", options: { cert: certificate("client").cert, key: certificate("server").key } },
])("what is not $what fails every request with the reason, and without the key", async ({ options }) => {
  const error = await failureOf(nodeTransport({ proxy: false, ...options }).send(requestTo("https://127.0.0.1:1")));
  expect(error).toMatchObject({ kind: "protocol", message: expect.stringContaining("ca, cert or key cannot be used") });
});
