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

/** What a step threw, as an error of the step's own kind; that of another step, of the transport and an abort have theirs. */
export function stepError(kind: ErrorKind, thrown: unknown, { signal }: CallOptions): TransportError {
  const known = thrown instanceof TransportError ? thrown : undefined;
  if (known && known.kind !== "aborted") return known;
  if (signal?.aborted) return abortError(signal, known?.unsent);
  // A provider that calls a service may be luckier the next time, nothing having been sent.
  const unsent = kind === "credentials" && thrown instanceof CloudError && thrown.retryable;
  return known ?? new TransportError(kind, messageOf(thrown), thrown, unsent);
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
