import { CloudError } from "@cloudseal/core";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { listen } from "../support/listen.js";
import { cases, type Ending, type FaultCase } from "./faults.js";
import { leaksIn, type Operation, operations } from "./operation.js";

/** How one case ended for one operation. */
export interface Row {
  readonly fault: string;
  readonly vendor: string;
  readonly operation: string;
  readonly safe: boolean;
  readonly overridden: boolean;
  readonly want: Ending;
  readonly got: Ending;
  readonly milliseconds: number;
  /** What else is wrong: a secret that can be read, a request that went elsewhere. */
  readonly remarks: readonly string[];
}

/** Every fault for every operation, each against a simulator of its own on a real socket. */
export async function matrix(onRow: (row: Row) => void): Promise<void> {
  let elsewhere = 0;
  const other = await listen((_, outgoing) => {
    elsewhere++;
    outgoing.end("{}");
  });
  for (const one of cases(`${other.url}/`))
    for (const operation of operations) {
      if (one.only && !one.only(operation)) continue;
      const before = elsewhere;
      const row = await run(one, operation);
      onRow(elsewhere === before ? row : { ...row, remarks: [...row.remarks, "a request went to the other host"] });
    }
  await other.close();
}

async function run(one: FaultCase, operation: Operation): Promise<Row> {
  const { vendor, name, safe, overridden } = operation;
  const simulator = createSimulator({ faults: { [name]: one.faults } });
  const server = await simulator.listen();
  if (one.closed) await server.close();
  const seen: unknown[] = [];
  const tell = (info: unknown) => void seen.push(info);
  const call = operation.client(
    {
      endpoint: server.url,
      attemptTimeout: 600,
      retry: { baseDelay: 1, maxDelay: one.maxDelay ?? 50 },
      onRequest: tell,
      onResponse: tell,
      onRetry: tell,
      onError: tell,
    },
    sessions(vendor),
  );
  const start = performance.now();
  let saw = "ok";
  let attempts = 1;
  try {
    seen.push(await call(1));
    attempts = seen.filter((info) => (info as { url?: string } | undefined)?.url).length;
  } catch (error) {
    seen.push(error);
    saw = error instanceof CloudError ? error.kind : String(error);
    attempts = error instanceof CloudError ? error.attempts : 0;
  }
  const milliseconds = Math.round(performance.now() - start);
  if (!one.closed) await server.close();
  const got = { attempts, saw, done: simulator.calls.filter(({ done }) => done).length };
  const want = (operation.noBody && one.noBody) || (safe ? one.safe : one.unsafe);
  return {
    fault: one.name,
    vendor,
    operation: name,
    safe,
    overridden,
    want,
    got,
    milliseconds,
    remarks: leaksIn(seen),
  };
}

/** Gives the simulator's temporary credentials, and when they are rejected its permanent ones. */
function sessions(vendor: string): (request?: { rejected?: object }) => object {
  const [permanent, session] = simulatorCredentials[vendor as keyof typeof simulatorCredentials] as readonly object[];
  let current = session as object;
  return (request) => {
    if (request?.rejected) current = permanent as object;
    return current;
  };
}
