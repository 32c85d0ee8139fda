/**
 * A process of one vendor. In the mode `compare` its clock is frozen and its connections are diverted; in the mode
 * `simulator` nothing is changed.
 */

import { loadVendors, vendorNamed } from "../support/vendors.js";
import { againstSimulator } from "./against-simulator.js";
import { compareOperation } from "./compare.js";
import { createRecorder, divertConnections, freezeDate } from "./recorder.js";
import type { VendorReport } from "./report.js";
import type { Vendor } from "./vendor.js";

const [name = "", mode, runs, seed] = process.argv.slice(2);
const vendor = vendorNamed(await loadVendors<Vendor>("parity"), name);
const report = mode === "compare" ? await compare(Number(runs), Number(seed)) : await againstSimulator(vendor);
process.send?.(report, undefined, undefined, () => process.exit());

async function compare(runs: number, seed: number): Promise<Pick<VendorReport, "operations" | "bugs">> {
  const recorder = await createRecorder(vendor.answer);
  divertConnections(recorder.port);
  const setDate = freezeDate();
  const met = new Map<string, number>();
  const operations = [];
  const names = Object.keys(vendor.operations);
  for (const [i, operation] of names.entries())
    operations.push(
      await compareOperation(vendor, operation, {
        recorder,
        freeze: ({ date, nonce }) => {
          setDate(date);
          vendor.freezeNonce?.(nonce);
        },
        // The runs are the vendor's, whole.
        runs: Math.floor((runs + i) / names.length),
        seed: seed + i,
        onBugs: (bugs) => {
          for (const bug of bugs) met.set(bug, (met.get(bug) ?? 0) + 1);
        },
      }),
    );
  return {
    operations,
    bugs: vendor.bugs.map(({ name, does, breaks, reference }) => ({
      name,
      does,
      breaks,
      reference,
      met: met.get(name) ?? 0,
    })),
  };
}
