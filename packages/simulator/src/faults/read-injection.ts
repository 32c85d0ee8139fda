import { stringifyJson } from "@cloudseal/core";
import { isObject, nearestHint } from "@cloudseal/openapi";
import type { Operation } from "../operation.js";
import type { Vendor } from "../vendors/vendor.js";
import { errorOf } from "./documented-error.js";
import type { FaultWithOptions, Repeat } from "./fault.js";
import { type Effect, insteadOrAfter, kindOf, kinds } from "./faults.js";
import type { DocumentedError, Injection, OwnResponse } from "./injection.js";

/** An injection whose members are known to be what they should be. */
export type ReadInjection = FaultWithOptions | DocumentedError | OwnResponse;

/** @throws TypeError for an unknown type of fault, an unknown or invalid option, or a response that cannot be sent */
export function readInjection(given: Injection): ReadInjection {
  if (typeof given === "string") return { type: readType(given) } as FaultWithOptions;
  if (!isObject(given)) throw new TypeError(`an injection is the name of a fault or an object, not ${describe(given)}`);
  if ("type" in given) {
    const { type, ...options } = given as unknown as FaultWithOptions;
    const known = kindOf(readType(type)).options as Readonly<Record<string, string>>;
    checkOptions(`the fault ${type}`, options, known);
    return given as unknown as FaultWithOptions;
  }
  if ("code" in given) {
    checkOptions("an injected error", given, errorOptions);
    return given as unknown as DocumentedError;
  }
  if ("body" in given || "status" in given) {
    checkOptions("an injected response", given, responseOptions);
    return readResponse(given as OwnResponse);
  }
  throw new TypeError(
    `an injection has a type (a fault), a code (a documented error), or a body or a status (a response of your own); this one has ${Object.keys(given).join(", ") || "nothing"}`,
  );
}

/** What an injection does to a call of the operation. */
export function effectOf(injection: ReadInjection, operation: Operation, vendor: Vendor): Effect {
  if ("type" in injection) return kindOf(injection.type).effect(injection);
  return insteadOrAfter(injection.done, ({ fail, own }) =>
    "code" in injection ? fail(errorOf(injection, operation, vendor), injection.retryAfter) : own(injection),
  );
}

function readType(type: unknown): FaultWithOptions["type"] {
  if (typeof type === "string" && Object.hasOwn(kinds, type)) return type as FaultWithOptions["type"];
  const known = Object.keys(kinds);
  const nearest = typeof type === "string" ? nearestHint(type, known) : "";
  throw new TypeError(
    `unknown fault ${describe(type)}${nearest}; known: ${known.join(", ")}; a documented error is { code: … }`,
  );
}

const repeatOptions = { times: "number", until: "date" };
const errorOptions = {
  ...{ code: "string", status: "number", message: "string", retryAfter: "number", check: "boolean", done: "boolean" },
};
const responseOptions = { body: "any", status: "number", headers: "object", check: "boolean", done: "boolean" };

function checkOptions(what: string, given: object, own: Readonly<Record<string, string>>): void {
  const known: Readonly<Record<string, string>> = { ...own, ...repeatOptions };
  for (const [name, value] of Object.entries(given)) {
    const wanted = Object.hasOwn(known, name) ? known[name] : undefined;
    if (wanted === undefined)
      throw new TypeError(
        `${what} has no option ${JSON.stringify(name)}${nearestHint(name, Object.keys(known))}; known: ${Object.keys(known).join(", ")}`,
      );
    if (value !== undefined && wanted !== "any" && !isOfType(value, wanted))
      throw new TypeError(`the option ${name} of ${what} is a ${wanted}, not ${describe(value)}`);
  }
  const { times, status } = given as Repeat & { status?: number };
  if (times !== undefined && !(times === Number.POSITIVE_INFINITY || (Number.isInteger(times) && times > 0)))
    throw new TypeError(`the option times of ${what} is a positive integer or Infinity, not ${times}`);
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status < 600))
    throw new TypeError(`the option status of ${what} is an integer from 200 to 599, not ${status}`);
}

function isOfType(value: unknown, wanted: string): boolean {
  if (wanted === "date") return value instanceof Date && !Number.isNaN(value.getTime());
  return typeof value === wanted && !Number.isNaN(value) && value !== null;
}

/** A copy, so that it is sent as it was given. */
function readResponse(response: OwnResponse): OwnResponse {
  const { body, status = 200, headers = {} } = response;
  if (body !== undefined && [204, 205, 304].includes(status))
    throw new TypeError(`an injected response ${status} has no body, as HTTP allows none; leave it out`);
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
  if (typeof body === "string" || body === undefined) return { ...response, headers };
  try {
    stringifyJson(body);
    return { ...response, headers, body: structuredClone(body) };
  } catch (error) {
    throw new TypeError(`the body of an injected response is no JSON value: ${(error as Error).message}`);
  }
}

function checkHeader(name: string, value: unknown): void {
  if (/^(content-length|transfer-encoding|connection)$/i.test(name))
    throw new TypeError(`an injected response has no header ${name}: the server sets it; leave it out`);
  try {
    if (typeof value !== "string") throw new TypeError(`a value is a string, not ${describe(value)}`);
    new Headers([[name, value]]);
  } catch (error) {
    throw new TypeError(`the header ${JSON.stringify(name)} of an injected response: ${(error as Error).message}`);
  }
}

const describe = (value: unknown): string => {
  if (value === undefined || typeof value === "function" || typeof value === "symbol") return String(value);
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value).slice(0, 100);
};
