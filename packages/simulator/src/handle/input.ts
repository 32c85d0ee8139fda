import { asObject, documentFor, type JsonObject, readPointer } from "@cloudseal/openapi";
import type { WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";
import { maxProblems, type Problem, shortened } from "../schema/context.js";
import { declared } from "../schema/declared.js";
import { coerce } from "../schema/unflatten.js";
import type { Validate } from "../schema/validate.js";
import { pathParameters } from "./route.js";

/** An operation's input, read from the wire and typed by its schemas. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** `undefined` when there is none. */
  readonly body?: unknown;
}

/** The declared parameters of a request, typed; lists in the query are repeated names. */
export function readParameters(request: WireRequest, { document, path, parameters }: Operation): Input {
  const input = { path: {}, query: {}, header: {} } as Record<"path" | "query" | "header", Record<string, unknown>>;
  const fromPath = pathParameters(path, request.path) ?? {};
  const fromQuery = new URLSearchParams(request.query);
  for (const { name, in: place, schema } of parameters) {
    const { types, items } = declared(document, schema.value);
    if (place === "query" && types.has("array")) {
      if (fromQuery.has(name)) input.query[name] = fromQuery.getAll(name).map((text) => coerce(document, items, text));
      continue;
    }
    const text =
      place === "path" ? fromPath[name] : place === "query" ? fromQuery.get(name) : request.headers[name.toLowerCase()];
    if (text !== undefined && text !== null) input[place][name] = coerce(document, schema.value, text);
  }
  return input;
}

/** The first violations of the operation's schemas. */
export function checkInput(operation: Operation, input: Input, rejectsUnknown: boolean, validate: Validate): Problem[] {
  const { parameters, body } = operation;
  const document = documentFor(operation.document, "input");
  const problems = parameters.flatMap(({ name, in: place, required, schema }): Problem[] => {
    const value = input[place][name];
    if (value !== undefined) return validate(document, schema.pointer, value, name);
    return required ? [{ kind: "missing", message: `${name} is missing` }] : [];
  });
  if (body && input.body === undefined && body.required)
    problems.push({ kind: "missing", message: "the body is missing" });
  if (body && input.body !== undefined) {
    problems.push(...validate(document, body.schema.pointer, input.body, ""));
    if (rejectsUnknown)
      for (const { path } of unknownMembers(
        document,
        readPointer(document, body.schema.pointer),
        input.body,
        maxProblems,
      ))
        problems.push({ kind: "unknown", message: `${shortened(path)} is not known` });
  }
  return problems.slice(0, maxProblems);
}

/** A member that a schema does not declare. */
interface UnknownMember {
  readonly path: string;
  readonly name: string;
  /** Those that are declared beside it. */
  readonly declared: readonly string[];
}

/** The members of `value`, at any depth, that the schema does not declare, up to `limit`. */
export function unknownMembers(document: JsonObject, schema: unknown, value: unknown, limit: number): UnknownMember[] {
  const unknown: UnknownMember[] = [];
  const walk = (schema: unknown, value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null || unknown.length >= limit) return;
    const { items, members, others, isOpen } = declared(document, schema);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(items, item, `${at}[${index}]`);
      return;
    }
    for (const [name, member] of Object.entries(asObject(value))) {
      const place = at === "" ? name : `${at}.${name}`;
      if (members.has(name)) walk(members.get(name), member, place);
      else if (isOpen) walk(others, member, place);
      else if (unknown.push({ path: place, name, declared: [...members.keys()] }) >= limit) return;
    }
  };
  walk(schema, value, "");
  return unknown;
}
