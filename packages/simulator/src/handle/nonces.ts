import { sha256Hex } from "@cloudseal/core/protocol";
import type { Memory } from "../vendors/vendor.js";

/** Nonces that are remembered at most; beyond that the oldest is forgotten. */
const maxNonces = 100_000;

/**
 * Whether a caller sends a nonce for the first time; it is remembered from then on, for as long as its request is in time.
 *
 * @param clockWindow milliseconds by which the date of a request may differ from the server's clock
 */
export async function useNonce(
  caller: string,
  nonce: string,
  { now, memory, clockWindow }: { readonly now: Date; readonly memory: Memory; readonly clockWindow: number },
): Promise<boolean> {
  const name = `${caller} ${nonce}`;
  // A long one is remembered by its hash.
  const key = name.length > 128 ? await sha256Hex(name) : name;
  // The date of an older one is rejected anyway. A map keeps the order of arrival.
  for (const [oldest, time] of memory) {
    if (memory.size < maxNonces && now.getTime() - time <= 2 * clockWindow) break;
    memory.delete(oldest);
  }
  if (memory.has(key)) return false;
  memory.set(key, now.getTime());
  return true;
}
