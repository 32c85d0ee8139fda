import type { Awaitable } from "../crypto/awaitable.js";

/** What only some calls need. */
type Later = typeof import("./later.js");

let loaded: Later | undefined;
let loading: Promise<Later | undefined> | undefined;

/**
 * Loads what a call needs that has failed, is watched, or has a middleware or a rate limit.
 *
 * @returns nothing where it cannot be loaded: such a call is not repeated, and its error tells no more than is known to be no secret
 */
export function loadLater(): Awaitable<Later | undefined> {
  if (!loaded) loading ??= load();
  return loaded ?? (loading as Promise<Later | undefined>);
}

async function load(): Promise<Later | undefined> {
  try {
    loaded = await import("@cloudseal/core/later");
  } catch {}
  loading = undefined;
  return loaded;
}

/** The same where it has been loaded. */
export const loadedLater = (): Later => loaded as Later;
