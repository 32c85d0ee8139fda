import type { FailedOutcome, Outcome } from "./attempt.js";
import { clockOffsetOf, parseHttpDate, timeOf } from "./clock.js";
import type { CallContext, Recovery } from "./context.js";
import type { bounded as boundedBy } from "./sleep.js";

/**
 * Recovers from what a response complains of: learns the vendor's clock, or gets other credentials. From each once per call,
 * and from one alone after a 401, since some vendors lock a key after a few.
 *
 * @param bounded of sleep.ts, which is not loaded twice
 * @returns `recovered: true` if another attempt may do better
 */
export async function recover<Credentials extends object>(
  context: CallContext<Credentials>,
  { received, failure, resolved }: Outcome<Credentials>,
  bounded: typeof boundedBy,
): Promise<{ recovered?: boolean; cause?: unknown }> {
  if (!received || !failure || !resolved) return {};
  const { recovered } = context;
  const reason: Recovery | undefined =
    failure.kind === "clock" ? "clock" : failure.expired && resolved.provider ? "credentials" : undefined;
  if (!reason || recovered.includes(reason) || (received.response.status === 401 && recovered.length > 0)) return {};
  recovered.push(reason);
  return reason === "clock"
    ? { recovered: learnClock(context, failure, received.response.headers.date) }
    : renewCredentials(context, resolved, bounded);
}

/** The offset is that of this call alone until the call has succeeded with it. */
function learnClock<Credentials extends object>(
  context: CallContext<Credentials>,
  { serverTime }: FailedOutcome,
  date: string | undefined,
): boolean {
  const { clock } = context.state.options;
  const offset = clockOffsetOf(serverTime ?? parseHttpDate(date), timeOf(clock), context.clockOffset);
  if (offset === undefined) return false;
  if (context.sent >= context.maxAttempts) {
    context.state.untriedOffset = offset;
    return false;
  }
  context.clockOffset = offset;
  return true;
}

async function renewCredentials<Credentials extends object>(
  { state, sent, maxAttempts, deadline, options: call }: CallContext<Credentials>,
  { credentials, provider }: NonNullable<Outcome<Credentials>["resolved"]>,
  bounded: typeof boundedBy,
): Promise<{ recovered?: boolean; cause?: unknown }> {
  const { service, options } = state;
  const { protocol } = service;
  const textOf = (some: Credentials) => protocol.secrets(some).join("\n");
  try {
    // Where no attempt can follow, the next call finds what is requested now.
    const requested = Promise.resolve(provider?.({ region: options.region, options, rejected: credentials }));
    if (sent >= maxAttempts) {
      requested.catch(() => {});
      return {};
    }
    const time = deadline - performance.now();
    const renewed = await bounded(requested, time, "the credentials were not there in time", call.signal);
    return { recovered: textOf(renewed as Credentials) !== textOf(credentials) };
  } catch (cause) {
    if (call.signal?.aborted) throw cause;
    return { cause };
  }
}
