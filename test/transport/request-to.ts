import { TransportError, type TransportRequest } from "@cloudseal/core";

/** A request to an address, with a minute for the answer, which ends what would hang. */
export function requestTo(address: string, more: Partial<TransportRequest> = {}): TransportRequest {
  const { protocol, host, hostname, port, pathname, search } = new URL(address);
  return {
    endpoint: { protocol: protocol as "https:", host, hostname: hostname.replace(/^\[|\]$/g, ""), port },
    method: "POST",
    target: pathname + search,
    headers: { host },
    body: "{}",
    timeout: 60_000,
    maxResponseBytes: 1000,
    ...more,
  };
}

/** What a request fails with. */
export async function failureOf(sent: Promise<unknown>): Promise<TransportError> {
  const error = await sent.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (error instanceof TransportError) return error;
  throw new Error("no TransportError", { cause: error });
}
