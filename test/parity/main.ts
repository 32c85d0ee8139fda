import { vendorNames } from "../vendors.js";
import { help } from "./help.js";
import { type Options, parseOptions } from "./options.js";
import { parity } from "./parity.js";
import { printText } from "./print/text.js";

async function main(): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(process.argv.slice(2), vendorNames);
  } catch (error) {
    process.stderr.write(`parity: ${(error as Error).message}\nSee npm run test:parity -- --help.\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  try {
    const report = await parity(options, (text) => process.stderr.write(`parity: ${text}\n`));
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : printText(report));
    return report.passed ? 0 : 1;
  } catch (error) {
    process.stderr.write(`parity: ${(error as Error).message}\n`);
    return 1;
  }
}

process.exitCode = await main();
