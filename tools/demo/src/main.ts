import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createSimulator } from "@cloudseal/simulator";
import { findClients } from "./find-clients.js";
import { printCounts, printResults } from "./print-results.js";
import { record } from "./record.js";
import { type Result, runOperations } from "./run-operations.js";

const help = `Usage: npm run demo [-- options]

Calls the operations that a person wrote a spec of, through the built client
packages and over real HTTP, against the simulator on loopback: signatures
verified, requests and answers validated, tasks followed to their end, a wrong
secret refused.

  --all          every operation, those made from the vendors' definitions too,
                 and counts instead of a table
  --json         one JSON object for each operation, one a line
  --record FILE  write the raw HTTP exchange to FILE (it is signed with the
                 simulator's fake keys)
  --help         this text

Exit code: 0 all is as it should be, 1 something is not, 2 wrong usage.
`;

const root = resolve(import.meta.dirname, "../../..");

interface Options {
  all?: boolean | undefined;
  json?: boolean | undefined;
  record?: string | undefined;
  help?: boolean | undefined;
}

async function main(): Promise<number> {
  let options: Options;
  try {
    options = parseArgs({
      options: {
        all: { type: "boolean" },
        json: { type: "boolean" },
        record: { type: "string" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }

  process.stderr.write("loading the client packages\n");
  const clients = await findClients(resolve(root, "packages"));
  const simulator = createSimulator();
  const server = await simulator.listen();
  process.stderr.write(`simulator listens on ${server.url}\n`);
  const recorder = options.record === undefined ? undefined : await record(server.port, options.record);
  const endpoint = recorder?.url ?? server.url;
  const results: Result[] = [];
  const progress = new Progress();
  try {
    for (const client of clients)
      results.push(
        ...(await runOperations(client, simulator, endpoint, {
          all: options.all ?? false,
          onOperation: (count, total) => progress.at(count, total, `${client.vendor} ${client.service}`),
        })),
      );
  } finally {
    progress.end();
    await server.close();
    await recorder?.close();
  }
  if (options.json) for (const result of results) console.log(JSON.stringify(result));
  else process.stdout.write(options.all ? printCounts(results) : printResults(results));
  if (options.record !== undefined) process.stderr.write(`raw exchange written to ${options.record}\n`);
  return results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1;
}

/** Says on stderr how far the calls are: in one line that changes, where somebody watches. */
class Progress {
  #last = 0;
  readonly #terminal = process.stderr.isTTY === true;

  at(count: number, total: number, what: string): void {
    const now = performance.now();
    if (!this.#terminal || (count < total && now - this.#last < 50)) return;
    this.#last = now;
    process.stderr.write(`\r\x1b[K${what}: ${count} of ${total}`);
  }

  end(): void {
    if (this.#terminal) process.stderr.write("\r\x1b[K");
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`demo failed: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
