import { CloudError } from "@cloudseal/core";
import { type Call, type Simulator, simulatorCredentials } from "@cloudseal/simulator";
import { exampleInput } from "../../generate/src/example-input.js";
import { resolve } from "../../generate/src/pointer.js";
import type { Json } from "../../generate/src/spec-file.js";
import { type ClientPackage, operationsOf } from "./find-clients.js";
import { type Made, matchingInput } from "./matching-input.js";

/** What one operation showed. */
export interface Result {
  vendor: string;
  service: string;
  operation: string;
  /** Method and target as on the wire. */
  wire: string;
  status: number;
  signature: string;
  requestSchema: string;
  responseSchema: string;
  /** Milliseconds of the first call. */
  time: number;
  /** The states through which a resource was followed, if the operation reads one. */
  followed?: string[];
  /** What a call with a wrong secret became. */
  refused?: { kind: string; code: string | undefined; status: number | undefined; message: string } | undefined;
  /** What was not as it should be. */
  problems: string[];
  ok: boolean;
}

/** Calls every operation of a client, with its documented example, through the built package. */
export async function runOperations(client: ClientPackage, simulator: Simulator, endpoint: string): Promise<Result[]> {
  const [credentials] = simulatorCredentials[client.vendor as keyof typeof simulatorCredentials];
  const region = client.document["x-cloudseal"].region === "required" ? regionOf(client.document) : undefined;
  const calls = client.create({ endpoint, region, credentials });
  const makers = new Map<string, { states: string[]; make: () => Promise<Made> }>();
  const results: Result[] = [];
  // Who makes a resource comes before who reads it.
  const operations = operationsOf(client.document).sort((a, b) => order(a.operation) - order(b.operation));
  for (const { name, method, operation } of operations) {
    const rules = operation["x-cloudseal"].simulator ?? {};
    const { create, read, list, end } = rules;
    const example = exampleInput(operation);
    // A fresh one each time: the last operation may have read its resource to the end.
    const maker = makers.get((read ?? list ?? end)?.resource);
    const input = maker ? { ...example, ...matchingInput(rules, await maker.make()) } : example;
    const before = simulator.calls.length;
    const start = performance.now();
    const problems: string[] = [];
    let answer: Json;
    try {
      answer = await calls[method]?.(input);
    } catch (error) {
      problems.push(String(error));
    }
    const time = performance.now() - start;
    const result = { ...summary(client, name, simulator.calls[before], problems), time };
    if (create && answer) {
      const make = async () => {
        const again: Json = await calls[method]?.(input);
        return { id: again[create.id], input };
      };
      makers.set(create.resource, { states: create.states, make });
    }
    if (maker && read)
      result.followed = await follow(() => calls[method]?.(input), answer, read.state, maker.states, problems);
    results.push(result);
  }
  const [first] = results;
  if (first) first.refused = await refuse(client, { endpoint, region }, credentials, first.problems);
  for (const result of results) result.ok = result.problems.length === 0;
  return results;
}

function order(operation: Json): number {
  const { read, list, end } = operation["x-cloudseal"].simulator ?? {};
  return read || list || end ? 1 : 0;
}

const regionOf = ({ servers: [server] }: Json): string =>
  server["x-cloudseal"]?.regions[0] ?? server.variables.region.default;

/** What the simulator says of a call. */
function summary(
  { vendor, service }: ClientPackage,
  operation: string,
  call: Call | undefined,
  problems: string[],
): Result {
  const text = (value: string | readonly string[] | undefined) =>
    typeof value === "string" ? value : (value?.join("; ") ?? "not checked");
  const checks = {
    signature: call?.signature ?? "no call came in",
    requestSchema: text(call?.requestSchema),
    responseSchema: text(call?.responseSchema),
  };
  for (const [name, value] of Object.entries(checks)) if (value !== "ok") problems.push(`${name}: ${value}`);
  if (call?.operation !== operation) problems.push(`the simulator took it for ${call?.operation ?? "nothing"}`);
  if (call?.status !== 200) problems.push(`HTTP ${call?.status}`);
  const wire = call ? `${call.method} ${call.target}` : "";
  return { vendor, service, operation, wire, status: call?.status ?? 0, ...checks, time: 0, problems, ok: false };
}

/** Reads a resource again until it is in its last state. */
async function follow(
  call: () => Promise<Json> | undefined,
  answer: Json,
  state: string,
  states: string[],
  problems: string[],
): Promise<string[]> {
  const steps = state.split("/").slice(1);
  const seen = [resolve(answer, steps)];
  while (seen.at(-1) !== states.at(-1) && seen.length < 10) seen.push(resolve(await call(), steps));
  if (seen.join() !== states.join()) problems.push(`passed through ${seen.join(", ")} instead of ${states.join(", ")}`);
  return seen;
}

/** One call with a wrong secret, which must become a typed error. */
async function refuse(
  client: ClientPackage,
  options: object,
  credentials: object,
  problems: string[],
): Promise<Result["refused"]> {
  // In every vendor's credentials the second member is the secret that goes with the first.
  const [, secret = ""] = Object.keys(credentials);
  const calls = client.create({ ...options, credentials: { ...credentials, [secret]: "wrong" } });
  const [{ method, operation }] = operationsOf(client.document) as [ReturnType<typeof operationsOf>[number]];
  try {
    await calls[method]?.(exampleInput(operation));
    problems.push("a call with a wrong secret was not refused");
  } catch (error) {
    if (error instanceof CloudError && error.kind === "credentials") {
      const { kind, code, status, message } = error;
      return { kind, code, status, message };
    }
    problems.push(`a call with a wrong secret became ${error}`);
  }
  return undefined;
}
