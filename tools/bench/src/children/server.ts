/**
 * The one loopback server, a process of its own: knows each vendor's operation, answers its success, checks nothing.
 * It never sleeps: to wake a process that waits for a packet costs the sender some 5 µs of CPU, and only senders too slow
 * to keep it busy would pay that.
 * It keeps the first request of each operation and gives it on demand, so that the bare subjects can repeat it.
 */
import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Wire } from "../subjects.js";
import { vendors } from "../vendors.js";

const seen: Record<string, Wire> = {};
const answers = vendors.map(({ name, answer }) => ({
  name,
  header: answer.header?.[0] ?? "",
  value: answer.header?.[1],
  path: answer.path,
  body: answer.body,
  headers: { "content-type": "application/json", "content-length": Buffer.byteLength(answer.body) },
}));

const server = http.createServer((request, response) => {
  const answer = answers.find(({ header, value, path }) =>
    value ? request.headers[header] === value : request.url === path,
  );
  if (!answer) {
    response.writeHead(404).end();
    request.resume();
    return;
  }
  const chunks: Buffer[] | undefined = answer.name in seen ? undefined : [];
  if (chunks) request.on("data", (chunk: Buffer) => chunks.push(chunk));
  else request.resume();
  request.on("end", () => {
    if (chunks) seen[answer.name] ??= wire(request, chunks);
    response.writeHead(200, answer.headers).end(answer.body);
  });
});
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on("message", () => process.send?.(seen));
const stayAwake = () => setImmediate(stayAwake);
stayAwake();

function wire({ method = "", url = "", rawHeaders }: http.IncomingMessage, chunks: Buffer[]): Wire {
  const headers: [string, string][] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) headers.push([rawHeaders[i] as string, rawHeaders[i + 1] as string]);
  return { method, target: url, headers, body: Buffer.concat(chunks).toString() };
}
