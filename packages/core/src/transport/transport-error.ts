import type { ErrorKind } from "../cloud-error.js";

/** Why there is no whole answer. */
export class TransportError extends Error {
  readonly kind: ErrorKind;
  /** Whether nothing of the request can have reached the server, so that it may be repeated whatever it does. */
  readonly unsent: boolean;

  constructor(
    kind: "network" | "timeout" | "aborted" | "protocol" | "invalid",
    message: string,
    cause?: unknown,
    unsent = false,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "TransportError";
    this.kind = kind;
    this.unsent = unsent;
  }
}
