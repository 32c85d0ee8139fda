import { CloudError, fetchTransport, nodeTransport, type Transport } from "@cloudseal/core";
import { loadVendors, vendorNamed } from "../../support/vendors.js";
import { headerOf, pairsOf, percentDecode, splitTarget, textOf } from "../canonicalise.js";
import { createChoose } from "../choose.js";
import { createRawServer, type RawRequest, type RawServer } from "../raw-server.js";
import { count, createReport, type Report, show } from "../report.js";
import type { Server } from "../server.js";
import { type CallInput, callInput } from "./call-input.js";
import { expectedWire } from "./expected-wire.js";
import type { Connected, Service } from "./service.js";

const services = await loadVendors<Service>("routes");
const servers = await loadVendors<Server>("server");

const transports: readonly { name: string; make: () => Transport }[] = [
  { name: "node", make: () => nodeTransport({ proxy: false }) },
  { name: "fetch", make: () => fetchTransport() },
];

/**
 * Makes generated calls by real clients over both transports, and compares what arrives with what the vendor's server
 * wants and with the input.
 *
 * @param first number of the first call
 */
export async function runCalls(
  { calls, seed, first }: { calls: number; seed: number; first: number },
  onProgress: (done: number) => void = () => {},
): Promise<Report> {
  const report = createReport();
  const lanes = services.flatMap((service) => transports.map((transport) => ({ service, transport })));
  let done = 0;
  await Promise.all(
    lanes.map(async ({ service, transport }, lane) => {
      const vendor = vendorNamed(servers, service.name);
      const side = await openSide(service, transport.make());
      // The first number of this lane.
      const start = first + ((lane - (first % lanes.length) + lanes.length) % lanes.length);
      for (let number = start; number < first + calls; number += lanes.length) {
        const input = callInput(createChoose(~seed, number), service, vendor);
        const problems = await tryCall(input, side, report).catch((error) => [`failed: ${(error as Error).stack}`]);
        count(report, `${service.name} over ${transport.name}`);
        if (problems.length > 0) {
          count(report, "differences");
          if (report.differences.length < 100)
            report.differences.push({ number, input: describe(input, transport.name), problems });
        }
        onProgress(++done);
      }
      await side.server.close();
    }),
  );
  return report;
}

const describe = ({ service, vendor, operation, input, ...rest }: CallInput, transport: string) =>
  show({ ...rest, vendor: vendor.name, operation: operation.name, transport, input: Object.entries(input) });

/** A server and the clients that call it, of which each call changes the credentials, the clock and the nonce. */
interface Side {
  readonly server: RawServer;
  readonly clients: Connected;
  current: CallInput | undefined;
}

async function openSide(service: Service, transport: Transport): Promise<Side> {
  const server = await createRawServer(service.success);
  const side: { -readonly [Key in keyof Side]: Side[Key] } = {
    server,
    clients: undefined as never,
    current: undefined,
  };
  side.clients = service.connect({
    endpoint: `http://127.0.0.1:${server.port}`,
    region: service.region,
    transport,
    retry: false,
    credentials: () => side.current?.credentials,
    clock: () => new Date(side.current?.time ?? 0),
    nonce: () => side.current?.nonce ?? "",
  });
  return side;
}

async function tryCall(input: CallInput, side: Side, report: Report): Promise<string[]> {
  side.current = input;
  side.server.requests.clear();
  let failure: unknown;
  try {
    await call(input, side.clients);
  } catch (error) {
    failure = error ?? "nothing";
  }
  const arrived = [...side.server.requests.values()];
  if (input.bad !== undefined) {
    count(report, "rejected");
    return rejectionProblems(input.bad, failure, arrived.length);
  }
  if (failure) return [`failed: ${(failure as Error).stack}`];
  if (arrived.length !== 1) return [`${arrived.length} requests arrived`];
  return verify(input, arrived[0] as RawRequest, side.server.port);
}

function call({ operation, by, input, headers }: CallInput, { generated, other }: Connected): Promise<unknown> {
  const { name, method, path, rest, query = [] } = operation;
  if (by === "method")
    return (operation.generated ? generated[operation.generated] : other[name])?.(input, {
      headers,
    }) as Promise<unknown>;
  const pick = (wanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(input).filter(([n]) => wanted(n)));
  const inPath = (name: string) => path.includes(`{${name}}`);
  const inQuery = (name: string) => !inPath(name) && (rest === "query" || query.includes(name));
  return generated.http[method]?.(path === "/" ? `/${name}` : path, {
    params: { path: pick(inPath), query: pick(inQuery) },
    ...(rest === "body" && { body: pick((name) => !inPath(name) && !inQuery(name)) }),
    headers,
  }) as Promise<unknown>;
}

function rejectionProblems(parameter: string, failure: unknown, arrived: number): string[] {
  const problems: string[] = [];
  if (arrived > 0) problems.push(`${arrived} requests arrived, although ${parameter} has no value`);
  if (!(failure instanceof CloudError)) return [...problems, `was not rejected: ${failure}`];
  const { kind, attempts, message } = failure;
  if (kind !== "invalid" || attempts !== 0) problems.push(`is ${kind} after ${attempts} attempts: ${message}`);
  // A very long place is cut at its front, behind the method and its service.
  if (!message.includes(parameter) && !/^\S+ of \w+: …/.test(message))
    problems.push(`does not name ${parameter}: ${message}`);
  return problems;
}

function verify(input: CallInput, raw: RawRequest, port: number): string[] {
  const { service, vendor, operation, credentials, time, nonce } = input;
  const expected = expectedWire(input);
  const problems: string[] = [];
  const expect = (what: string, found: unknown, right: unknown) => {
    if (show(found) !== show(right)) problems.push(`${what} is ${show(found)}, not ${show(right)}`);
  };
  const { path, query } = splitTarget(raw.target);
  const pairs = pairsOf(query).map((pair) => pair.map(textOf));
  // A query that is signed in an order of its own may be sent in any; the other must be sent as the caller gave it.
  const ordered = (list: readonly (readonly unknown[])[]) =>
    vendor.queryAsSent ? list : list.map((pair) => JSON.stringify(pair)).sort();
  expect("the method", raw.method, operation.method);
  expect(
    "the path",
    path.split("/").map((segment) => textOf(percentDecode(segment))),
    expected.path,
  );
  expect("the query", ordered(pairs), ordered(expected.query));
  expect("the body", raw.body.toString(), expected.body);
  expect("host", headerOf(raw, "host"), `127.0.0.1:${port}`);

  const given: Record<string, string> = { ...expected.headers };
  for (const [name, value] of Object.entries(input.headers))
    given[name.toLowerCase()] = value.replace(/^[ \t]+/, "").replace(/[ \t]+$/, "");
  if (credentials.authToken) {
    expect("x-auth-token", headerOf(raw, "x-auth-token"), credentials.authToken);
    expect("authorization", headerOf(raw, "authorization"), undefined);
  } else {
    Object.assign(given, vendor.tokenHeaders(credentials), { [vendor.timeHeader]: vendor.formatTime(time) });
    Object.assign(given, vendor.nonceHeader && { [vendor.nonceHeader]: nonce });
    Object.assign(given, vendor.callHeaders?.(credentials, input.input));
    const wanted = vendor.verify(raw, { credentials, service: service.service });
    problems.push(...wanted.problems);
    expect("authorization", headerOf(raw, "authorization"), wanted.authorization);
    if (problems.length > 0) problems.push(`the canonical request is ${JSON.stringify(wanted.canonicalRequest)}`);
  }
  for (const [name, value] of Object.entries(given)) expect(`header ${name}`, headerOf(raw, name), value);
  return problems;
}
