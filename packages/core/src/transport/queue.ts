import type { Agent } from "node:http";
import { abortError, maxTimer, TransportError, type TransportRequest } from "./transport.js";

/**
 * Requests that wait for a connection, where an agent may open only so many. They wait here and not with the agent, which
 * would hand them a connection that nobody has looked at since the response before.
 */
interface Queue {
  busy: number;
  readonly waiting: Set<() => void>;
}

/** On the agent itself, which transports of two copies of this package may share: ESM's and CommonJS's. */
const queues = Symbol.for("cloudseal.queues");

/**
 * Does the work of a request once the agent may open a connection for it.
 *
 * @throws TransportError when its time has passed, or its signal aborts, while it waits
 */
export function withSlot<Result>(
  agent: Agent,
  host: string,
  request: TransportRequest,
  work: (request: TransportRequest) => Promise<Result>,
): Promise<Result> {
  const { maxSockets = Number.POSITIVE_INFINITY, maxTotalSockets = Number.POSITIVE_INFINITY } = agent;
  const limit = Math.min(maxSockets, maxTotalSockets);
  if (limit === Number.POSITIVE_INFINITY) return work(request);
  return inTurn(queueOf(agent, maxTotalSockets < Number.POSITIVE_INFINITY ? "" : host), limit, request, work);
}

async function inTurn<Result>(
  queue: Queue,
  limit: number,
  request: TransportRequest,
  work: (request: TransportRequest) => Promise<Result>,
): Promise<Result> {
  const { timeout } = request;
  const start = performance.now();
  if (queue.busy < limit) queue.busy++;
  else await slotOf(queue, request);
  try {
    const left = timeout > 0 ? Math.max(1, Math.ceil(timeout - (performance.now() - start))) : 0;
    return await work(left === timeout ? request : { ...request, timeout: left });
  } finally {
    // The slot goes to the next one, or back.
    const [next] = queue.waiting;
    if (next) next();
    else queue.busy--;
  }
}

function queueOf(agent: Agent & { [queues]?: Map<string, Queue> }, host: string): Queue {
  agent[queues] ??= new Map();
  const ofAgent = agent[queues];
  const queue = ofAgent.get(host) ?? { busy: 0, waiting: new Set() };
  ofAgent.set(host, queue);
  return queue;
}

function slotOf({ waiting }: Queue, { signal, timeout }: TransportRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (settle: () => void) => {
      waiting.delete(go);
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const go = () => leave(resolve);
    const onAbort = () => leave(() => reject(abortError(signal as AbortSignal, true)));
    const late = () => new TransportError("timeout", `no whole response within ${timeout} ms`, undefined, true);
    const timer = timeout > 0 ? setTimeout(() => leave(() => reject(late())), Math.min(timeout, maxTimer)) : undefined;
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    waiting.add(go);
  });
}
