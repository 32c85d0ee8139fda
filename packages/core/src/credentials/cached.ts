import { defaults } from "@cloudseal/core";
import type { Awaitable, CredentialsProvider } from "@cloudseal/core/protocol";

/** Options of {@link cached}. */
export interface CachedOptions {
  /**
   * Milliseconds before they expire that credentials are replaced, at most half of the time that they had left when they
   * came. Default 15 minutes.
   */
  refreshAhead?: number | undefined;
  /** The present time. Default: the system's. */
  clock?: (() => Date) | undefined;
}

/** Milliseconds between a refresh that failed and the next try, while the old credentials are still good. */
const pause = 10_000;

/** Milliseconds that callers wait for a refresh, while the old credentials are still good. */
const patience = 1000;

/**
 * Keeps credentials until shortly before they expire; for ever if they do not. However many calls need them, they are loaded once.
 * When that fails, or takes longer than a second, the ones held are given as long as they are good; expired ones never are.
 *
 * @param load gets new credentials. What it throws reaches the callers unless there are still good ones.
 */
export function cached<C extends { expiration?: Date | undefined }>(
  load: (request: Parameters<CredentialsProvider<C>>[0]) => Awaitable<C>,
  { refreshAhead = defaults.refreshAhead, clock = () => new Date() }: CachedOptions = {},
): CredentialsProvider<C> {
  let held: C | undefined;
  let refreshAt = 0;
  let loading: Promise<C> | undefined;
  let waiting: Promise<C> | undefined;

  const isGood = (credentials: C, now: number) => !credentials.expiration || credentials.expiration.getTime() > now;

  const refresh = async (request: Parameters<typeof load>[0]) => {
    try {
      const loaded = await load(request);
      const now = clock().getTime();
      if (loaded.expiration && !isGood(loaded, now))
        throw new Error(
          `the credentials that came have expired, or the local clock is wrong: they ${times(loaded.expiration, new Date(now))}`,
        );
      const left = loaded.expiration ? loaded.expiration.getTime() - now : Number.POSITIVE_INFINITY;
      refreshAt = now + left - Math.min(refreshAhead, left / 2);
      held = loaded;
      return loaded;
    } catch (error) {
      const now = clock().getTime();
      if (!held || !isGood(held, now)) throw error;
      refreshAt = now + pause;
      return held;
    }
  };

  return (request) => {
    if (held && held === request?.rejected) held = undefined;
    const now = clock().getTime();
    if (held && now < refreshAt && isGood(held, now)) return held;
    loading ??= refresh(request).finally(() => {
      loading = undefined;
      waiting = undefined;
    });
    if (!held || !isGood(held, now + patience)) return loading;
    waiting ??= orElse(loading, held);
    return waiting;
  };
}

/**
 * Makes sure that a session has not expired.
 *
 * @param what the session and where it came from: `the session of profile "work" in /home/…`
 * @param remedy how to get one that is valid, as a sentence. Default: what is wrong if the session has just begun.
 * @throws Error with all of that
 */
export function assertCurrent(expiration: Date, what: string, remedy = "Check the local clock"): void {
  const now = new Date();
  if (!(expiration > now))
    throw new Error(`the credentials have expired: ${what} ${times(expiration, now)}. ${remedy}`);
}

function times(expiration: Date, now: Date): string {
  const textOf = (date: Date) => (Number.isNaN(date.getTime()) ? "no date" : date.toISOString());
  return `ended at ${textOf(expiration)}, and it is ${textOf(now)}`;
}

/** What is loaded, or the old if that takes too long. */
function orElse<C>(loading: Promise<C>, old: C): Promise<C> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, patience, old);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
