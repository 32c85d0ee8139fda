import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createSimulator } from "@cloudseal/simulator";
import { findClients } from "./find-clients.js";
import { printResults } from "./print-results.js";
import { record } from "./record.js";
import { type Result, runOperations } from "./run-operations.js";

const help = `Usage: npm run demo [-- options]

Checks that the client packages are what the specs give, then calls every operation through the built packages, over real
HTTP, against the simulator on loopback: signatures verified, requests and answers validated, a task followed to its end,
a wrong secret refused.

  --json         one JSON object for each operation, one a line
  --record FILE  write the raw HTTP exchange to FILE (it is signed with the simulator's fake keys)
  --help         this text

Exit code: 0 all is as it should be, 1 something is not, 2 wrong usage.
`;

const root = resolve(import.meta.dirname, "../../..");

async function main(): Promise<number> {
  let options: { json?: boolean | undefined; record?: string | undefined; help?: boolean | undefined };
  try {
    options = parseArgs({
      options: { json: { type: "boolean" }, record: { type: "string" }, help: { type: "boolean" } },
    }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }

  process.stderr.write("checking the client packages against the specs\n");
  const program = ["--conditions=@cloudseal/source", "--import", "tsx", "packages/generate/bin/cloudseal-generate.js"];
  const check = spawnSync(process.execPath, [...program, "--check"], { cwd: root });
  if (check.status !== 0) {
    process.stderr.write(check.stderr);
    return 1;
  }

  const clients = await findClients(resolve(root, "packages"));
  const simulator = createSimulator();
  const server = await simulator.listen();
  process.stderr.write(`simulator listens on ${server.url}\n`);
  const recorder = options.record === undefined ? undefined : await record(server.port, options.record);
  const results: Result[] = [];
  try {
    for (const client of clients)
      results.push(...(await runOperations(client, simulator, recorder?.url ?? server.url)));
  } finally {
    await server.close();
    await recorder?.close();
  }
  if (options.json) for (const result of results) console.log(JSON.stringify(result));
  else process.stdout.write(printResults(results));
  if (options.record !== undefined) process.stderr.write(`raw exchange written to ${options.record}\n`);
  return results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`demo failed: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
