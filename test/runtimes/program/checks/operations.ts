import type { Check } from "../check.js";

/** Every operation succeeds. What the simulator thought of the calls is for who started it to look at. */
export const operations: Check = async ({ client }, { servers, permanent, operations }) => {
  const methods = client({ endpoint: servers.simulator, credentials: permanent, retry: false });
  const ids = new Map<string, unknown>();
  for (const { method, input, creates, reads } of operations) {
    const known = reads && ids.has(reads.resource) ? { [reads.id]: ids.get(reads.resource) } : {};
    const answer = await methods[method]?.({ ...input, ...known });
    if (creates) ids.set(creates.resource, (answer as Record<string, unknown>)[creates.id]);
  }
};
