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
  let attempts = 0;
  const error = (kind: ErrorKind, message: string, more?: Partial<CloudErrorFields>) =>
    new CloudError({
      vendor: protocol.vendor,
      service: service.name,
      operation: route.name,
      kind,
      message,
      attempts,
      retryable: kind === "throttled" || (route.idempotent && /^(server|network|timeout)$/.test(kind)),
      ...more,
    });
  const checked = <Value>(kind: ErrorKind, step: () => Value): Value => {
    try {
      return step();
    } catch (cause) {
      throw error(kind, (cause as Error)?.message ?? String(cause), { cause });
    }
  };

  const { credentials: given = protocol.defaultCredentials } = options;
  const credentials =
    typeof given === "function"
      ? await (async () => (given as CredentialsProvider<Credentials>)())().catch((cause) => {
          throw error("credentials", cause?.message ?? String(cause), { cause });
        })
      : given;
  const secrets = checked("credentials", () => protocol.secrets(credentials));

  const endpoint = checked("invalid", () => (state.endpoint ??= resolveEndpoint(service, options)));
  let signing = credentials;
  const fill: Fill = (parameter, given) => {
    const name = service.parameters?.[parameter];
    if (name === undefined) return given;
    const value = given ?? (options as Record<string, unknown>)[name] ?? (credentials as Record<string, unknown>)[name];
    // What the path says and what the signed headers say must be the same.
    signing = { ...signing, [name]: value };
    return value;
  };
  const { path, query, body, headers: own } = checked("invalid", () => build(fill));
  const headers: Record<string, string> = { ...protocol.headers?.(options), ...own, host: endpoint.host };
  for (const name in call.headers) {
    const value = call.headers[name];
    if (value === undefined) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value))
      throw error("invalid", `header ${JSON.stringify(name)} has characters that HTTP does not allow`);
    headers[name.toLowerCase()] = value;
  }

  if (signal?.aborted) throw error("aborted", "aborted by the caller's signal", { cause: signal.reason });
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
  attempts = 1;
  Object.assign(headers, proof);
  const target = query === "" ? path : `${path}?${query}`;
  options.onRequest?.({
    operation: route.name,
    attempt: attempts,
    method: route.method,
    url: `${endpoint.protocol}//${endpoint.host}${target}`,
    headers: redactHeaders(headers),
  });
  const start = options.onResponse ? performance.now() : 0;
  let response: TransportResponse;
  try {
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
  } catch (cause) {
    const kind = cause instanceof TransportError ? cause.kind : "network";
    throw error(kind, (cause as Error)?.message ?? String(cause), {
      cause: cause instanceof TransportError ? cause.cause : cause,
    });
  }
  options.onResponse?.({
    operation: route.name,
    attempt: attempts,
    status: response.status,
    headers: redactHeaders(response.headers),
    duration: performance.now() - start,
  });

  const parsed = parseBody(response.body);
  const failure = classify(service, route, response, parsed);
  if (!failure) return { response, body: parsed };
  const all = [...secrets, proof.authorization, proof.authorization?.split("Signature=")[1]];
  const clean = { ...response, body: redact(response.body, all) };
  return {
    response: clean,
    body: parseBody(clean.body),
    failure: error(failure.kind, redact(failure.message, all), {
      status: response.status,
      code: failure.code,
      requestId: failure.requestId,
    }),
  };
}

/** What an answer says of its failure: in the vendor's words first, else by its status; nothing for a success. */
export function classify(
  { protocol, errors }: Pick<Service<object>, "protocol" | "errors">,
  route: Route,
  response: TransportResponse,
  body: unknown,
): Failure | undefined {
  const { status, headers } = response;
  const failure = protocol.failure(response, body);
  if (failure) {
    const { code = "" } = failure;
    return { ...failure, kind: lookUp(route.errors, code) ?? lookUp(errors, code) ?? failure.kind };
  }
  if (status >= 300 && status < 400)
    return {
      kind: "protocol",
      message: `HTTP ${status}: redirects are not followed; it led to ${headers.location ?? "nowhere"}`,
    };
  if (status < 200 || status > 299)
    return {
      kind: kindOfStatus(status),
      message: `HTTP ${status} with a body that is not an error of ${protocol.vendor}`,
    };
  if (!route.noContent && (typeof body !== "object" || body === null))
    return { kind: "protocol", message: `HTTP ${status} with a body that is not a JSON object` };
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
