/**
 * A source of credentials has none: it is not configured, or not there. A chain goes on to the next. Any other error says
 * that the source is there but broken.
 */
export class NoCredentials extends Error {
  override readonly name = "NoCredentials";
  /** What was looked at and why it gave nothing, one text for each source. */
  readonly reasons: readonly string[];
  /** What to do about it: a whole sentence without its full stop. */
  readonly remedy: string;

  /** @param reasons where it was looked and what was found there, for example `ROLE_ARN not set in the environment` */
  constructor(reasons: string | readonly string[], remedy = "Pass credentials to the client") {
    const list = typeof reasons === "string" ? [reasons] : reasons;
    super(
      list.length === 1
        ? `no credentials: ${list[0]}. ${remedy}`
        : ["no credentials:", ...list.map((reason) => `- ${reason}`), remedy].join("\n"),
    );
    this.reasons = list;
    this.remedy = remedy;
  }
}
