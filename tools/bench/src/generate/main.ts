import { benchGenerate } from "./bench-generate.js";
import { help } from "./help.js";
import { parseOptions } from "./options.js";
import { printReport } from "./print-report.js";

/** The command `npm run bench -- generate`. */
export async function runGenerate(args: readonly string[]): Promise<void> {
  const { json, quick, help: wantsHelp } = parseOptions(args);
  if (wantsHelp) {
    process.stdout.write(help);
    return;
  }
  const report = await benchGenerate({ quick, log: (text) => process.stderr.write(`bench: ${text}\n`) });
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
}
