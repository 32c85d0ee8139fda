import type { ErrorKind } from "../cloud-error.js";

/** Why there is no whole answer. */
export class TransportError extends Error {
  readonly kind: ErrorKind;

  constructor(kind: "network" | "timeout" | "aborted" | "protocol", message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "TransportError";
    this.kind = kind;
  }
}
