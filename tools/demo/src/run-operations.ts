import { CloudError } from "@cloudseal/core";
import {
  exampleInput,
  exampleRegion,
  get,
  pathOf,
  sampleInput,
  serviceOf,
  sourceOf,
  type Tier,
} from "@cloudseal/openapi";
import { type Call, type Simulator, simulatorCredentials } from "@cloudseal/simulator";
import { type ClientPackage, type Json, operationsOf } from "./find-clients.js";
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
  /** How far its spec was checked. */
  tier: Tier;
  /** Where the input comes from: all of it, or some, is the vendor's example, or all was made from the schema. */
  input: "documented" | "partly documented" | "made" | "none";
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

export interface RunOptions {
  /** Whether operations are called of which nobody wrote a spec. */
  all: boolean;
  /** Told of each operation before it is called. */
  onOperation(count: number, total: number): void;
}

/** Calls the operations of a client, each with its documented example, through the built package. */
export async function runOperations(
  client: ClientPackage,
  simulator: Simulator,
  endpoint: string,
  { all, onOperation }: RunOptions,
): Promise<Result[]> {
  const [credentials] = simulatorCredentials[client.vendor as keyof typeof simulatorCredentials];
  const region = serviceOf(client.document).regionRequired ? exampleRegion(client.document) : undefined;
  const calls = client.create({ endpoint, region, credentials });
  const makers = new Map<string, { states: string[]; make: () => Promise<Made> }>();
  const results: Result[] = [];
  // Who makes a resource comes before who reads it.
  const operations = operationsOf(client.document)
    .filter(({ spec }) => all || spec.operation.summary !== undefined)
    .sort((a, b) => order(a.extension) - order(b.extension));
  for (const [index, { method, extension, spec }] of operations.entries()) {
    onOperation(index + 1, operations.length);
    const rules = extension.simulator ?? {};
    const { create, read, list, end } = rules;
    const { input: example, made } = sampleInput(client.document, spec);
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
    const result: Result = {
      ...summary(client, spec.name, simulator.calls[before], problems),
      tier: sourceOf(spec.operation).tier,
      input: originOf(Object.keys(example).length, made.length),
      time,
    };
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

/** @param members how many an input has, and how many of them were made */
function originOf(members: number, made: number): Result["input"] {
  if (members === 0) return "none";
  if (made === 0) return "documented";
  return made < members ? "partly documented" : "made";
}

function order({ simulator = {} }: Json): number {
  const { read, list, end } = simulator;
  return read || list || end ? 1 : 0;
}

/** What the simulator says of a call. */
function summary(
  { vendor, service }: ClientPackage,
  operation: string,
  call: Call | undefined,
  problems: string[],
): Omit<Result, "tier" | "input"> {
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
  const stateOf = (answer: Json) => get(answer, ...pathOf(state));
  const seen = [stateOf(answer)];
  while (seen.at(-1) !== states.at(-1) && seen.length < 10) seen.push(stateOf(await call()));
  if (seen.join() !== states.join()) problems.push(`passed through ${seen.join(", ")} instead of ${states.join(", ")}`);
  return seen.map(String);
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
  const [{ method, spec }] = operationsOf(client.document) as [ReturnType<typeof operationsOf>[number]];
  try {
    await calls[method]?.(exampleInput(client.document, spec));
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
