import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installOfficial } from "../../tools/bench/src/install.js";
import { environment } from "../../tools/bench/src/processes.js";
import { type Log, runCommand } from "../support/command.js";
import { vendorsWith } from "../support/vendors.js";
import { help, type Options, parseOptions } from "./options.js";
import { printText } from "./print.js";
import { passes, type Report, type VendorReport } from "./report.js";

await runCommand({
  name: "parity",
  help,
  parse: (args) => parseOptions(args, vendorsWith("parity")),
  async run(options, log) {
    const report = await parity(options, log);
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : printText(report));
    return report.passed;
  },
});

/** Compares the vendors side by side, each in a process of its own. */
async function parity(
  { runs, inputs, seed, vendor: wanted }: Omit<Options, "json" | "help">,
  log: Log,
): Promise<Report> {
  const start = performance.now();
  await installOfficial(log);
  // An official SDK writes a file into its home.
  const home = mkdtempSync(join(tmpdir(), "cloudseal-parity-"));
  try {
    log(`${runs} inputs per vendor, ${inputs} per operation of the whole service, seed ${seed}`);
    const reports = await Promise.all(
      vendorsWith("parity")
        .filter((name) => wanted === undefined || name === wanted)
        .map(async (vendor): Promise<VendorReport> => {
          const args = [vendor, "compare", ...[runs, inputs, seed].map(String)];
          const compared = await runChild<Omit<VendorReport, "vendor" | "simulator">>(args, home);
          log(`${vendor}: compared`);
          const simulator = await runChild<VendorReport["simulator"]>([vendor, "simulator"], home);
          return { vendor, ...compared, simulator };
        }),
    );
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    return { seed, seconds, passed: reports.every(passes), vendors: reports };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Runs a vendor's process, from source, with an environment and a home of its own. @returns what it reports */
function runChild<Reply>(args: readonly string[], home: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("child.ts", import.meta.url), args, {
      env: environment(home),
      execArgv: ["--import", "tsx", "--conditions=@cloudseal/source"],
      // An SDK may log; stdout is the report's.
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("error", reject);
    child.on("message", (reply) => resolve(reply as Reply));
    child.on("exit", (code) =>
      reject(new Error(`the process "${args.join(" ")}" ended with ${code}, without a report`)),
    );
  });
}
