import { defaultTransport, type Endpoint, TransportError, type TransportResponse } from "@cloudseal/core";

/** What {@link fetchText} sends. */
export interface FetchTextRequest {
  /** Default GET. */
  method?: string | undefined;
  /** `http:` or `https:`. */
  url: string;
  /** Printable ASCII. */
  headers?: Readonly<Record<string, string>> | undefined;
  body?: string | undefined;
  /** Milliseconds until the whole response must be there. Default 5000. */
  timeout?: number | undefined;
  /** Most bytes that the response may have. Default 64 KiB. */
  maxResponseBytes?: number | undefined;
  /** Whether it never goes through a proxy, which would give another machine's credentials. Default: false. */
  direct?: boolean | undefined;
}

/**
 * One HTTP request of a provider, over core's default transport. Redirects are not followed; they are responses like any other.
 *
 * @throws TransportError without a response; TypeError for an address or a header that HTTP does not allow. None of them
 * quotes the address, a header or the body.
 */
export async function fetchText(request: FetchTextRequest): Promise<TransportResponse> {
  const {
    method = "GET",
    url,
    headers = {},
    body = "",
    timeout = 5000,
    maxResponseBytes = 64 * 1024,
    direct,
  } = request;
  const { protocol, host, hostname, port, pathname, search, username, password } = parse(url);
  if (!/^https?:$/.test(protocol) || username || password)
    throw new TypeError("the address is not of the form http(s)://host/path");
  const sent: Record<string, string> = { host };
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\x20-\x7e]*$/.test(value)) throw new TypeError(`header ${name} has characters that HTTP does not allow`);
    sent[name.toLowerCase()] = value;
  }
  const endpoint: Endpoint = {
    protocol: protocol as Endpoint["protocol"],
    host,
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port,
  };
  const target = pathname + search;
  try {
    return await defaultTransport().send({
      endpoint,
      method,
      target,
      headers: sent,
      body,
      timeout,
      maxResponseBytes,
      direct,
    });
  } catch (error) {
    // Without its cause: Node puts the packet that it cannot parse, secrets and all, on the error.
    if (error instanceof TransportError)
      throw new TransportError(error.kind as "network", error.message, undefined, error.unsent);
    throw error;
  }
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    // The error of URL quotes what it was given.
    throw new TypeError("the address is not one");
  }
}
