import { runChild } from "../child/run-child.js";
import type { Log } from "../log.js";
import type { Plan } from "../plan.js";
import type { Pair } from "../report.js";
import { vendors } from "../vendors.js";
import { median } from "./median.js";

/** Nanoseconds of CPU for a signature, each vendor's signer beside the bare hashes. */
export async function measureSigning(plan: Plan, home: string, log: Log): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const { name: vendor } of vendors) {
    log(`signing: ${vendor}`);
    const rounds = await runChild<{ ours: number; bare: number }[]>(
      "signing",
      [vendor, String(plan.signingRounds)],
      home,
    );
    pairs.push({ vendor, ours: median(rounds.map(({ ours }) => ours)), other: median(rounds.map(({ bare }) => bare)) });
  }
  return pairs;
}
