/**
 * A process of one vendor. In the mode `compare` its clock is frozen and its connections are diverted; in the mode
 * `simulator` nothing is changed.
 */

import { loadVendor } from "../support/vendors.js";
import { againstSimulator } from "./against-simulator.js";
import { type Comparison, compareOperation } from "./compare.js";
import { createRecorder, divertConnections, freezeDate } from "./recorder.js";
import type { VendorReport } from "./report.js";
import { compareService } from "./service.js";
import type { Vendor } from "./vendor.js";

const [name = "", mode, runs, inputs, seed] = process.argv.slice(2);
const vendor = await loadVendor<Vendor>(name, "parity");
const report =
  mode === "compare" ? await compare(Number(runs), Number(inputs), Number(seed)) : await againstSimulator(vendor);
process.send?.(report, undefined, undefined, () => process.exit());

/**
 * @param runs inputs of the operations that have calls of their own, in all
 * @param inputs inputs of each operation of the service
 */
async function compare(
  runs: number,
  inputs: number,
  seed: number,
): Promise<Omit<VendorReport, "vendor" | "simulator">> {
  const recorder = await createRecorder();
  divertConnections(recorder.port);
  const setDate = freezeDate();
  const met = new Map<string, number>();
  const comparison: Comparison = {
    recorder,
    freeze: ({ date, nonce }) => {
      setDate(date);
      vendor.freezeNonce?.(nonce);
    },
    onBugs: (bugs) => {
      for (const bug of bugs) met.set(bug, (met.get(bug) ?? 0) + 1);
    },
  };
  const operations = [];
  const own = Object.entries(vendor.operations);
  // The runs are the vendor's, whole.
  for (const [i, [operation, calls]] of own.entries())
    operations.push(
      await compareOperation(vendor, operation, calls, comparison, Math.floor((runs + i) / own.length), seed + i),
    );
  const service = await compareService(vendor, comparison, inputs, seed);
  return {
    sdk: vendor.sdk,
    operations,
    service,
    bugs: vendor.bugs.map(({ name, does, breaks, reference }) => ({
      name,
      does,
      breaks,
      reference,
      met: met.get(name) ?? 0,
    })),
  };
}
