import { randomNonce } from "#crypto";
import { defaultTransport } from "#transport";
import type { CallOptions, ClientOptions } from "./client-options.js";
import { CloudError, type CloudErrorFields, type ErrorKind } from "./cloud-error.js";
import { parseBody } from "./decode.js";
import type { CredentialsProvider, Failure } from "./protocol.js";
import { redact, redactHeaders } from "./redact.js";
import { resolveEndpoint } from "./resolve-endpoint.js";
import type { Fill, SerialisedInput } from "./serialise.js";
import type { Route, Service } from "./service.js";
import type { Endpoint, TransportResponse } from "./transport/transport.js";
import { TransportError } from "./transport/transport-error.js";

/** What the calls of one client share. */
export interface ClientState<Credentials extends object> {
  readonly service: Service<Credentials>;
  readonly options: ClientOptions<Credentials>;
  /** Resolved at the first call. */
  endpoint?: Endpoint;
  /** The credentials that were found usable last. */
  checked?: Credentials;
}

/** An answer and what it says. */
export interface Answer {
  readonly response: TransportResponse;
  /** The parsed body; `undefined` when it is empty or not JSON. */
  readonly body: unknown;
  /** Set when the call failed, whatever the status. */
  readonly failure?: CloudError;
}

/**
 * One call: serialise, sign, send, classify. What follows is one attempt; there is no second one yet.
 *
 * @param build makes the request from the input; runs before anything is sent
 * @throws CloudError when there is no answer. An answer that reports a failure is returned.
 */
export async function execute<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  build: (fill: Fill) => SerialisedInput,
  call: CallOptions,
): Promise<Answer> {
  const { service, options } = state;
  const { protocol } = service;
  const { signal } = call;
  let attempt = 0;
  let kind: ErrorKind = "credentials";
  const error = (fields: Pick<CloudErrorFields, "kind" | "message"> & Partial<CloudErrorFields>) =>
    new CloudError({
      vendor: protocol.vendor,
      service: service.name,
      operation: route.name,
      attempts: attempt,
      retryable: fields.kind === "throttled" || (route.idempotent && /^(server|network|timeout)$/.test(fields.kind)),
      ...fields,
    });

  let credentials: Credentials | undefined;
  let authorization: string | undefined;
  const clean = (text: string) =>
    redact(text, [
      ...(credentials ? protocol.secrets(credentials) : []),
      authorization,
      authorization?.split("Signature=")[1],
    ]);
  let response: TransportResponse;
  try {
    const { credentials: given = protocol.defaultCredentials } = options;
    const found = typeof given === "function" ? await (given as CredentialsProvider<Credentials>)() : given;
    if (!found || state.checked !== found) {
      protocol.check(found);
      state.checked = found;
    }
    credentials = found;

    kind = "invalid";
    state.endpoint ??= resolveEndpoint(service, options);
    const { endpoint } = state;
    let signing = credentials;
    const {
      path,
      query,
      body,
      headers: own,
    } = build((parameter, value) => {
      const name = service.parameters?.[parameter];
      if (name === undefined) return value;
      const known = (credentials as Record<string, unknown>)[name];
      value ??= (options as Record<string, unknown>)[name] ?? known;
      // What the path says and what the signed headers say must be the same.
      if (value !== known) signing = Object.assign({}, signing, { [name]: value });
      return value;
    });
    const headers: Record<string, string> = Object.assign({}, protocol.headers?.(options), own);
    headers.host = endpoint.host;
    if (call.headers) addHeaders(headers, call.headers);
    const target = query === "" ? path : `${path}?${query}`;

    if (signal?.aborted) throw new TransportError("aborted", "aborted by the caller's signal", signal.reason);
    const proof = await protocol.sign(
      { method: route.method, path, query, headers, body },
      {
        credentials: signing,
        date: options.clock?.() ?? new Date(),
        nonce: options.nonce?.() ?? randomNonce(),
        region: options.region,
        service: service.name,
      },
    );
    authorization = proof.authorization;
    Object.assign(headers, proof);

    kind = "aborted";
    options.onRequest?.({
      operation: route.name,
      attempt: attempt + 1,
      method: route.method,
      url: `${endpoint.protocol}//${endpoint.host}${target}`,
      headers: redactHeaders(headers),
    });
    kind = "network";
    attempt++;
    const start = options.onResponse ? performance.now() : 0;
    response = await (options.transport ?? defaultTransport()).send({
      endpoint,
      method: route.method,
      target,
      headers,
      body,
      signal,
      timeout: call.timeout ?? options.timeout ?? 10_000,
      maxResponseBytes: options.maxResponseBytes ?? 10 * 2 ** 20,
    });
    kind = "aborted";
    options.onResponse?.({
      operation: route.name,
      attempt,
      status: response.status,
      headers: redactHeaders(response.headers),
      duration: performance.now() - start,
    });
  } catch (thrown) {
    const { message: said = String(thrown), cause = thrown } = (thrown ?? {}) as Error;
    const message = clean(said);
    // What quotes a secret once may do so elsewhere.
    const safe = message === said ? { cause } : {};
    throw error({ kind: thrown instanceof TransportError ? thrown.kind : kind, message, ...safe });
  }

  const body = parseBody(response.body);
  const failure = classify(service, route, response, body);
  if (!failure) return { response, body };
  const { status, headers } = response;
  const text = clean(response.body);
  return {
    response: { status, headers, body: text },
    body: parseBody(text),
    failure: error({ ...failure, status, message: clean(failure.message) }),
  };
}

/**
 * Adds a caller's headers. Beyond ASCII the bytes on the wire depend on the transport, on Node even on whether there is a
 * body, and a signature would be right for some of them only.
 *
 * @throws TypeError for what HTTP does not allow, or not any more
 */
export function addHeaders(headers: Record<string, string>, more: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(more)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e]/.test(value))
      throw new TypeError(`header ${JSON.stringify(name)} has characters that HTTP does not allow`);
    headers[name.toLowerCase()] = value;
  }
}

/** What an answer says of its failure: in the vendor's words first, else by its status; nothing for a success. */
export function classify(
  { protocol, errors }: Pick<Service<object>, "protocol" | "errors">,
  route: Route,
  response: TransportResponse,
  body: unknown,
): Failure | undefined {
  const { status } = response;
  const failure = protocol.failure(response, body);
  if (failure) {
    const { code = "" } = failure;
    return { ...failure, kind: lookUp(route.errors, code) ?? lookUp(errors, code) ?? failure.kind };
  }
  const found = `HTTP ${status} with a body that is`;
  if (status >= 300 && status < 400)
    return {
      kind: "protocol",
      message: `HTTP ${status}: redirects are not followed (to ${response.headers.location})`,
    };
  if (status < 200 || status > 299) return { kind: kindOfStatus(status), message: `${found} not the vendor's` };
  if (!route.noContent && (typeof body !== "object" || body === null))
    return { kind: "protocol", message: `${found} not a JSON object` };
  return undefined;
}

const lookUp = (kinds: Service<object>["errors"], code: string) =>
  kinds && Object.hasOwn(kinds, code) ? kinds[code] : undefined;

/** The kind of a failure of which only the HTTP status is known. */
export function kindOfStatus(status: number): ErrorKind {
  if (status === 401) return "credentials";
  if (status === 403) return "permission";
  if (status === 404) return "notFound";
  if (status === 429) return "throttled";
  if (status >= 500) return "server";
  return status >= 400 ? "invalid" : "protocol";
}
