import { CloudError, type ErrorKind, messageOf } from "../errors.js";
import type { CallHooks, CallInfo, Hooks } from "../observe/hooks.js";
import type { CallOptions } from "../options.js";
import type { Route } from "../service.js";
import { abortError, TransportError } from "../transport/transport.js";
import type { SerialisedInput } from "../wire/serialise.js";
import type { ClientState } from "./state.js";

/** What the attempts of one call share. */
export interface CallContext<Credentials extends object = object> {
  readonly state: ClientState<Credentials>;
  readonly route: Route;
  readonly info: CallInfo;
  input: SerialisedInput;
  readonly options: CallOptions;
  readonly listeners: readonly Hooks[];
  readonly surroundRequest: CallHooks["surroundRequest"];
  /** When the call must have ended, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Requests that may be sent, and that were. */
  readonly maxAttempts: number;
  sent: number;
  /** Milliseconds that the vendor's clock is ahead; the client's once the call has succeeded with it. */
  clockOffset: number;
  /** The same when the call began. */
  readonly startOffset: number;
  /** What the path says of the caller's identity, where it differs from the credentials. */
  identity?: Record<string, unknown>;
  /** What the attempts were signed with. */
  readonly signed: { readonly credentials: Credentials; headers?: Readonly<Record<string, string>> }[];
  /** What the call has recovered from; it does so once from each. */
  readonly recovered: Recovery[];
}

export type Recovery = "clock" | "credentials";

/** How a step of an attempt failed. */
export class StepError extends Error {
  readonly kind: ErrorKind;
  /** Whether the same step may succeed the next time, nothing having been sent. */
  readonly unsent: boolean;

  constructor(kind: ErrorKind, thrown: unknown, unsent = false) {
    super(messageOf(thrown), { cause: thrown });
    this.kind = kind;
    this.unsent = unsent;
  }
}

/** What a step threw, as an error of the step's own kind; that of the transport and an abort have theirs. */
export function stepError(kind: ErrorKind, thrown: unknown, { signal }: CallOptions): StepError | TransportError {
  if (thrown instanceof StepError || (thrown instanceof TransportError && thrown.kind !== "aborted")) return thrown;
  if (signal?.aborted) return abortError(signal, thrown instanceof TransportError && thrown.unsent);
  if (thrown instanceof TransportError) return thrown;
  // A provider that calls a service may be luckier the next time.
  return new StepError(kind, thrown, kind === "credentials" && thrown instanceof CloudError && thrown.retryable);
}

/** Notifies the listeners; what one throws aborts the call. */
export function notify<Name extends keyof Hooks>(
  { listeners, options }: Pick<CallContext, "listeners" | "options">,
  name: Name,
  info: () => Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  try {
    for (const listener of listeners) (listener[name] as ((info: unknown) => void) | undefined)?.(info());
  } catch (thrown) {
    throw stepError("aborted", thrown, options);
  }
}
