import { asObject } from "./json.js";
import type { Operation } from "./operation.js";

/** The hosts of the documents that these operations are of, with the variables that stand in them. */
export function hostsOf(operations: readonly Operation[]): string[] {
  const servers = [...new Set(operations.map(({ document }) => document))].flatMap(({ servers }) => servers ?? []);
  const hosts = servers.flatMap((server) => /^https?:\/\/([^/?#]+)/.exec(String(asObject(server).url))?.[1] ?? []);
  return [...new Set(hosts)];
}
