import type { Agent } from "node:http";
import type { Call } from "./call.js";
import { differences } from "./differences.js";
import type { KnownBug } from "./known-bug.js";
import { recognise } from "./recognise.js";
import { idHeader, type Recorder } from "./recorder/recorder.js";
import type { Frozen, Vendor } from "./vendor.js";
import { headersOf, type Wire } from "./wire.js";

/** What came of one call. */
export interface Verdict {
  readonly official: Wire | Error;
  readonly ours: Wire | Error;
  /** The bugs that explain why the requests differ. */
  readonly bugs: readonly KnownBug[];
  /** What differs, and no known bug explains it. */
  readonly parts: readonly string[];
}

/** Lets both sides make the call at the same frozen moment and compares what came in. */
export async function judge(
  vendor: Vendor,
  operation: string,
  given: Call,
  { recorder, frozen, agent }: { recorder: Recorder; frozen: Frozen; agent: Agent },
): Promise<Verdict> {
  const id = `call-${count++}`;
  const call = { ...given, headers: { ...given.headers, [idHeader]: id } };
  // A copy for each: an SDK may change what it is given.
  const theirs = await recorder
    .record(id, () => official(vendor, operation, structuredClone(call), agent))
    .catch((error: Error) => error);
  const telemetry = theirs instanceof Error ? {} : pick(headersOf(theirs), vendor.telemetry);
  const send = (call: Call) =>
    recorder.record(id, () =>
      vendor.ours(operation, { ...structuredClone(call), headers: { ...call.headers, ...telemetry } }, frozen),
    );
  const ours = await send(call).catch((error: Error) => error);

  if (theirs instanceof Error || ours instanceof Error) {
    const parts = [theirs instanceof Error && "the SDK fails", ours instanceof Error && "our client fails"];
    return { official: theirs, ours, bugs: [], parts: parts.filter((part) => part !== false) };
  }
  const parts = [...new Set(differences(theirs, ours).map((part) => kindOf(part, given, vendor)))];
  if (parts.length === 0) return { official: theirs, ours, bugs: [], parts };
  const bugs = await recognise(vendor, call, { official: theirs, ours }, send);
  return { official: theirs, ours, bugs: bugs ?? [], parts: bugs ? [] : parts };
}

/** Makes the call with the SDK. */
export const official = (vendor: Vendor, operation: string, { input, ...call }: Call, agent: Agent): Promise<unknown> =>
  vendor.connect({ ...call, agent }).call(operation, input);

let count = 0;

/** Names of callers' headers are made up, and differ from call to call. */
const kindOf = (part: string, { headers }: Call, { callersHeaders = [] }: Vendor) =>
  Object.keys(headers).some((name) => part === `header ${name}` && !["content-type", ...callersHeaders].includes(name))
    ? "a header of the caller's"
    : part;

const pick = (headers: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (name in headers ? [[name, headers[name] as string]] : [])));
