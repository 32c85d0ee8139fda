import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installOfficial } from "../../tools/bench/src/install.js";
import { loadVendors } from "../vendors.js";
import type { Options } from "./options.js";
import { passes, type Report, type VendorReport } from "./report.js";
import { runChild } from "./run-child.js";
import type { Vendor } from "./vendor.js";

/** Compares the vendors side by side, each in a process of its own. */
export async function parity(
  { runs, seed, vendor: wanted }: Pick<Options, "runs" | "seed" | "vendor">,
  log: (text: string) => void,
): Promise<Report> {
  const vendors = await loadVendors<Vendor>("parity");
  const start = performance.now();
  await installOfficial(log);
  // An official SDK writes a file into its home.
  const home = mkdtempSync(join(tmpdir(), "cloudseal-parity-"));
  try {
    log(`${runs} inputs per vendor, seed ${seed}`);
    const reports = await Promise.all(
      vendors
        .filter(({ name }) => wanted === undefined || name === wanted)
        .map(async ({ name: vendor, sdk }): Promise<VendorReport> => {
          const args = [vendor, "compare", String(runs), String(seed)];
          const compared = await runChild<Pick<VendorReport, "operations" | "bugs">>(args, home);
          log(`${vendor}: compared`);
          const simulator = await runChild<VendorReport["simulator"]>([vendor, "simulator"], home);
          return { vendor, sdk, ...compared, simulator };
        }),
    );
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    return { seed, seconds, passed: reports.every(passes), vendors: reports };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
