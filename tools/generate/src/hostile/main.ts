import { parseArgs } from "node:util";
import { runParts } from "./run-parts.js";
import type { Tally } from "./try-hostile.js";

const help = `Usage: npm run test:hostile [-- options]

Generates from specs that are hostile: nothing of them may become code, be written elsewhere, or be fetched.

  --runs N   how many specs (default: 10000)
  --seed N   the same seed makes the same specs (default: by the time)
  --json     one JSON object
  --help     this text

Exit code: 0 all is as it must be, 1 it is not, 2 wrong usage.
`;

async function main(): Promise<number> {
  let runs: number;
  let seed: number;
  let options: ReturnType<typeof parse>;
  try {
    options = parse();
    runs = whole("runs", options.runs ?? "10000", 1);
    seed = whole("seed", options.seed ?? String(Date.now() % 1_000_000), 0);
  } catch (error) {
    process.stderr.write(`hostile: ${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const log = (text: string) => process.stderr.write(`hostile: ${text}\n`);
  log(`${runs} specs, seed ${seed}`);
  const tally = await runParts(runs, seed, (done) => log(`${done} of ${runs}`));
  process.stdout.write(options.json ? `${JSON.stringify({ runs, seed, ...tally })}\n` : print(tally));
  return tally.wrong.length === 0 ? 0 : 1;
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`--${name} must be a whole number from ${least}`);
  return number;
}

function print({ generated, refused, reasons, slowest, wrong }: Tally): string {
  const lines = Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([reason, count]) => `${String(count).padStart(8)}  ${reason.slice(0, 100)}`);
  const problems = wrong.slice(0, 20).map((one) => `- ${one.wrong.join("; ")}\n  after ${one.what.join("; ")}`);
  return [
    `${generated} generated, ${refused} refused; the slowest took ${Math.round(slowest)} ms. Refused most often, for want of:`,
    ...lines,
    ...(wrong.length === 0 ? ["All is as it must be."] : [`Not as it must be, ${wrong.length} times:`, ...problems]),
    "",
  ].join("\n");
}

const parse = () =>
  parseArgs({
    options: {
      runs: { type: "string" },
      seed: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  }).values;

process.exitCode = await main();
