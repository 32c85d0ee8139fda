import { readFileSync } from "node:fs";
import { PageError } from "@cloudseal/page-reader";
import { commands } from "./commands/index.js";

const help = `cloudseal-conformance: vendors' pages, specs, clients and the wire, held against each other

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join("\n")}

  COMMAND --help   what a command takes
  --version        the version

Exit codes: 0 all agree, 1 something does not, 2 the command was called wrongly.`;

/** Runs the command to its end. @returns the exit code */
export async function runCli([name = "--help", ...args]: readonly string[]): Promise<number> {
  if (/^(-h|--help|help)$/.test(name)) return print(help);
  if (name === "--version") return print(version());
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return fail(`there is no command ${JSON.stringify(name)}`, "cloudseal-conformance --help");
  if (args.includes("--help") || args.includes("-h")) return print(command.help);
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

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
