import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { createClient } from "../client.js";
import type { Protocol } from "../protocol.js";
import { sendByFetch } from "../transport/fetch.js";
import { type Binary, readBinary } from "./binary.js";

const failing = (status: number, body: string) => (response: ServerResponse) =>
  void response.writeHead(status, { "content-type": "application/json" }).end(body);
const bytes = (response: ServerResponse) => response.setHeader("content-type", "application/octet-stream");
const noise = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256);

const protocol: Protocol<object> = {
  vendor: "acme",
  defaultCredentials: () => ({}),
  check: () => {},
  secrets: () => [],
  serialiseQuery: () => "",
  sign: () => ({}),
  failure: (_, body) => {
    const { code } = Object(body) as { code?: string };
    return code === undefined ? undefined : { kind: "failed", code, message: code };
  },
};

const fetchTransport = {
  send: (request: Parameters<typeof sendByFetch>[1]) => sendByFetch(fetch, request),
};

/** Calls an operation that responds with bytes, as a server of the test's own responds. */
async function get(respond: (response: ServerResponse) => void, options: object = {}, call: object = {}) {
  const server = createServer((_, response) => respond(response)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const route = { name: "Get", method: "GET", path: "/", rest: "query", idempotent: true, read: readBinary } as const;
  const service = { protocol, name: "demo", servers: [], regionOptional: true };
  const { port } = server.address() as AddressInfo;
  const client = createClient(
    service,
    { get: route },
    { endpoint: `http://127.0.0.1:${port}`, retry: false, ...options },
  );
  return (client.get as (input: object, call: object) => Promise<Binary>)({}, call);
}

describe.each([
  ["node:http", {}],
  ["fetch", { transport: fetchTransport }],
])("bytes over %s", (_, transport) => {
  test("come as they are, with status and headers", async () => {
    const found = await get(
      (response) => void bytes(response).writeHead(201, { "x-name": "a.zip" }).end(noise),
      transport,
    );
    expect(found).toMatchObject({ status: 201, headers: { "x-name": "a.zip" } });
    expect(await found.bytes()).toEqual(noise);
  });

  test("are the same where the server has compressed them", async () => {
    const found = await get(
      (response) => void bytes(response).setHeader("content-encoding", "gzip").end(gzipSync(noise)),
      transport,
    );
    expect(await found.bytes()).toEqual(noise);
  });

  test("are there before the response ends, chunk by chunk", async () => {
    let finish = () => {};
    const found = await get((response) => {
      bytes(response).write("one");
      finish = () => void response.end("two");
    }, transport);
    const reader = found.stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("one");
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("two");
    expect((await reader.read()).done).toBe(true);
  });

  test("may be JSON, unless that is an error of the vendor's", async () => {
    expect(await (await get(failing(200, '{"a":1}'), transport)).text()).toBe('{"a":1}');
    await expect(get(failing(200, '{"code":"Denied"}'), transport)).rejects.toMatchObject({
      code: "Denied",
      status: 200,
    });
    await expect(get(failing(404, '{"code":"Gone"}'), transport)).rejects.toMatchObject({ code: "Gone", status: 404 });
  });

  test("end with an error of the client past its limit, without a byte for too long, by its signal, when the connection breaks", async () => {
    const begin = (response: ServerResponse) => void bytes(response).write("one");
    const large = await get((response) => void bytes(response).end(noise), { ...transport, maxResponseBytes: 1000 });
    await expect(large.bytes()).rejects.toMatchObject({ name: "CloudError", kind: "protocol", operation: "Get" });
    // On a busy machine the time may be over before the response has begun.
    const slow = get(begin, { ...transport, attemptTimeout: 200 });
    await expect(slow.then((one) => one.bytes())).rejects.toMatchObject({ name: "CloudError", kind: "timeout" });
    const controller = new AbortController();
    const stopped = await get(begin, transport, { signal: controller.signal });
    const reading = stopped.bytes();
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: "CloudError", kind: "aborted" });
    const broken = await get((response) => {
      begin(response);
      setTimeout(() => response.destroy(), 50);
    }, transport);
    await expect(broken.bytes()).rejects.toMatchObject({ name: "CloudError", kind: "network" });
  });
});
