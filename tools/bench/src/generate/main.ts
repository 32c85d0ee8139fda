import { benchGenerate } from "./bench-generate.js";
import { help } from "./help.js";
import { parseOptions } from "./options.js";
import { printReport } from "./print-report.js";

try {
  const { json, quick, help: wantsHelp } = parseOptions(process.argv.slice(2));
  if (wantsHelp) process.stdout.write(help);
  else {
    const report = await benchGenerate({ quick, log: (text) => process.stderr.write(`bench:generate: ${text}\n`) });
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`bench:generate: ${message}\nSee npm run bench:generate -- --help.\n`);
  process.exitCode = 1;
}
