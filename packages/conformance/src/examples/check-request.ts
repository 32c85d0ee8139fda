import { stringifyJson, type TransportRequest } from "@cloudseal/core";
import {
  type Body,
  bodyOf,
  flatInput,
  type InputMember,
  type JsonObject,
  otherMembers,
  parametersOf,
  resolve as resolveIn,
  serviceOf,
} from "@cloudseal/openapi";
import type { Example } from "@cloudseal/page-reader";
import { createSimulator, type Simulator } from "@cloudseal/simulator";
import { sameJson, show } from "../compare/difference.js";
import { type Json, otherOf, resolve, type Spec } from "../specs/load-specs.js";
import type { Outcome } from "./check-response.js";
import { type ClientPackage, exchange, operationIn } from "./client.js";
import { misfitsOf } from "./fits-type.js";

/**
 * One documented input through the client's method: it must be of the type that the method takes; what is on the wire must be
 * what the spec says, decode to the input again at the vendor's side, and be what the page shows.
 *
 * @param shown examples of the page, as far as there is one
 */
export async function checkRequest(
  spec: Spec,
  client: ClientPackage,
  input: Json,
  shown: readonly Example[] = [],
): Promise<Outcome> {
  const misfits = misfitsOf(client.document, inputSchema(client, spec), input, "input");
  // Whatever the client makes of the empty response, only what it sent is looked at.
  const { sent, thrown } = await exchange(spec, client, input, { status: 200, body: "{}" });
  if (!sent) return { misfits, problems: [`nothing was sent: ${thrown}`] };
  const problems = [
    ...againstSpec(sent, spec, input),
    ...(await againstSimulator(sent, spec, client, input, misfits.length === 0)),
    ...shown.flatMap((example) => againstPage(sent, example, input, spec)),
  ];
  return { misfits, problems };
}

/** The type of a method's input. */
function inputSchema(client: ClientPackage, { name }: Spec): JsonObject {
  const members = [...inputOf(client, name)];
  return {
    type: "object",
    required: members.filter(([, { required }]) => required).map(([name]) => name),
    properties: Object.fromEntries(members.map(([name, { schema }]) => [name, schema])),
    additionalProperties: inputIsOpen(client, name) ? true : undefined,
  };
}

const inputOf = (client: ClientPackage, name: string): ReadonlyMap<string, InputMember> => {
  const operation = operationIn(client, name);
  return operation ? flatInput(client.document, operation) : new Map();
};

/** Whether the body may have members of any name. */
function inputIsOpen({ document }: ClientPackage, name: string): boolean {
  const operation = operationIn({ document } as ClientPackage, name);
  const body = operation && bodyOf(document, operation);
  return body !== undefined && otherMembers(resolveIn(document, body.schema.value)) !== undefined;
}

function againstSpec({ method, target, headers, body, endpoint }: TransportRequest, spec: Spec, input: Json): string[] {
  const problems: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) problems.push(`${what} on the wire is ${show(found)}, expected ${show(expected)}`);
  };
  expect("the method", method, spec.method.toUpperCase());
  const path = spec.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
  expect("the path", target.split("?")[0], path);
  for (const { name, in: place, schema } of parametersOf(spec.document.root, spec, otherOf(spec))) {
    const constant = (schema.value as Json)?.const;
    const sent = place === "query" ? new URLSearchParams(target.split("?")[1]).get(name) : headers[name.toLowerCase()];
    if (constant !== undefined) expect(name, sent, String(constant));
  }
  const { actionHeader, actionParameter } = serviceOf(spec.serviceDocument.root);
  if (actionHeader) expect(actionHeader, headers[actionHeader.toLowerCase()], spec.name);
  if (actionParameter)
    expect(actionParameter, new URLSearchParams(target.split("?")[1]).get(actionParameter), spec.name);
  const hosts: string[] = (spec.document.root.servers ?? []).map(({ url, variables }: Json) =>
    url
      .replace(/^https?:\/\//, "")
      .replace(/\{(\w+)\}/g, (_: string, name: string) => (name === "region" ? "{}" : variables[name].default)),
  );
  const matches = (host: string) =>
    new RegExp(`^${host.replaceAll(".", "\\.").replace("{}", "[a-z0-9-]+")}$`).test(endpoint.host);
  if (!hosts.some(matches))
    problems.push(`the host on the wire is ${endpoint.host}, expected one of ${hosts.join(", ")}`);
  if (!spec.operation.requestBody && body !== "") problems.push(`the body on the wire is ${show(body)}, expected none`);
  return problems;
}

/** One simulator for each client's document: making it takes longer than a request. */
const simulators = new WeakMap<object, Simulator>();

async function againstSimulator(
  { endpoint, target, method, headers, body }: TransportRequest,
  spec: Spec,
  client: ClientPackage,
  input: Json,
  fits: boolean,
): Promise<string[]> {
  const { document } = client;
  const simulator = simulators.get(document) ?? createSimulator({ documents: [document], limits: false });
  simulators.set(document, simulator);
  await simulator.fetch(`${endpoint.protocol}//${endpoint.host}${target}`, {
    method,
    headers: { ...headers },
    ...(body !== "" && { body: body as BodyInit }),
  });
  const call = simulator.calls.at(-1);
  const problems: string[] = [];
  if (call?.operation !== spec.name)
    problems.push(`the vendor's side takes it for ${call?.operation ?? "no operation"}`);
  if (call?.signature !== "ok") problems.push(`the signature is not taken: ${call?.signature}`);
  // The vendor's side must be of the same mind about an input that is not of its type.
  if ((call?.requestSchema === "ok") !== fits)
    problems.push(
      fits
        ? `the input does not fit its schema: ${show(call?.requestSchema)}`
        : "the vendor's side takes an input that does not fit its type",
    );
  const { kind } = bodyAt(spec) ?? {};
  const isWhole = kind === "text" || kind === "bytes";
  const known = new Set([...inputOf(client, spec.name).keys(), ...Object.keys(input), ...(isWhole ? ["body"] : [])]);
  const { path, query, header, body: given } = (call?.input ?? {}) as Json;
  const members = isWhole ? { body: given } : given;
  const read = Object.entries({ ...path, ...query, ...header, ...members }).filter(([name]) => known.has(name));
  const found = Object.fromEntries(read);
  const expected = withBytes(spec, input);
  if (!sameJson(found, masked(expected, found)))
    problems.push(`the vendor's side reads ${stringifyJson(found)}, expected ${stringifyJson(expected)}`);
  return problems;
}

/** A value with what stands masked in a record, as secrets do there. */
function masked(value: Json, record: Json): Json {
  if (record === "***" && typeof value === "string") return record;
  if (typeof value !== "object" || value === null || typeof record !== "object" || record === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => masked(item, record[index]));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, masked(member, record[name])]));
}

const bodyAt = (spec: Spec): Body | undefined => bodyOf(spec.document.root, spec, otherOf(spec));

/** An input with its bytes as the vendor's side has them: one character for each. Examples give them as a text. */
function withBytes(spec: Spec, input: Json): Json {
  const body = bodyAt(spec);
  if (body?.kind === "bytes") return { ...input, body: asBytes(input.body) };
  if (body?.kind !== "multipart") return input;
  const { value: schema } = resolve(spec, body.schema);
  const isFile = (name: string) => {
    const { value: member } = resolve(spec, { ...body.schema, value: schema.properties?.[name] });
    return (member.items ?? member).format === "binary";
  };
  return Object.fromEntries(
    Object.entries<Json>(input).map(([name, value]) => [name, isFile(name) ? asBytes(value) : value]),
  );
}

const asBytes = (value: Json): Json =>
  Array.isArray(value)
    ? value.map(asBytes)
    : typeof value === "string"
      ? String.fromCharCode(...new TextEncoder().encode(value))
      : value;

/** The value of a body: what JSON says, else the members of the input that are in it. */
function bodySent({ body }: TransportRequest, spec: Spec, input: Json): Json {
  const kind = bodyAt(spec)?.kind;
  if (kind === undefined || kind === "json") return typeof body === "string" && body !== "" ? JSON.parse(body) : null;
  if (kind === "text" || kind === "bytes") return input.body;
  const elsewhere = parametersOf(spec.document.root, spec, otherOf(spec)).map(({ name }) => name);
  return Object.fromEntries(Object.entries(input).filter(([name]) => !elsewhere.includes(name)));
}

/** What the page shows of the request, as much as it does. */
function againstPage(request: TransportRequest, shown: Example, input: Json, spec: Spec): string[] {
  // Another example of the page, with another input.
  if (shown.body !== undefined && !sameJson(bodySent(request, spec, input), shown.body)) return [];
  const problems: string[] = [];
  const expect = (what: string, found: unknown, expected: string | undefined) => {
    if (expected !== undefined && found !== expected)
      problems.push(`${what} on the wire is ${show(found)}, but the page shows ${show(expected)} (line ${shown.line})`);
  };
  expect("the method", request.method, shown.method);
  const target = shown.target
    ?.replace(/^https?:\/\/[^/]*/, "")
    .replace(/\{([^}]+)\}/g, (_, name: string) => String(input[name]));
  expect("the path", request.target.split("?")[0], target?.split("?")[0]);
  for (const [name, value] of Object.entries(shown.headers ?? {})) expect(name, request.headers[name], value);
  return problems;
}
