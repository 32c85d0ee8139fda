import { randomNonce } from "#crypto";
import { defaultTransport } from "#transport";
import { addHeaders } from "./add-headers.js";
import { bounded } from "./bounded.js";
import { classify } from "./classify.js";
import type { CallOptions } from "./client-options.js";
import type { ClientState } from "./client-state.js";
import { CloudError, type ErrorKind } from "./cloud-error.js";
import { completeCredentials } from "./complete-credentials.js";
import { correct } from "./correct.js";
import { parseBody } from "./decode.js";
import type { Answer } from "./execute.js";
import type { CallHooks, CallInfo, Hooks } from "./hooks.js";
import { messageOf } from "./message-of.js";
import { fillPath } from "./path-template.js";
import type { CredentialsProvider, Failure, Protocol } from "./protocol.js";
import { redact, redactHeaders } from "./redact.js";
import { resolveEndpoint } from "./resolve-endpoint.js";
import { retryAfterOf } from "./retry-after.js";
import type { SerialisedInput } from "./serialise.js";
import type { Route } from "./service.js";
import { sleep } from "./sleep.js";
import { isProxyRefusal } from "./transport/proxy-refusal.js";
import { TransportError } from "./transport/transport-error.js";

/** What the attempts of one call share. */
export interface Chain {
  readonly info: CallInfo;
  readonly call: CallOptions;
  readonly listeners: readonly Hooks[];
  readonly surroundRequest: CallHooks["surroundRequest"];
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
  /** Requests that may be sent, and that were. */
  readonly attempts: number;
  sent: number;
  /** What the path says of the caller's identity, where it differs from the credentials. */
  identity?: Record<string, unknown>;
  /** What the attempts were signed with. */
  readonly proofs: { readonly credentials: object; authorization?: string | undefined }[];
  /** What has been put right on the way; each is put right once. */
  readonly corrected: string[];
}

/** A failure, and what decides whether another attempt follows. */
export interface FailedOutcome extends Failure {
  readonly cause?: unknown;
  readonly unsent?: boolean | undefined;
  /** Whether repeating is of no use, whatever the kind. */
  readonly permanent?: boolean | undefined;
  /** Whether its reason has been put right, so that the next attempt may do better. */
  readonly corrected?: boolean | undefined;
}

/** How an attempt ended. */
export interface Outcome {
  readonly answer?: Answer | undefined;
  readonly failure?: FailedOutcome | undefined;
}

/** What no message may have in it. */
export const secretsOf = (protocol: Pick<Protocol<never>, "secrets">, { proofs }: Chain): (string | undefined)[] =>
  proofs.flatMap(({ credentials, authorization }) => [
    ...protocol.secrets(credentials as never),
    authorization,
    authorization?.split("Signature=")[1],
  ]);

/** One attempt: sign with the date and a nonce of its own, send, classify. Never rejects. */
export async function attempt<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  chain: Chain,
  input: SerialisedInput,
): Promise<Outcome> {
  const { service, options } = state;
  const { protocol } = service;
  const { info, call, listeners, deadline } = chain;
  const { signal } = call;
  let kind: ErrorKind = "credentials";
  try {
    const { credentials: given = protocol.defaultCredentials, region } = options;
    const provider = typeof given === "function" ? (given as CredentialsProvider<Credentials>) : undefined;
    const found = (provider ? provider({ region, options }) : given) as Credentials | PromiseLike<Credentials>;
    const resolved = isPromise(found)
      ? await bounded(Promise.resolve(found), deadline - performance.now(), signal)
      : found;
    if (!resolved || state.checked !== resolved) {
      protocol.check(resolved);
      state.checked = resolved;
    }
    const signed: (typeof chain.proofs)[0] = { credentials: resolved };
    chain.proofs.push(signed);
    const completing = completeCredentials(state, route, input, resolved, { deadline, signal });
    const credentials = isPromise(completing) ? await completing : completing;

    kind = "invalid";
    state.endpoint ??= resolveEndpoint(service, options);
    const { endpoint } = state;
    const { parameters, query, body, headers: own } = input;
    const path = fillPath(route.path, (parameter) => {
      const value = parameters[parameter];
      const name = service.parameters?.[parameter];
      if (name === undefined) return value;
      const known = (credentials as Record<string, unknown>)[name];
      const chosen = value ?? (options as Record<string, unknown>)[name] ?? known;
      // What the path says and what the signed headers say must be the same.
      if (chosen !== known) chain.identity = { ...chain.identity, [name]: chosen };
      return chosen;
    });
    const headers: Record<string, string> = Object.assign({}, protocol.headers?.(options), own);
    headers.host = endpoint.host;
    if (call.headers) addHeaders(headers, call.headers);
    const target = query === "" ? path : `${path}?${query}`;

    kind = "throttled";
    if (state.pace) {
      const turn = state.pace(route, Math.max(0, deadline - performance.now()));
      if (turn === undefined)
        throw new Error("the client's rateLimit leaves no room for this call before its time is over");
      if (turn > 0) await sleep(turn, signal);
    }
    if (signal?.aborted) throw aborted(signal);

    kind = "invalid";
    const now = () => (options.clock?.() ?? new Date()).getTime();
    const { clockOffset } = state;
    const proof = await protocol.sign(
      { method: route.method, path, query, headers, body },
      {
        credentials: chain.identity ? Object.assign({}, credentials, chain.identity) : credentials,
        date: new Date(now() + clockOffset),
        nonce: options.nonce?.() ?? randomNonce(),
        region,
        service: service.name,
      },
    );
    signed.authorization = proof.authorization;
    Object.assign(headers, proof);

    kind = "aborted";
    const attempt = chain.sent + 1;
    const about = () => ({
      ...info,
      attempt,
      method: route.method,
      url: `${endpoint.protocol}//${endpoint.host}${target}`,
      headers: redactHeaders(headers, secretsOf(protocol, chain)),
    });
    for (const { onRequest } of listeners) onRequest?.(about());
    if (signal?.aborted) throw aborted(signal);
    kind = "network";
    const start = performance.now();
    const time = Math.ceil(Math.min(options.attemptTimeout ?? 10_000, deadline - start) || deadline - start);
    if (time <= 0) throw new TransportError("timeout", "no time is left for another attempt", undefined, true);
    chain.sent = attempt;
    const request = {
      endpoint,
      method: route.method,
      target,
      headers,
      body,
      signal,
      timeout: time === Number.POSITIVE_INFINITY ? 0 : time,
      maxResponseBytes: options.maxResponseBytes ?? 10 * 2 ** 20,
    };
    const transport = options.transport ?? defaultTransport();
    const response = await (chain.surroundRequest
      ? chain.surroundRequest(about(), () => transport.send(request))
      : transport.send(request));
    kind = "aborted";
    for (const { onResponse } of listeners)
      onResponse?.({
        ...info,
        attempt,
        status: response.status,
        headers: redactHeaders(response.headers, secretsOf(protocol, chain)),
        duration: performance.now() - start,
      });

    kind = "protocol";
    const parsed = parseBody(response.body);
    const failure = classify(service, route, response, parsed);
    if (!failure) return { answer: { response, body: parsed } };
    const { status } = response;
    const serverTime = failure.serverTime ?? Date.parse(response.headers.date ?? "");
    const used = { credentials: resolved, provider, clockOffset, now: now(), status, serverTime };
    const correction = await correct(state, chain, failure, used);
    const text = redact(response.body, secretsOf(protocol, chain));
    return {
      answer: { response: { status, headers: response.headers, body: text }, body: parseBody(text) },
      failure: {
        ...failure,
        retryAfter: failure.retryAfter ?? retryAfterOf(response.headers["retry-after"], serverTime || now()),
        ...correction,
      },
    };
  } catch (thrown) {
    const message = messageOf(thrown);
    if (thrown instanceof TransportError) {
      const { cause = thrown, unsent } = thrown;
      // Settings that a transport cannot use are found out before it sends anything.
      if (kind === "network" && thrown.kind === "invalid") chain.sent--;
      return { failure: { kind: thrown.kind, message, cause, unsent, permanent: isProxyRefusal(cause) } };
    }
    if (signal?.aborted)
      return { failure: { kind: "aborted", message: "aborted by the caller's signal", cause: thrown } };
    // A provider that calls a service may be luckier the next time.
    const unsent = kind === "credentials" && thrown instanceof CloudError && thrown.retryable;
    return { failure: { kind, message, cause: thrown, unsent } };
  }
}

const aborted = (signal: AbortSignal) => new TransportError("aborted", "aborted by the caller's signal", signal.reason);

const isPromise = <Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> =>
  typeof (value as PromiseLike<Value> | undefined)?.then === "function";
