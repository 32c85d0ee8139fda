import { readFileSync } from "node:fs";
import { PageError } from "@cloudseal/page-reader";
import { type Command, print } from "./commands/command.js";
import { examples } from "./commands/examples.js";
import { pages } from "./commands/pages.js";
import { read } from "./commands/read.js";
import { report } from "./commands/report.js";

const commands: Readonly<Record<string, Command>> = { read, pages, examples, report };

const help = `cloudseal-conformance: vendors' pages, specs, clients and the wire, held against each other

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join("\n")}

  COMMAND --help   what a command takes
  --version        the version

Exit codes: 0 all agree, 1 something does not, 2 the command was called wrongly.`;

/** Runs the command to its end. @returns the exit code */
export async function runCli([name = "--help", ...args]: readonly string[]): Promise<number> {
  if (/^(-h|--help|help)$/.test(name)) return show(help);
  if (name === "--version") return show(version());
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return fail(`there is no command ${JSON.stringify(name)}`, "cloudseal-conformance --help");
  if (args.includes("--help") || args.includes("-h")) return show(command.help);
  try {
    return await command.run(args);
  } catch (error) {
    if (isUsage(error)) return fail((error as Error).message, `cloudseal-conformance ${name} --help`);
    if (!(error instanceof PageError) && !(error as NodeJS.ErrnoException).code) throw error;
    process.stderr.write(`cloudseal-conformance: ${(error as Error).message}\n`);
    return 1;
  }
}

const isUsage = (error: unknown): boolean =>
  String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS") || (error as Error).name === "UsageError";

function fail(message: string, hint: string): number {
  process.stderr.write(`cloudseal-conformance: ${message}\nSee ${hint}.\n`);
  return 2;
}

function show(text: string): number {
  print(text);
  return 0;
}

const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
