import { bench } from "./bench.js";
import { help } from "./help.js";
import { parseOptions } from "./options.js";
import { printMarkdown } from "./print/markdown.js";
import { printText } from "./print/text.js";

try {
  const { output, quick, help: wantsHelp } = parseOptions(process.argv.slice(2));
  if (wantsHelp) process.stdout.write(help);
  else {
    const report = await bench({ quick, log: (text) => process.stderr.write(`bench: ${text}\n`) });
    if (output === "json") process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else process.stdout.write(output === "markdown" ? printMarkdown(report) : printText(report));
  }
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\nSee npm run bench -- --help.\n`);
  process.exitCode = 1;
}
