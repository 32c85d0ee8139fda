import { bench } from "./bench.js";
import { runGenerate } from "./generate/main.js";
import { help } from "./help.js";
import { parseOptions } from "./options.js";
import { printMarkdown } from "./print/markdown.js";
import { printText } from "./print/text.js";

const [first, ...rest] = process.argv.slice(2);
try {
  await (first === "generate" ? runGenerate(rest) : runClients(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\nSee npm run bench -- --help.\n`);
  process.exitCode = 1;
}

/** The command `npm run bench`. */
async function runClients(args: readonly string[]): Promise<void> {
  const { output, quick, help: wantsHelp } = parseOptions(args);
  if (wantsHelp) {
    process.stdout.write(help);
    return;
  }
  const report = await bench({ quick, log: (text) => process.stderr.write(`bench: ${text}\n`) });
  if (output === "json") process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else process.stdout.write(output === "markdown" ? printMarkdown(report) : printText(report));
}
