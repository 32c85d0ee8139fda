import type { IncomingMessage } from "node:http";
import type { TransportResponse } from "./transport.js";

/** An answer whose headers are copied only if somebody wants them: who has a success does not. */
export class Answer implements TransportResponse {
  readonly status: number;
  readonly body: string;
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage, body: Buffer) {
    this.status = incoming.statusCode ?? 0;
    this.body = body.toString();
    this.#incoming = incoming;
  }

  get headers(): Record<string, string> {
    // The one header that is a list; no API here sets cookies.
    const { "set-cookie": _, ...headers } = this.#incoming.headers;
    return headers as Record<string, string>;
  }
}
