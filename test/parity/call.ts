/** One call, to be made by the official SDK and by our client. */
export interface Call {
  /** In the shape in which our client takes them. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Host that is called, with a port or without. */
  readonly host: string;
  readonly region?: string | undefined;
  /** The operation's parameters, flat. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Headers of the caller's, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}
