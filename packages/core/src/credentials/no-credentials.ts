import { SharedError } from "../identity.js";
import type { CredentialsProvider, CredentialsRequest } from "../protocol.js";

/**
 * A source of credentials has none: it is not configured, or not there. A chain goes on to the next. Any other error says
 * that the source is there but broken.
 */
export class NoCredentials extends SharedError {
  static override readonly cloudseal = "NoCredentials";
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

/**
 * Calls `first` at every call; when that has no credentials, another provider, which is loaded once. So who has credentials in
 * the environment never loads what reads files and metadata.
 *
 * @param first gives credentials at once, or throws {@link NoCredentials}; its other errors reach the caller
 */
export function withFallback<C>(
  first: (request?: CredentialsRequest) => C,
  load: () => Promise<CredentialsProvider<C>>,
): CredentialsProvider<C> {
  let loading: Promise<CredentialsProvider<C>> | undefined;
  let loaded: CredentialsProvider<C> | undefined;
  return (request) => {
    try {
      return first(request);
    } catch (error) {
      if (!(error instanceof NoCredentials)) throw error;
    }
    if (loaded) return loaded(request);
    loading ??= load().catch((error) => {
      // As when too many files are open: the next call tries again.
      loading = undefined;
      throw error;
    });
    return loading.then((provider) => {
      loaded = provider;
      return provider(request);
    });
  };
}
