import { Agent } from "node:http";
import fc from "fast-check";
import { printable } from "./arbitraries.js";
import { differences } from "./differences.js";
import type { KnownBug } from "./known-bug.js";
import { recognise } from "./recognise.js";
import { idHeader, type Recorder } from "./recorder.js";
import type { Difference, OperationReport } from "./report.js";
import type { Frozen, Vendor } from "./vendor.js";
import type { Call } from "./wire.js";
import { headersOf, type Wire } from "./wire.js";

/** Calls that are made at once, and at one moment. */
const batch = 64;
/** Differences that are shrunk; the further inputs are counted only. */
const mostShrunk = 8;

export interface Comparison {
  readonly recorder: Recorder;
  /** Sets the SDK's clock and nonce. */
  readonly freeze: (frozen: Frozen) => void;
  /** Is told the names of the bugs that a call met. */
  readonly onBugs: (names: readonly string[]) => void;
}

/** Compares the official SDK with our client for many calls of one operation. */
export async function compareOperation(
  vendor: Vendor,
  operation: string,
  arbitrary: fc.Arbitrary<Call>,
  { recorder, freeze, onBugs }: Comparison,
  runs: number,
  seed: number,
): Promise<OperationReport> {
  const agent = new Agent({ keepAlive: true });
  const calls: Call[] = [];
  fc.assert(
    fc.property(arbitrary, (call) => void calls.push(call)),
    { seed, numRuns: runs },
  );
  const moments = fc.sample(moment, { seed, numRuns: Math.ceil(runs / batch) });
  let frozen: Frozen;
  const freezeAt = (index: number) => {
    frozen = moments[Math.floor(index / batch)] as Frozen;
    freeze(frozen);
  };
  const judgeCall = (call: Call) => judge(vendor, call, { recorder, frozen, agent });

  let explained = 0;
  const failures: { index: number; parts: string }[] = [];
  for (let start = 0; start < runs; start += batch) {
    freezeAt(start);
    const verdicts = await Promise.all(calls.slice(start, start + batch).map(judgeCall));
    for (const [i, { bugs, parts }] of verdicts.entries()) {
      if (bugs.length > 0) explained++;
      onBugs(bugs.map(({ name }) => name));
      if (parts.length > 0) failures.push({ index: start + i, parts: parts.join(", ") });
    }
  }

  const differences: Difference[] = [];
  for (const parts of [...new Set(failures.map(({ parts }) => parts))].slice(0, mostShrunk)) {
    const same = failures.filter((failure) => failure.parts === parts);
    const { index } = same[0] as { index: number };
    freezeAt(index);
    // The path leads to the call of this index and on to smaller ones that differ alike.
    const shrunk = await fc.check(
      fc.asyncProperty(arbitrary, async (call) => (await judgeCall(call)).parts.join(", ") !== parts),
      { seed, path: String(index), numRuns: 1 },
    );
    const [call] = shrunk.counterexample ?? [calls[index] as Call];
    differences.push(describe(call, await judgeCall(call), same.length));
  }
  agent.destroy();
  const unexplained = failures.length;
  return { operation, inputs: runs, equal: runs - explained - unexplained, explained, unexplained, differences };
}

const moment: fc.Arbitrary<Frozen> = fc.record({
  date: fc.date({ min: new Date("2001-09-10"), max: new Date("2099-12-31"), noInvalidDate: true }),
  nonce: printable(36),
});

const describe = (call: Call, { official, ours, parts }: Verdict, inputs: number): Difference => ({
  parts,
  call: fc.stringify(call),
  inputs,
  official: official instanceof Error ? String(official) : official,
  ours: ours instanceof Error ? String(ours) : ours,
});

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
async function judge(
  vendor: Vendor,
  given: Call,
  { recorder, frozen, agent }: { recorder: Recorder; frozen: Frozen; agent: Agent },
): Promise<Verdict> {
  const id = `call-${count++}`;
  const answer = vendor.answer(given.operation);
  const call = { ...given, headers: { ...given.headers, [idHeader]: id } };
  // A copy for each: an SDK may change what it is given.
  const theirs = await recorder
    .record(id, answer, () => official(vendor, structuredClone(call), agent))
    .catch((error: Error) => error);
  const telemetry = theirs instanceof Error ? {} : pick(headersOf(theirs), vendor.telemetry);
  const send = (call: Call) =>
    recorder.record(id, answer, () =>
      vendor.ours({ ...structuredClone(call), headers: { ...call.headers, ...telemetry } }, frozen),
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
export const official = (vendor: Vendor, { operation, input, ...call }: Call, agent: Agent): Promise<unknown> =>
  vendor.connect({ ...call, agent }).call(operation, input);

let count = 0;

/** Names of callers' headers are made up, and differ from call to call. */
const kindOf = (part: string, { headers }: Call, { callersHeaders = [] }: Vendor) =>
  Object.keys(headers).some((name) => part === `header ${name}` && !["content-type", ...callersHeaders].includes(name))
    ? "a header of the caller's"
    : part;

const pick = (headers: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (name in headers ? [[name, headers[name] as string]] : [])));
