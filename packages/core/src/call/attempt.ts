import { randomNonce } from "#crypto";
import { defaultTransport } from "#transport";
import { type Awaitable, isPromise, whenReady } from "../crypto/awaitable.js";
import { defaults } from "../defaults.js";
import type { CloudError, ErrorKind } from "../errors.js";
import type { CallOptions } from "../options.js";
import type { CredentialsProvider, Failure } from "../protocol.js";
import { isProxyRefusal } from "../transport/proxy/address.js";
import { abortError, TransportError, type TransportRequest, type TransportResponse } from "../transport/transport.js";
import { type ParsedBody, parseBody } from "../wire/decode.js";
import { resolveEndpoint } from "../wire/endpoint.js";
import { addHeaders, assertHeaders, assertTarget, headerValue } from "../wire/headers.js";
import { fillPath } from "../wire/path-template.js";
import { dateToSign } from "./clock.js";
import { type CallContext, notify, stepError } from "./context.js";
import { loadedLater } from "./load-later.js";
import { bounded, sleep } from "./sleep.js";
import { isSuccess } from "./success.js";

/** A response and what it says. */
export interface Received {
  readonly response: TransportResponse;
  /** The parsed body; `undefined` when it is empty or not JSON. */
  readonly body: unknown;
}

/** How a call ended with a response. */
export interface CallResult extends Received {
  /** Set when the call failed, whatever the status. */
  readonly failure?: CloudError;
}

/** A failure, and what decides whether another attempt follows. */
export interface FailedOutcome extends Failure {
  readonly cause?: unknown;
  readonly unsent?: boolean | undefined;
  /** Whether repeating is of no use, whatever the kind. */
  readonly permanent?: boolean | undefined;
}

/** How an attempt ended: without a failure there is a response. */
export interface Outcome<Credentials extends object = object> {
  readonly received?: Received;
  readonly failure?: FailedOutcome;
  /** The body of a response that is no success; which failure it reports is not known yet. */
  readonly unread?: ParsedBody;
  /** What it was signed with, once that is known. */
  readonly resolved?: ResolvedCredentials<Credentials>;
}

/**
 * One attempt: a row of steps, each with one kind of error. Every attempt is signed anew, with a date and a nonce of its own.
 * Never rejects. Only what is a promise is awaited, which keeps calls with credentials at hand short.
 */
export async function attempt<Credentials extends object>(
  context: CallContext<Credentials>,
): Promise<Outcome<Credentials>> {
  let resolved: ResolvedCredentials<Credentials> | undefined;
  try {
    const ready = resolveCredentials(context);
    resolved = isPromise(ready) ? await ready : ready;
    const { completed } = resolved;
    const built = buildRequest(context, completed);
    const { middleware, rateLimit } = context.state.options;
    const changed = middleware ? await loadedLater().applyMiddleware(context, built, steps) : built;
    // Step 3: the client's own rate limit.
    if (rateLimit) await loadedLater().waitForRateLimit(context, steps);
    const signed = signRequest(context, changed, completed);
    const response = await sendRequest(context, isPromise(signed) ? await signed : signed);
    return { ...readResponse(context, response), resolved };
  } catch (thrown) {
    const { kind, message, cause = thrown, unsent } = thrown as TransportError;
    const failure = { kind, message, cause, unsent, permanent: isProxyRefusal(cause) };
    return { failure, ...(resolved && { resolved }) };
  }
}

/** The credentials of an attempt, and what can give others. */
export interface ResolvedCredentials<Credentials> {
  readonly credentials: Credentials;
  /** With what the path of the operation takes from them. */
  readonly completed: Credentials;
  readonly provider: CredentialsProvider<Credentials> | undefined;
}

/** Step 1: the credentials, checked and complete. Its errors are of the kind `credentials`. */
export function resolveCredentials<Credentials extends object>(
  context: CallContext<Credentials>,
): Awaitable<ResolvedCredentials<Credentials>> {
  const { state, route, input, options: call, deadline } = context;
  const { service, options } = state;
  const { protocol } = service;
  const { signal } = call;
  const { credentials: given = protocol.defaultCredentials, region } = options;
  const provider = typeof given === "function" ? (given as CredentialsProvider<Credentials>) : undefined;
  // Most clients have keys of their own, which were checked at the first call.
  if (given && given === state.checked && !protocol.completeCredentials)
    return { credentials: state.checked, completed: state.checked, provider };
  return settleStep("credentials", call, () => {
    const found = provider ? provider({ region, options }) : (given as Credentials);
    const late = "the credentials were not there in time";
    const ready = isPromise(found)
      ? bounded(Promise.resolve(found), deadline - performance.now(), late, signal)
      : found;
    return whenReady(ready, (credentials) => {
      if (!credentials || state.checked !== credentials) {
        protocol.check(credentials);
        state.checked = credentials;
      }
      const { path } = route;
      const filled = service.parameters;
      const complete = protocol.completeCredentials?.(credentials, {
        path,
        given: input.parameters,
        filled,
        options,
        deadline,
        signal,
      });
      return whenReady(complete ?? credentials, (completed) => ({ credentials, provider, completed }));
    });
  });
}

/** What the steps have that are loaded later, which is passed to them so that none of it is loaded twice. */
export const steps = { addHeaders, assertTarget, settleStep, sleep, stepError };

/** Does a step that may take a moment; whatever it throws is of the step's kind. */
function settleStep<Result>(kind: ErrorKind, call: CallOptions, step: () => Awaitable<Result>): Awaitable<Result> {
  const fail = (thrown: unknown): never => {
    throw stepError(kind, thrown, call);
  };
  try {
    const result = step();
    return isPromise(result) ? Promise.resolve(result).catch(fail) : result;
  } catch (thrown) {
    return fail(thrown);
  }
}

/** A request that is addressed, and not signed yet. */
export interface BuiltRequest {
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

/** A request that is signed. */
export interface SignedRequest {
  /** Path and query. */
  readonly target: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

/** Step 2: address, path and headers. Its errors are of the kind `invalid`. */
export function buildRequest<Credentials extends object>(
  context: CallContext<Credentials>,
  credentials: Credentials,
): BuiltRequest {
  const { state, route, input, options: call } = context;
  const { service, options } = state;
  const { protocol } = service;
  try {
    state.destination ??= resolveEndpoint(service, options);
    const path = fillPath(route.path, (parameter) => {
      const given = input.parameters[parameter];
      const name = service.parameters?.[parameter];
      if (name === undefined) return given;
      const known = (credentials as Record<string, unknown>)[name];
      const chosen = given ?? (options as Record<string, unknown>)[name] ?? known;
      if (!chosen && chosen !== 0)
        throw new TypeError(`${parameter} is missing: pass ${name} to the client or with the credentials`);
      // What the path says and what the signed headers say must be the same.
      if (chosen === known) return chosen;
      const value = headerValue(chosen, parameter);
      context.identity = { ...context.identity, [name]: value };
      return value;
    });
    const ofOptions = protocol.headers?.(options);
    if (ofOptions) assertHeaders(ofOptions);
    const headers: Record<string, string> = Object.assign({}, ofOptions, input.headers);
    headers.host = state.destination.host;
    for (const more of [options.headers, call.headers])
      if (more) addHeaders(headers, more, [...(protocol.ownHeaders ?? []), ...Object.keys(route.headers ?? {})]);
    assertTarget(path);
    assertTarget(input.query);
    return { path, query: input.query, headers, body: input.body };
  } catch (thrown) {
    throw stepError("invalid", thrown, call);
  }
}

/** Step 4: the signature, and a look at what the signer adds. Its errors are of the kind `invalid`. */
export function signRequest<Credentials extends object>(
  context: CallContext<Credentials>,
  { path, query, headers, body }: BuiltRequest,
  credentials: Credentials,
): Awaitable<SignedRequest> {
  const { state, route, identity, options: call } = context;
  const { service, options } = state;
  const attempt: CallContext<Credentials>["signed"][0] = { credentials };
  context.signed.push(attempt);
  return settleStep("invalid", call, () =>
    whenReady(
      service.protocol.sign(
        { method: route.method, path, query, headers, body },
        {
          credentials: identity ? Object.assign({}, credentials, identity) : credentials,
          date: dateToSign(options.clock, context.clockOffset),
          nonce: options.nonce ? headerValue(options.nonce(), "nonce") : randomNonce(),
          region: options.region,
          service: service.name,
        },
      ),
      (signed) => {
        attempt.headers = signed;
        // All others were looked at when they came in.
        assertHeaders(signed);
        Object.assign(headers, signed);
        return { target: query === "" ? path : `${path}?${query}`, headers, body };
      },
    ),
  );
}

/** Step 5: the request goes out. Its errors are those of the transport, else of the kind `network`. */
export async function sendRequest<Credentials extends object>(
  context: CallContext<Credentials>,
  { target: signedTarget, headers, body }: SignedRequest,
): Promise<TransportResponse> {
  const { state, route, info, options: call, deadline, surroundRequest } = context;
  const { options } = state;
  const { endpoint, prefix } = state.destination as NonNullable<typeof state.destination>;
  const target = prefix + signedTarget;
  // What was signed for another host goes to this one, which passes it on.
  headers.host = endpoint.host;
  if (state.userAgent !== "") headers["user-agent"] ??= state.userAgent;
  const attempt = context.sent + 1;
  const request: TransportRequest & { timeout: number } = {
    endpoint,
    method: route.method,
    target,
    headers,
    body,
    signal: call.signal,
    timeout: 0,
    maxResponseBytes: options.maxResponseBytes ?? defaults.maxResponseBytes,
    stream: route.read && true,
  };
  const about = () => loadedLater().shownRequest(context, attempt, request);
  notify(context, "onRequest", about);
  const start = performance.now();
  request.timeout = attemptTime(call.attemptTimeout ?? options.attemptTimeout, deadline - start);
  const transport = options.transport ?? defaultTransport();
  try {
    if (call.signal?.aborted) throw abortError(call.signal);
    context.sent = attempt;
    const sent = surroundRequest ? surroundRequest(about(), () => transport.send(request)) : transport.send(request);
    const response = await sent;
    notify(context, "onResponse", () => ({
      ...info,
      attempt,
      status: response.status,
      headers: loadedLater().shownHeaders(context, response.headers),
      duration: performance.now() - start,
    }));
    return response;
  } catch (thrown) {
    // Settings that a transport cannot use are found out before it sends anything.
    if (thrown instanceof TransportError && thrown.kind === "invalid") context.sent--;
    throw stepError("network", thrown, call);
  }
}

/** Milliseconds that an attempt may take; 0 for no limit. */
function attemptTime(attemptTimeout: number = defaults.attemptTimeout, left: number): number {
  const time = Math.ceil(Math.min(attemptTimeout || Number.POSITIVE_INFINITY, left));
  if (time <= 0) throw new TransportError("timeout", "no time is left for another attempt", undefined, true);
  return time === Number.POSITIVE_INFINITY ? 0 : time;
}

/** Step 6: whether the response is a success. Its errors are of the kind `protocol`. */
export function readResponse<Credentials extends object>(
  { state, route, options }: CallContext<Credentials>,
  response: TransportResponse,
): { received: Received; unread?: ParsedBody } {
  try {
    if (typeof response?.status !== "number" || typeof response.body !== "string" || !("headers" in response))
      throw new TypeError("the transport gives no response: status, headers and body are needed");
    const parsed = parseBody(response.body);
    const received = { response, body: parsed.value };
    return isSuccess(state.service, route, response, parsed) ? { received } : { received, unread: parsed };
  } catch (thrown) {
    throw stepError("protocol", thrown, options);
  }
}
