import { Worker } from "node:worker_threads";
import { createSasClient } from "@cloudseal/alibaba-sas";
import { fetchTransport, nodeTransport, type Transport } from "@cloudseal/core";
import { simulatorCredentials } from "@cloudseal/simulator";

/** What a server does to a connection that is idle, while the client's event loop does not run. */
export const idleFaults = ["nothing", "FIN", "RST", "408 and FIN", "408", "unasked 200", "half a 200"] as const;

/** Both ways in which clients send. */
export const idleTransports: readonly { readonly name: string; create(): Transport }[] = [
  { name: "node:http", create: () => nodeTransport({ proxy: false }) },
  { name: "fetch", create: () => fetchTransport() },
];

/** What became of the calls that follow a fault. */
export interface IdleRow {
  readonly fault: string;
  readonly transport: string;
  readonly calls: number;
  /** Calls that failed, or resolved with a response that was not theirs; by what was seen. */
  readonly wrong: Readonly<Record<string, number>>;
}

const [stopped, done, never] = [0, 1, 2];

/** Milliseconds that the network is given to deliver what the server did, in which the event loop does not run. */
const delivery = 4;

/**
 * Pairs of calls of an operation that must not be repeated. Between the two the event loop does not run until the server has
 * done something to the connection: the second call must not notice.
 */
export async function idleConnections(
  fault: (typeof idleFaults)[number],
  { name, create }: (typeof idleTransports)[number],
  pairs: number,
): Promise<IdleRow> {
  const flags = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(new URL("idle-server.mjs", import.meta.url), { workerData: flags.buffer, execArgv: [] });
  const port = await new Promise<number>((resolve, reject) => worker.once("message", resolve).once("error", reject));
  const { generateOnceTask } = createSasClient({
    region: "cn-shanghai",
    endpoint: `http://127.0.0.1:${port}`,
    credentials: simulatorCredentials.alibaba[0],
    transport: create(),
    retry: false,
  });
  const input = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" } as const;
  const wrong: Record<string, number> = {};
  for (let pair = 0; pair < pairs; pair++) {
    await generateOnceTask(input, { headers: { "x-call": "first", "x-fault": fault } });
    Atomics.store(flags, stopped, 1);
    Atomics.notify(flags, stopped);
    Atomics.wait(flags, done, 0);
    Atomics.wait(flags, never, 0, delivery);
    Atomics.store(flags, done, 0);
    const id = `call-${pair}`;
    const seen = await generateOnceTask(input, { headers: { "x-call": id } }).then(
      ({ TaskId }) => (TaskId === id ? undefined : `a response to ${TaskId}`),
      (error) => `${error.kind}: ${error.message}`,
    );
    if (seen !== undefined) wrong[seen] = (wrong[seen] ?? 0) + 1;
  }
  await worker.terminate();
  return { fault, transport: name, calls: pairs, wrong };
}
