import type { CloudErrorFields } from "../errors.js";
import type { RequestInfo } from "../observe/hooks.js";
import type { TransportRequest, TransportResponse } from "../transport/transport.js";
import type { FailedOutcome, Received } from "./attempt.js";
import type { CallContext } from "./context.js";
import { createRedactor, printable, type Redactor, redactCause, redactDetails, redactHeaders } from "./redact.js";

type Signed = Pick<CallContext, "state" | "signed">;

/** Finds everything that was signed with, or was found to sign with, and each signature. */
function redactorOf({ state, signed }: Signed): Redactor {
  const { protocol } = state.service;
  const credentials = [...(state.checked ? [state.checked] : []), ...signed.map((attempt) => attempt.credentials)];
  return createRedactor(
    [...new Set(credentials)].flatMap((known) => protocol.secrets(known)),
    signed.map(({ headers }) => headers && protocol.signatureIn?.(headers)),
  );
}

/** Headers without what shows who calls. */
export const shownHeaders = (context: Signed, headers: Readonly<Record<string, string>>): Record<string, string> =>
  redactHeaders(headers, redactorOf(context));

/** The facts of a request about to be sent. */
export function shownRequest(
  context: CallContext,
  attempt: number,
  { method, endpoint, target, headers }: TransportRequest,
): RequestInfo {
  const redactor = redactorOf(context);
  return {
    ...context.info,
    attempt,
    method,
    url: redactor.text(`${endpoint.protocol}//${endpoint.host}${target}`),
    headers: redactHeaders(headers, redactor),
  };
}

/** A response that reports a failure, without what it quotes of secrets. */
export const shownResponse = (
  context: CallContext,
  { status, headers, body }: TransportResponse,
): TransportResponse => ({
  status,
  get headers() {
    return shownHeaders(context, headers);
  },
  get body() {
    return redactorOf(context).text(body);
  },
});

/** What an error tells of a failed attempt, without secrets. */
export function shownFailure(
  context: CallContext,
  received: Received | undefined,
  { message, code, requestId, details, cause: thrown }: FailedOutcome,
): Pick<CloudErrorFields, "message" | "code" | "requestId" | "details" | "headers" | "cause"> {
  const redactor = redactorOf(context);
  const text = (value: string | undefined) => (value === undefined ? undefined : printable(redactor.text(value), 200));
  const cause = redactCause(thrown, redactor);
  return {
    // What the vendor, or who plays one, writes is not trusted; our own texts may have several lines.
    message: printable(redactor.text(message), received ? 2000 : 8000, !received && context.sent === 0),
    code: text(code),
    requestId: text(requestId),
    details: redactDetails(details, redactor),
    headers: received && redactHeaders(received.response.headers, redactor),
    ...(cause !== undefined && { cause }),
  };
}
