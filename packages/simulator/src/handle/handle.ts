import { stringifyJson } from "@cloudseal/core";
import { documentFor, type Located } from "@cloudseal/openapi";
import type { Call } from "../calls.js";
import { documentedFor } from "../faults/documented-error.js";
import { type Effect, noResponse, type Reject, type Responses } from "../faults/faults.js";
import type { OwnResponse } from "../faults/injection.js";
import { completed, responseSchemas } from "../faults/own-response.js";
import { effectOf } from "../faults/read-injection.js";
import type { FaultScript } from "../faults/script.js";
import type { WireRequest } from "../http/request.js";
import { plainResponse, type WireResponse } from "../http/response.js";
import type { Operation } from "../operation.js";
import type { Validate } from "../schema/validate.js";
import type { State } from "../state/state.js";
import type { ErrorKind, VendorError, VendorResponse, VendorService } from "../vendors/vendor.js";
import { checkInput, type Input } from "./input.js";
import type { RateLimit } from "./rate-limit.js";

/** What outlives a request, and the time of this one. */
export interface ServerState {
  readonly services: readonly VendorService[];
  /** What to say of the services that are left out. */
  readonly leftOut: string;
  readonly state: State;
  readonly validate: Validate;
  /** Absent when the documented limits do not hold. */
  readonly rateLimit: RateLimit | undefined;
  readonly faults: FaultScript;
  readonly now: Date;
}

/** Handles one request and records it in `call`. Never throws. */
export async function handle(
  request: WireRequest,
  server: ServerState,
): Promise<{ response: WireResponse; call: Call }> {
  const call: Call = {
    method: request.method,
    target: request.query === "" ? request.path : `${request.path}?${request.query}`,
    signature: "not checked",
    done: false,
    status: 0,
  };
  let response: WireResponse;
  try {
    response = await respond(request, server, call);
  } catch (error) {
    response = plainResponse(500, `failed at this request: ${error instanceof Error ? error.message : error}`);
  }
  call.status = response.status;
  response.headers.date ??= server.now.toUTCString();
  return { response, call };
}

/** One request on its way through the steps below; `call` records what they find. */
interface RequestContext {
  readonly request: WireRequest;
  readonly requestId: string;
  readonly server: ServerState;
  readonly service: VendorService;
  readonly call: Call;
  /** What the fault of this call does. */
  readonly effect: Effect;
  /** The server's clock, as the fault has it. */
  readonly now: Date;
  /** Absent when the request names none that there is. */
  readonly operation: Operation | undefined;
}

/** The steps of every request: recognize the vendor, route, take the fault, verify. */
async function respond(request: WireRequest, server: ServerState, call: Call): Promise<WireResponse> {
  if (request.oversize) return plainResponse(413, "the body is larger than 10 MB");
  const service = recognize(request, server.services);
  if (!service)
    return plainResponse(
      404,
      `no vendor's protocol in this request (known: ${server.services.map(({ name }) => name).join(", ")}${server.leftOut}); it has neither the vendor's Authorization nor its headers`,
    );
  call.vendor = service.name;
  const routed = service.vendor.route(request, service.operations);
  const operation = "id" in routed ? routed : undefined;
  if (operation) call.operation = operation.id;

  const injection = operation && server.faults.take(service, operation, server.now);
  if (injection && "type" in injection) call.fault = injection.type;
  else if (injection) call.injected = true;
  const effect = injection ? effectOf(injection, operation, service.vendor) : {};
  if (effect.unread) return noResponse(effect.unread);
  const now = effect.clock?.(server.now) ?? server.now;
  const requestId = service.vendor.requestId();
  const context = { request, requestId, server, service, call, effect, now, operation };
  const response =
    (await verify(context)) ?? ("id" in routed ? await callOperation(context, routed) : reject(context, routed));
  response.headers.date ??= now.toUTCString();
  return response;
}

/** The steps of an authentic request for an operation: fault, rate limit, read, validate, perform. */
async function callOperation(context: RequestContext, operation: Operation): Promise<WireResponse> {
  const early = context.effect.instead?.(responsesOf(context, operation)) ?? limitRate(context, operation);
  if (early) return early;
  const input = readInput(context, operation);
  if ("status" in input) return input;
  return validateInput(context, operation, input) ?? perform(context, operation, input);
}

/** The vendor whose protocol the request shows; if it shows none, one that has such an operation. */
function recognize(request: WireRequest, services: readonly VendorService[]): VendorService | undefined {
  return (
    services.find(({ vendor }) => vendor.speaks(request)) ??
    services.find(({ vendor, operations }) => "id" in vendor.route(request, operations)) ??
    (services.length === 1 ? services[0] : undefined)
  );
}

async function verify(context: RequestContext): Promise<WireResponse | undefined> {
  const { request, service, now, operation, call } = context;
  const { credentials, memory } = service;
  const error = await service.vendor.verify(request, { credentials, now, memory, operation });
  call.signature = error ? error.message : "ok";
  return error && reject(context, error);
}

function limitRate(context: RequestContext, operation: Operation): WireResponse | undefined {
  const wait = context.server.rateLimit?.(operation, context.now) ?? 0;
  if (wait <= 0) return undefined;
  const message = `${operation.id} has been called too often; its limit is documented`;
  return reject(context, { ...errorFor(context, "throttled", message), retryAfter: wait });
}

function readInput(context: RequestContext, operation: Operation): Input | WireResponse {
  const { request, service, call } = context;
  try {
    const input = service.vendor.read(request, operation);
    call.input = input;
    return input;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    call.requestSchema = [error.message];
    return rejectAs(context)("invalid", `the body cannot be read: ${error.message}`);
  }
}

function validateInput(context: RequestContext, operation: Operation, input: Input): WireResponse | undefined {
  const { server, service, call } = context;
  const problems = checkInput(operation, input, service.vendor.rejectsUnknown, server.validate);
  call.requestSchema = problems.length === 0 ? "ok" : problems.map(({ message }) => message);
  const [first] = problems;
  return first && rejectAs(context)(first.kind, first.message);
}

async function perform(context: RequestContext, operation: Operation, input: Input): Promise<WireResponse> {
  const { server, service, call, effect, now } = context;
  const body = structuredClone(operation.example);
  const notFound = server.state.apply(operation, input, body, now);
  if (notFound) return reject(context, { ...service.vendor.codes.notFound, ...notFound });
  call.done = true;
  const response = writeSuccess(context, operation, body);
  return effect.after ? effect.after(response, responsesOf(context, operation)) : response;
}

/** The success of an operation: with the vendor's envelope where it is a JSON object, else as it is. */
function writeSuccess(context: RequestContext, operation: Operation, body: unknown): WireResponse {
  const { service, requestId } = context;
  const { status, returns, contentType = "application/json" } = operation.success;
  // A service whose results stand in an envelope has one around lists, too.
  const isObject = returns === "object" || (operation.result.length > 0 && returns !== "text" && returns !== "bytes");
  const { headers, ...success } = service.vendor.succeed(isObject ? body : undefined, requestId);
  if (returns === "text" || returns === "bytes") {
    context.call.responseSchema = "ok";
    return { status, headers: { ...headers, "content-type": contentType }, body: String(body ?? "") };
  }
  const isEmpty = status === 204 || status === 205;
  const written = isObject || (returns === "nothing" && !isEmpty) ? success.body : isEmpty ? undefined : body;
  const found = operation.responses[status] ?? operation.responses["2XX"];
  return writeResponse(context, { status, headers: { "content-type": contentType, ...headers }, body: written }, found);
}

/** An error of the simulator with the documented status and code, else the vendor's. */
const rejectAs =
  (context: RequestContext): Reject =>
  (kind, message, { status, wait } = {}) =>
    reject(context, errorFor(context, kind, message, status), wait);

function errorFor(
  { service, operation }: RequestContext,
  kind: ErrorKind,
  message: string,
  status?: number,
): VendorError {
  const { vendor } = service;
  const code = (operation && documentedFor(operation, vendor, kind, status)) ?? vendor.codes[kind];
  if (!code) throw new Error(`the vendor has no code for ${kind}`);
  return { message, ...code, ...(status !== undefined && { status }) };
}

const responsesOf = (context: RequestContext, operation: Operation): Responses => ({
  reject: rejectAs(context),
  fail: (error, wait) => reject(context, error, wait),
  own: (response) => writeOwn(context, operation, response),
});

/** A response of the caller's own; it has been checked, unless the caller turned that off. */
function writeOwn(context: RequestContext, operation: Operation, own: OwnResponse): WireResponse {
  const { service, requestId, call } = context;
  const response = completed(service.vendor, own, requestId);
  const { status, headers, body } = response;
  if (typeof body === "string" || body instanceof Uint8Array) {
    const type = typeof body === "string" ? "text/plain;charset=utf-8" : "application/octet-stream";
    return {
      status,
      headers: { "content-type": type, ...headers },
      body: typeof body === "string" ? body : new Uint8Array(body),
    };
  }
  if (own.check !== false && responseSchemas(operation, service.vendor, status).length > 0) call.responseSchema = "ok";
  return writeResponse(context, response, undefined);
}

/** @param wait milliseconds of the vendor's header for them */
function reject(context: RequestContext, error: VendorError, wait?: number): WireResponse {
  const { request, requestId, service, call, operation } = context;
  call.code = error.code;
  const { headers, ...response } = service.vendor.reject(error, requestId, request);
  const waiting = wait === undefined ? {} : service.vendor.retryHeader(wait);
  // Some vendors send errors with status 200: their schema stands under `default`.
  const ofStatus = response.status === 200 ? undefined : operation?.responses[response.status];
  const schema = ofStatus ?? operation?.responses.default;
  return writeResponse(context, { ...response, headers: { ...headers, ...waiting } }, schema);
}

/** Writes a response as JSON; one that violates its schema becomes a 500 that says so. */
function writeResponse(
  { server, call, operation }: RequestContext,
  { status, headers, body }: VendorResponse,
  schema: Located | undefined,
): WireResponse {
  if (operation && schema && body !== undefined) {
    const problems = server.validate(documentFor(operation.document, "output"), schema.pointer, body, "the response");
    const messages = problems.map(({ message }) => message);
    call.responseSchema = messages.length === 0 ? "ok" : messages;
    if (messages.length > 0) {
      delete call.code;
      return plainResponse(500, `the response of ${operation.id} does not fit its schema: ${messages.join("; ")}`);
    }
  }
  if (body === undefined) {
    // No body is right where none is documented.
    if (operation && !schema && !call.injected) call.responseSchema = "ok";
    const { "content-type": _, ...rest } = headers;
    return { status, headers: rest, body: "" };
  }
  return { status, headers: { "content-type": "application/json", ...headers }, body: stringifyJson(body) };
}
