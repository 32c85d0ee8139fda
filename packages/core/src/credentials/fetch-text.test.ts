import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { fetchText } from "./fetch-text.js";

const listen = async (answer: RequestListener) => {
  const server = createServer(answer).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

test("sends what it is told, and gives the answer", async () => {
  const url = await listen((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      response.statusCode = 201;
      response.setHeader("X-Seen", request.headers["x-token"] ?? "");
      response.end(`${request.method} ${request.url} ${request.headers.host} ${body}`);
    });
  });
  const { status, headers, body } = await fetchText({
    method: "PUT",
    url: `${url}/a%20b?c=d`,
    headers: { "X-Token": "t" },
    body: "e",
  });
  expect([status, headers["x-seen"], body]).toEqual([201, "t", `PUT /a%20b?c=d ${url.slice("http://".length)} e`]);
});

test("follows no redirect", async () => {
  const url = await listen((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());
  expect((await fetchText({ url })).status).toBe(302);
});

test.each<[name: string, answer: RequestListener, options: object, kind: string]>([
  ["hangs", () => {}, { timeout: 50 }, "timeout"],
  ["is too large", (_, response) => response.end("x".repeat(65_537)), {}, "protocol"],
  ["is larger than it may be", (_, response) => response.end("xx"), { maxResponseBytes: 1 }, "protocol"],
  ["breaks off", (request) => request.destroy(), {}, "network"],
])("an answer that %s is an error", async (_, answer, options, kind) => {
  const url = await listen(answer);
  await expect(fetchText({ url, ...options })).rejects.toMatchObject({ name: "TransportError", kind });
});

test("an answer that is not HTTP stays out of the error", async () => {
  const url = await listen((request) => request.socket.end("hunter2 is not HTTP\r\n\r\n"));
  const error = await fetchText({ url }).catch((error) => error);
  expect(error).toMatchObject({ name: "TransportError", kind: "network" });
  expect(inspect(error) + inspect(Object.values(error))).not.toMatch(/hunter2|68 75 6e 74/);
});

test.each<[request: Parameters<typeof fetchText>[0], want: string]>([
  [{ url: "hunter2" }, "the address is not one"],
  [{ url: "http://hunter2:99999/" }, "the address is not one"],
  [{ url: "file:///hunter2" }, "the address is not of the form http(s)://host/path"],
  [{ url: "http://user:hunter2@127.0.0.1/" }, "the address is not of the form http(s)://host/path"],
  [
    { url: "http://127.0.0.1/", headers: { "x-token": "hunter2\r\nx: y" } },
    "header x-token has characters that HTTP does not allow",
  ],
])("%o is rejected", async (request, want) => {
  await expect(fetchText(request)).rejects.toThrow(new TypeError(want));
});
