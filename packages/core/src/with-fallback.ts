import { NoCredentials } from "./no-credentials.js";
import type { CredentialsProvider, CredentialsRequest } from "./protocol.js";

/**
 * Asks `first` at every call; when that has no credentials, another provider, which is loaded once. So who has credentials in
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
