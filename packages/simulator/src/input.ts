/** An operation's input, read from the wire and typed by its schemas. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** `undefined` when there is none. */
  readonly body?: unknown;
}
