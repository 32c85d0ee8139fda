import type { Fault } from "@cloudseal/simulator";
import type { Operation } from "./operation.js";

/** How a call ends: `attempts` requests, what the caller sees, how often the work is done. */
export interface Ending {
  readonly attempts: number;
  /** `ok` or the kind of the error. */
  readonly saw: string;
  readonly done: number;
}

/** What goes wrong with a call, and how it must end. */
export interface FaultCase {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** Where the operation is safe to repeat, and where it is not. */
  readonly safe: Ending;
  readonly unsafe: Ending;
  /** What stands in place of a server. */
  readonly closed?: boolean;
  /** The longest wait, in milliseconds; default 50. */
  readonly maxDelay?: number;
  /** Where the operation has no documented body, of which half is as good as all. */
  readonly noBody?: Ending;
  /** Only for these. */
  readonly only?: (operation: Operation) => boolean;
}

const end = (attempts: number, saw: string, done: number): Ending => ({ attempts, saw, done });
const row = (
  name: string,
  faults: readonly Fault[],
  safe: Ending,
  unsafe: Ending = safe,
  more?: object,
): FaultCase => ({
  name,
  faults,
  safe,
  unsafe,
  ...more,
});

/** One thing goes wrong, then all is well. */
export const cases = (elsewhere: string): readonly FaultCase[] => [
  row("nothing", [], end(1, "ok", 1)),
  row("throttled", ["throttle"], end(2, "ok", 1)),
  row("throttled, with a wait", [{ type: "throttle", retryAfter: 20 }], end(2, "ok", 1), end(2, "ok", 1), {
    maxDelay: 1500,
  }),
  row("throttled for ever", ["throttle", "throttle", "throttle"], end(3, "throttled", 0)),
  ...(["500", "502", "503", "504"] as const).flatMap((status) => [
    row(status, [status], end(2, "ok", 1), end(1, "server", 0)),
    row(`${status} after the work`, [{ type: status, done: true }], end(2, "ok", 2), end(1, "server", 1)),
  ]),
  row("HTML page, 502", ["html-error-page"], end(2, "ok", 1), end(1, "server", 0)),
  row("HTML page, 200", [{ type: "html-error-page", status: 200 }], end(2, "ok", 1), end(1, "protocol", 0)),
  row("no server", [], end(3, "network", 0), end(3, "network", 0), { closed: true }),
  row("connection refused once made", ["refused"], end(2, "ok", 1), end(1, "network", 0)),
  row("reset before it is read", ["reset-before-read"], end(2, "ok", 1), end(1, "network", 0)),
  row("reset after the work", ["reset-after-work"], end(2, "ok", 2), end(1, "network", 1)),
  row("reset in the body", ["reset-in-body"], end(2, "ok", 2), end(1, "network", 1)),
  row("never answered", ["never-answers"], end(2, "ok", 1), end(1, "timeout", 0)),
  row("never answered, after the work", [{ type: "never-answers", done: true }], end(2, "ok", 2), end(1, "timeout", 1)),
  row("one byte a second", ["slow"], end(2, "ok", 2), end(1, "timeout", 1)),
  row("truncated JSON", ["truncated-json"], end(2, "ok", 2), end(1, "protocol", 1), { noBody: end(1, "ok", 1) }),
  row("truncated gzip", ["truncated-gzip"], end(2, "ok", 2), end(1, "network", 1)),
  row("huge body", ["huge-body"], end(1, "protocol", 1)),
  row("wrong content type", ["wrong-content-type"], end(1, "ok", 1)),
  row("redirect to another host", [{ type: "redirect", location: elsewhere }], end(1, "protocol", 0)),
  row(
    "redirect that keeps the method",
    [{ type: "redirect", status: 307, location: elsewhere }],
    end(1, "protocol", 0),
  ),
  ...[20, -20].map((minutes) =>
    row(
      `server's clock ${minutes} minutes off`,
      // Both attempts meet it.
      [1, 2].map(() => ({ type: "clock-skew", minutes }) as const),
      end(2, "ok", 1),
    ),
  ),
  row("session token over", ["expired-token"], end(2, "ok", 1)),
  row("nonce used", ["used-nonce"], end(2, "ok", 1), end(1, "credentials", 0), {
    only: ({ hasNonce }: Operation) => hasNonce,
  }),
];
