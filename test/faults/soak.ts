import { fork } from "node:child_process";
import { CloudError } from "@cloudseal/core";
import { leaksIn, unlimited } from "./operation.js";

/** What many calls at a time came to. */
export interface SoakReport {
  readonly calls: number;
  readonly succeeded: number;
  /** Calls that failed, by kind. */
  readonly failed: Readonly<Record<string, number>>;
  /** Calls that neither succeeded nor failed. */
  readonly lost: number;
  /** Calls that succeeded although their work was not done. */
  readonly untrue: number;
  /** Calls that must not be done twice, and were. */
  readonly doubled: number;
  /** Calls that may be done twice, and were. */
  readonly repeated: number;
  /** Requests that the server received, and with how many of them something was wrong. */
  readonly requests: number;
  readonly faults: number;
  readonly leaks: readonly string[];
  /** Bytes in use after each tenth of the calls, after garbage collection. */
  readonly heap: readonly number[];
  readonly seconds: number;
}

/** Many calls of all vendors at a time, one request in five of which goes wrong. */
export async function soak(
  [count, inFlight, seed]: [number, number, number],
  send: (message: { progress: number } | { report: SoakReport }) => void,
): Promise<void> {
  const server = fork(new URL("soak-server.ts", import.meta.url), [String(seed)], {
    execArgv: ["--import", "tsx", "--conditions=@cloudseal/source"],
  });
  const message = <Message>() =>
    new Promise<Message>((resolve, reject) => {
      server.once("message", (value) => resolve(value as Message));
      server.once("exit", () => reject(new Error("the simulator ended")));
    });
  const { url } = await message<{ url: string }>();

  const options = {
    endpoint: url,
    attemptTimeout: 2000,
    maxResponseBytes: 100_000,
    retry: { baseDelay: 2, maxDelay: 50 },
  };
  const mixed = unlimited.map((operation) => ({ ...operation, call: operation.client(options) }));
  const failed: Record<string, number> = {};
  const leaks = new Set<string>();
  const heap: number[] = [];
  /** Per call: 0 for one that has not ended, 1 for a success, 2 for a failure. */
  const ends = new Uint8Array(count);
  const start = performance.now();
  let next = 0;
  let ended = 0;
  const worker = async () => {
    while (next < count) {
      const id = next++;
      const { call } = mixed[id % mixed.length] as (typeof mixed)[number];
      try {
        await call(id + 1);
        ends[id] = (ends[id] as number) + 1;
      } catch (error) {
        ends[id] = (ends[id] as number) + 2;
        const kind = error instanceof CloudError ? error.kind : String(error);
        failed[kind] = (failed[kind] ?? 0) + 1;
        if (ended % 50 === 0) for (const leak of leaksIn([error])) leaks.add(leak);
      }
      if (++ended % Math.ceil(count / 10) === 0 || ended === count) {
        globalThis.gc?.();
        heap.push(process.memoryUsage().heapUsed);
        send({ progress: ended / count });
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = Math.round((performance.now() - start) / 1000);

  const told = message<{ done: [string, number][]; calls: number; injected: number }>();
  server.send("end");
  const { done, calls: requests, injected: faults } = await told;
  const works = new Map(done);
  let [untrue, doubled, repeated] = [0, 0, 0];
  for (let id = 0; id < count; id++) {
    const { vendor, safe } = mixed[id % mixed.length] as (typeof mixed)[number];
    const times = works.get(`${vendor} ${id + 1}`) ?? 0;
    if (ends[id] === 1 && times === 0) untrue++;
    if (times > 1) safe ? repeated++ : doubled++;
  }
  send({
    report: {
      calls: count,
      succeeded: ends.filter((end) => end === 1).length,
      failed,
      lost: ends.filter((end) => end !== 1 && end !== 2).length,
      untrue,
      doubled,
      repeated,
      requests,
      faults,
      leaks: [...leaks],
      heap,
      seconds,
    },
  });
}
