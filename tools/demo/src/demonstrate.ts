import { createSimulator } from "@cloudseal/simulator";
import { findClients } from "./find-clients.js";
import { printCounts, printResults } from "./print-results.js";
import { record } from "./record.js";
import { type Result, runOperations } from "./run-operations.js";

export interface DemoOptions {
  /** Whether operations are called of which nobody wrote a spec. */
  readonly all: boolean;
  /** Whether the results are printed as JSON, one a line. */
  readonly json: boolean;
  /** The file to which the raw exchange is written. */
  readonly record?: string | undefined;
}

/**
 * Calls the operations of all clients against a simulator of its own, and prints what came of it.
 *
 * @param packages the folder of the client packages
 * @returns whether all is as it should be
 */
export async function demonstrate(packages: string, { all, json, record: file }: DemoOptions): Promise<boolean> {
  process.stderr.write("loading the client packages\n");
  const clients = await findClients(packages);
  const simulator = createSimulator();
  const server = await simulator.listen();
  process.stderr.write(`simulator listens on ${server.url}\n`);
  const recorder = file === undefined ? undefined : await record(server.port, file);
  const endpoint = recorder?.url ?? server.url;
  const results: Result[] = [];
  const progress = new Progress();
  try {
    for (const client of clients)
      results.push(
        ...(await runOperations(client, simulator, endpoint, {
          all,
          onOperation: (count, total) => progress.at(count, total, `${client.vendor} ${client.service}`),
        })),
      );
  } finally {
    progress.end();
    await server.close();
    await recorder?.close();
  }
  if (json) for (const result of results) console.log(JSON.stringify(result));
  else process.stdout.write(all ? printCounts(results) : printResults(results));
  if (file !== undefined) process.stderr.write(`raw exchange written to ${file}\n`);
  return results.length > 0 && results.every(({ ok }) => ok);
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
