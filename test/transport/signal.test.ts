import { createServer } from "node:http";
import { nodeTransport } from "@cloudseal/core";
import { expect, test } from "vitest";
import { listenForTest } from "../support/serve.js";
import { requestTo } from "./request-to.js";

// Node ends the process when a request that was opened fails and nobody listens.
test("a signal that is none is rejected before a connection is opened", async () => {
  const { port, sockets } = await listenForTest(createServer((_, response) => response.end("{}")));
  const transport = nodeTransport();
  await transport.send(requestTo(`http://127.0.0.1:${port}/`));
  const sent = transport.send(requestTo(`http://127.0.0.1:${port}/`, { signal: {} as AbortSignal }));
  await expect(sent).rejects.toThrow("signal is not an AbortSignal: pass that of an AbortController");
  await expect(transport.send(requestTo(`http://127.0.0.1:${port}/`))).resolves.toMatchObject({ status: 200 });
  expect(sockets).toHaveLength(1);
});

test("any number of calls may share a signal without a warning", async () => {
  const { port } = await listenForTest(createServer((_, response) => response.end("{}")));
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => void warnings.push(warning);
  process.on("warning", onWarning);
  const transport = nodeTransport();
  await Promise.all(
    Array.from({ length: 50 }, () => transport.send(requestTo(`http://127.0.0.1:${port}/`, { signal }))),
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("warning", onWarning);
  expect(warnings.map(({ name }) => name)).toEqual([]);
});
