import { createSimulator, type Fault } from "@cloudseal/simulator";
import { createRandom } from "../canonical/choose.js";
import { idOf } from "./operation.js";

/**
 * The vendors, in a process of their own: one call in five goes wrong. Tells how often the work of each call was done when
 * it is asked to end.
 */
const [, , seed] = process.argv;
const random = createRandom(Number(seed));

/** What goes wrong, with its share. Of what costs time there is little. */
const faults: readonly (readonly [share: number, Fault])[] = [
  [20, "throttle"],
  [5, { type: "throttle", retryAfter: 5 }],
  [10, "500"],
  [10, { type: "500", done: true }],
  [5, "502"],
  [5, { type: "503", retryAfter: 5 }],
  [5, { type: "504", done: true }],
  [5, "html-error-page"],
  [10, "reset-before-read"],
  [10, "reset-after-work"],
  [10, "reset-in-body"],
  [0.5, "never-answers"],
  [0.5, { type: "never-answers", done: true }],
  [1, { type: "slow", interval: 100 }],
  [5, "truncated-json"],
  [5, "truncated-gzip"],
  [1, { type: "huge-body", bytes: 300_000 }],
  [5, "wrong-content-type"],
  [2, "redirect"],
  [1, "expired-token"],
  [5, "used-nonce"],
];
const total = faults.reduce((sum, [share]) => sum + share, 0);

const done = new Map<string, number>();
let calls = 0;
let injected = 0;
const simulator = createSimulator({
  limits: false,
  faults: () => {
    calls++;
    if (random() >= 0.2) return undefined;
    injected++;
    let at = random() * total;
    return faults.find(([share]) => {
      at -= share;
      return at < 0;
    })?.[1];
  },
  onCall: ({ done: isDone, vendor, input }) => {
    const key = `${vendor} ${idOf(input)}`;
    if (isDone) done.set(key, (done.get(key) ?? 0) + 1);
  },
});
const server = await simulator.listen();
process.send?.({ url: server.url });
process.once("message", async () => {
  // A message this large is under way for a while.
  const report = { done: [...done], calls, injected };
  await new Promise((resolve) => process.send?.(report, undefined, undefined, resolve));
  await server.close();
  process.disconnect();
});
