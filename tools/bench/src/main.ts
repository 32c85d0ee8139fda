import { bench } from "./bench.js";
import { runGenerate } from "./generate/main.js";
import { help, parseOptions } from "./options.js";
import { printMarkdown, printText } from "./print.js";

const [first, ...rest] = process.argv.slice(2);
try {
  await (first === "generate" ? runGenerate(rest) : runClients(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\nSee npm run bench -- --help.\n`);
  process.exitCode = 1;
}

/** The command `npm run bench`. */
async function runClients(args: readonly string[]): Promise<void> {
  const { output, quick, only, help: wantsHelp } = parseOptions(args);
  if (wantsHelp) {
    process.stdout.write(help);
    return;
  }
  const report = await bench({ quick, only, log: (text) => process.stderr.write(`bench: ${text}\n`) });
  if (output === "json") process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else process.stdout.write(output === "markdown" ? printMarkdown(report) : printText(report));
}
