import { bytesOf, type Delivery, type WireResponse } from "../http/response.js";
import type { ErrorKind, VendorError } from "../vendors/vendor.js";
import type { FaultOptions, FaultType } from "./fault.js";
import type { OwnResponse } from "./injection.js";

/** A type of fault. */
interface FaultKind<Options extends object = object> {
  /** The options that it takes. */
  readonly options: { readonly [Name in keyof Options]-?: "number" | "boolean" | "string" };
  /** The error that a vendor must know to have this fault. */
  readonly needs?: ErrorKind;
  effect(options: Options): Effect;
}

/** What a fault does to a call. */
export interface Effect {
  /** Ends the call before the request is read. */
  readonly unread?: Delivery;
  /** The server's clock for this call. */
  clock?(now: Date): Date;
  /** The response in place of the work; the caller is authentic. */
  instead?(responses: Responses): WireResponse;
  /** The response after the work. @param response the one without the fault */
  after?(response: WireResponse, responses: Responses): WireResponse | Promise<WireResponse>;
}

/** The responses that take the place of another. */
export interface Responses {
  readonly reject: Reject;
  /** @param wait milliseconds to wait, in a header that the vendor's clients read */
  fail(error: VendorError, wait?: number): WireResponse;
  own(response: OwnResponse): WireResponse;
}

/**
 * An error response for a kind of failure: the one that the operation documents for it, else the vendor's. Their own
 * message, if they have one, goes before ours.
 */
export type Reject = (
  kind: ErrorKind,
  message: string,
  options?: {
    /** In place of the vendor's status. */
    readonly status?: number | undefined;
    /** Milliseconds to wait, in a header that the vendor's clients read. */
    readonly wait?: number | undefined;
  },
) => WireResponse;

export const kindOf = (type: FaultType): FaultKind => kinds[type] as FaultKind;

/** Every type of fault. */
export const kinds: { readonly [Type in FaultType]: FaultKind<FaultOptions[Type]> } = {
  "500": serverError("internal", 500),
  "502": serverError("badGateway", 502),
  "503": serverError("unavailable", 503),
  "504": serverError("gatewayTimeout", 504),
  throttle: {
    options: { retryAfter: "number" },
    effect: ({ retryAfter }) => ({
      instead: ({ reject }) => reject("throttled", "Too many requests.", { wait: retryAfter }),
    }),
  },
  "internal-error": serverError("internal"),
  "html-error-page": {
    options: { status: "number", done: "boolean" },
    effect: ({ status = 502, done }) =>
      insteadOrAfter(done, () => ({ status, headers: { "content-type": "text/html" }, body: errorPage })),
  },
  refused: plain({ unread: fail("ECONNREFUSED") }),
  "reset-before-read": plain({ unread: fail("ECONNRESET") }),
  "reset-after-work": plain({ after: () => noResponse(fail("ECONNRESET")) }),
  "reset-in-body": plain({ after: (response) => ({ ...withLength(response), delivery: half }) }),
  "never-answers": {
    options: { done: "boolean" },
    effect: ({ done }) => insteadOrAfter(done, () => noResponse(never)),
  },
  slow: {
    options: { interval: "number" },
    effect: ({ interval = 1000 }) => ({
      after: (response) => ({
        ...withLength(response),
        async *delivery(body, signal) {
          yield new Uint8Array();
          for (let i = 0; i < body.length; i++) {
            await delay(interval, signal);
            yield body.subarray(i, i + 1);
          }
        },
      }),
    }),
  },
  "truncated-json": plain({ after: (response) => ({ ...response, body: firstHalf(bodyToCut(response)) }) }),
  "truncated-gzip": plain({
    async after(response) {
      const zipped = new Blob([bodyToCut(response)]).stream().pipeThrough(new CompressionStream("gzip"));
      const body = firstHalf(new Uint8Array(await new Response(zipped).arrayBuffer()));
      return { ...response, headers: { ...response.headers, "content-encoding": "gzip" }, body };
    },
  }),
  // The head does not tell the length, and the JSON is valid: only counting the bytes shows it.
  "huge-body": {
    options: { bytes: "number" },
    effect: ({ bytes = 11 * 1024 * 1024 }) => ({
      after: (response) => ({
        ...response,
        async *delivery(body, signal) {
          yield body;
          for (let left = bytes - body.length; left > 0; left -= blanks.length) {
            // A reader in this process needs turns of the event loop for its timers.
            await delay(0, signal);
            yield blanks.subarray(0, left);
          }
        },
      }),
    }),
  },
  "wrong-content-type": plain({
    after: (response) => ({ ...response, headers: { ...response.headers, "content-type": "text/html" } }),
  }),
  redirect: {
    options: { status: "number", location: "string" },
    effect: ({ status = 302, location = "http://redirected.invalid/" }) => ({
      instead: () => ({ status, headers: { location }, body: "" }),
    }),
  },
  "clock-skew": {
    options: { minutes: "number" },
    effect: ({ minutes = 20 }) => ({ clock: (now) => new Date(now.getTime() + minutes * 60_000) }),
  },
  "expired-token": vendorError("expiredToken", "The session token has expired."),
  "used-nonce": vendorError("usedNonce", "The nonce was used before."),
};

/** @param status of the response; by default the vendor's own */
function serverError(
  kind: "internal" | "badGateway" | "unavailable" | "gatewayTimeout",
  status?: number,
): FaultKind<FaultOptions["500"]> {
  return {
    options: { done: "boolean", retryAfter: "number" },
    effect: ({ done, retryAfter }) =>
      insteadOrAfter(done, ({ reject }) => reject(kind, "The service failed.", { status, wait: retryAfter })),
  };
}

/** An error that not every vendor knows. */
function vendorError(needs: ErrorKind, message: string): FaultKind {
  return { ...plain({ instead: ({ reject }) => reject(needs, message) }), needs };
}

/** A fault without options. */
function plain(effect: Effect): FaultKind {
  return { options: {}, effect: () => effect };
}

/** The same response, whether the work is done or not. */
export const insteadOrAfter = (done: boolean | undefined, respond: (responses: Responses) => WireResponse): Effect =>
  done ? { after: (_, responses) => respond(responses) } : { instead: respond };

const errorPage =
  "<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";
const blanks = new Uint8Array(512 * 1024).fill(0x20);

/** Not a byte of a response. */
export const noResponse = (delivery: Delivery): WireResponse => ({ status: 0, headers: {}, body: "", delivery });

function fail(code: "ECONNREFUSED" | "ECONNRESET"): Delivery {
  // biome-ignore lint/correctness/useYield: it throws before the first chunk
  return async function* () {
    throw connectionError(code);
  };
}

/** The error of a connection that is reset or refused, in Node's form, with Linux's numbers. */
function connectionError(code: "ECONNREFUSED" | "ECONNRESET"): Error {
  const [syscall, errno] = code === "ECONNREFUSED" ? ["connect", -111] : ["read", -104];
  return Object.assign(new Error(`${syscall} ${code}`), { code, errno, syscall });
}

// biome-ignore lint/correctness/useYield: there is never a chunk
const never: Delivery = async function* (_body, signal) {
  await delay(undefined, signal);
};

/** How long half a body is given to arrive: a reset discards what is still under way. */
const headStart = 10;

const half: Delivery = async function* (body, signal) {
  yield firstHalf(body);
  await delay(headStart, signal);
  throw connectionError("ECONNRESET");
};

/** The bytes of a body, or of an empty object where there is none, so that there is something to cut. */
const bodyToCut = ({ body }: WireResponse) => bytesOf(body.length === 0 ? "{}" : body);

const firstHalf = (bytes: Uint8Array) => new Uint8Array(bytes.subarray(0, Math.floor(bytes.length / 2)));

/** A response that has a body and whose head tells its length. */
function withLength(response: WireResponse): WireResponse {
  const body = bodyToCut(response);
  return { ...response, body, headers: { ...response.headers, "content-length": String(body.length) } };
}

/** Waits; without a time, for ever. @throws the signal's reason as soon as it is aborted */
function delay(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const onTimeout = () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(onTimeout, milliseconds);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
