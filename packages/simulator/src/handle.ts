import { stringifyJson } from "@cloudseal/core";
import type { Call } from "./call.js";
import { checkInput } from "./check-input.js";
import type { RateLimit } from "./create-rate-limit.js";
import type { State } from "./create-state.js";
import { plainAnswer } from "./http/plain-answer.js";
import { redactQuery } from "./http/redact-query.js";
import type { WireRequest } from "./http/wire-request.js";
import type { WireResponse } from "./http/wire-response.js";
import type { Input } from "./input.js";
import type { Operation } from "./operation.js";
import type { Validate } from "./schema/create-validator.js";
import type { Answer, Refusal, RefusalKind, VendorServer } from "./vendor-server.js";

/** One vendor as it is being served. */
export interface Served {
  readonly vendor: string;
  readonly server: VendorServer;
  readonly operations: readonly Operation[];
  readonly credentials: readonly object[];
  readonly memory: Map<string, number>;
}

/** What a request meets. */
export interface World {
  readonly served: readonly Served[];
  readonly state: State;
  readonly validate: Validate;
  /** Absent when the documented limits do not hold. */
  readonly rateLimit: RateLimit | undefined;
  readonly now: Date;
}

/** Answers one request and tells of it in `call`. Never throws. */
export async function handle(request: WireRequest, world: World): Promise<{ response: WireResponse; call: Call }> {
  const query = request.query === "" ? "" : `?${redactQuery(request.query)}`;
  const call: Call = { method: request.method, target: request.path + query, signature: "not checked", status: 0 };
  let response: WireResponse;
  try {
    response = await answer(request, world, call);
  } catch (error) {
    response = plainAnswer(500, `failed at this request: ${error instanceof Error ? error.message : error}`);
  }
  call.status = response.status;
  response.headers.date = world.now.toUTCString();
  return { response, call };
}

async function answer(request: WireRequest, world: World, call: Call): Promise<WireResponse> {
  if (request.oversize) return plainAnswer(413, "the body is larger than 10 MB");
  const served = recognise(request, world.served);
  if (!served)
    return plainAnswer(
      404,
      `no vendor's protocol in this request (served: ${world.served.map(({ vendor }) => vendor).join(", ")}); it has neither the vendor's Authorization nor its headers`,
    );
  const { vendor, server, operations, credentials, memory } = served;
  call.vendor = vendor;
  const requestId = server.requestId();
  const found = server.route(request, operations);
  const operation = "id" in found ? found : undefined;
  if (operation) call.operation = operation.id;
  const refuse = (refusal: Refusal) => {
    call.code = refusal.code;
    return send(server.refuse(refusal, requestId, request), operation, world, call, true);
  };
  const refuseAs = (kind: RefusalKind, message: string, retryAfter?: number) =>
    refuse({ ...server.codes[kind], message, ...(retryAfter !== undefined && { retryAfter }) });

  const unauthentic = await server.verify(request, { credentials, now: world.now, memory, operation });
  call.signature = unauthentic ? unauthentic.message : "ok";
  if (unauthentic) return refuse(unauthentic);
  if (!("id" in found)) return refuse(found);
  const wait = world.rateLimit?.(found, world.now) ?? 0;
  if (wait > 0) return refuseAs("throttled", `${found.id} has been called too often; its limit is documented`, wait);

  let input: Input;
  try {
    input = server.read(request, found);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    call.requestSchema = [error.message];
    return refuseAs("invalid", `the body cannot be read: ${error.message}`);
  }
  call.input = input;
  const problems = checkInput(found, input, server.refusesUnknown, world.validate);
  call.requestSchema = problems.length === 0 ? "ok" : problems.map(({ message }) => message);
  const [first] = problems;
  if (first) return refuseAs(first.kind, first.message);

  const body = structuredClone(found.example);
  const notFound = world.state.apply(found, input, body, world.now);
  if (notFound) return refuse({ ...server.codes.notFound, ...notFound });
  return send(server.succeed(body, requestId), found, world, call, false);
}

/** Whose protocol it is; a request that shows none is taken by whoever has such an operation. */
function recognise(request: WireRequest, served: readonly Served[]): Served | undefined {
  return (
    served.find(({ server }) => server.speaks(request)) ??
    served.find(({ server, operations }) => "id" in server.route(request, operations)) ??
    (served.length === 1 ? served[0] : undefined)
  );
}

function send(
  { status, headers, body }: Answer,
  operation: Operation | undefined,
  { validate }: World,
  call: Call,
  isRefusal: boolean,
): WireResponse {
  // Some vendors answer errors with status 200: their schema stands under `default`.
  const { answers } = operation ?? {};
  const schema =
    (isRefusal && status === 200 ? undefined : answers?.[status]) ?? (isRefusal ? answers?.default : undefined);
  if (operation && schema && body !== undefined) {
    const problems = validate(operation.document, schema.pointer, body, "the answer").map(({ message }) => message);
    call.answerSchema = problems.length === 0 ? "ok" : problems;
    if (problems.length > 0) {
      delete call.code;
      return plainAnswer(500, `the answer of ${operation.id} does not fit its schema: ${problems.join("; ")}`);
    }
  }
  if (body === undefined) {
    // No body is right where none is documented.
    if (operation && !schema) call.answerSchema = "ok";
    return { status, headers: { ...headers }, body: "" };
  }
  return { status, headers: { ...headers, "content-type": "application/json" }, body: stringifyJson(body) };
}
