import type { Check } from "../check.js";
import { failureOf } from "../failure-of.js";
import { wait } from "../wait.js";

/** Milliseconds after which a call that goes on is given up; it has no answer to wait for. */
const limit = 10_000;

/** A call that waits for its answer rejects as soon as it is aborted. */
export const abort: Check = async ({ call }, { servers, permanent }) => {
  const controller = new AbortController();
  const options = { endpoint: servers.silent, credentials: permanent, retry: false } as const;
  const calling = call(options, { signal: controller.signal });
  const ended = calling.then(
    () => true,
    () => true,
  );
  if (await Promise.race([ended, wait(150).then(() => false)])) throw new Error("the call ended before it was aborted");
  controller.abort();
  if (!(await Promise.race([ended, wait(limit).then(() => false)])))
    throw new Error(`the call had not ended ${limit} ms after the abort`);
  await failureOf(calling, "aborted");
};
