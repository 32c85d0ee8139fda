import type { Chain, FailedOutcome } from "./attempt.js";
import { bounded } from "./bounded.js";
import type { ClientState } from "./client-state.js";
import type { CredentialsProvider, Failure } from "./protocol.js";

/** What an attempt was signed with, and what its answer told. */
export interface Signed<Credentials> {
  readonly credentials: Credentials;
  readonly provider: CredentialsProvider<Credentials> | undefined;
  readonly clockOffset: number;
  /** The local clock, in milliseconds since 1970. */
  readonly now: number;
  readonly status: number;
  /** The vendor's clock; NaN if the answer does not tell. */
  readonly serverTime: number;
}

/**
 * Puts right what an answer complains of: learns the vendor's clock, or asks for other credentials. Each once per call, and
 * one alone after a 401, since some vendors lock a key after a few.
 *
 * @returns `corrected: true` if another attempt may do better
 */
export async function correct<Credentials extends object>(
  state: ClientState<Credentials>,
  { call, corrected, deadline, sent, attempts }: Chain,
  failure: Failure,
  { credentials, provider, clockOffset, now, status, serverTime }: Signed<Credentials>,
): Promise<Pick<FailedOutcome, "corrected" | "cause">> {
  const reason = failure.kind === "clock" ? "clock" : failure.expired && provider ? "credentials" : undefined;
  if (!reason || corrected.includes(reason) || (status === 401 && corrected.length > 0)) return {};
  corrected.push(reason);
  if (reason === "clock") {
    const offset = serverTime - now;
    // A clock that is right is not the trouble, and a year of five digits is no clock.
    if (!(Math.abs(offset - clockOffset) >= 1000 && serverTime < Date.UTC(9999, 0))) return {};
    state.clockOffset = offset;
    return { corrected: true };
  }
  const { service, options } = state;
  const { protocol } = service;
  const textOf = (some: Credentials) => protocol.secrets(some).join("\n");
  try {
    // Where no attempt can follow, the next call finds what is asked for now.
    const asked = provider?.({ region: options.region, options, refused: credentials }) as Credentials;
    const asking = Promise.resolve(asked);
    if (sent >= attempts) {
      asking.catch(() => {});
      return {};
    }
    const renewed = await bounded(asking, deadline - performance.now(), call.signal);
    return { corrected: textOf(renewed) !== textOf(credentials) };
  } catch (cause) {
    if (call.signal?.aborted) throw cause;
    return { cause };
  }
}
