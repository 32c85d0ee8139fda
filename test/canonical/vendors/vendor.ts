import type { RawRequest } from "../raw-server.js";

/** What a vendor's server makes of a request: the signature that it must have, and what it lacks otherwise. */
export interface Wanted {
  readonly authorization: string;
  readonly canonicalRequest: string;
  /** What else is wrong with the request. */
  readonly problems: readonly string[];
}

/** What a vendor's server knows. */
export interface Known {
  readonly credentials: Readonly<Record<string, string | undefined>>;
  /** The service that the signature names, where it does. */
  readonly service: string;
}

/** One vendor's protocol as its server sees it, from PROTOCOLS.md. */
export interface Vendor {
  readonly name: string;
  /** @throws Error for a request that cannot be read */
  verify(request: RawRequest, known: Known): Wanted;
  /** Whether the protocol lets a signer sign a header of this name. */
  readonly signs: (name: string, contentType: string) => boolean;
  /** The header that says when a request was signed, and its form. */
  readonly timeHeader: string;
  formatTime(time: number): string;
  /** The headers that carry the token of a session; none without one. */
  tokenHeaders(credentials: Known["credentials"]): Record<string, string>;
  /** Names of the headers that a signer writes whatever a request had there; those of the token come with one alone. */
  readonly written: RegExp;
}

/** Collects what differs. */
export function expectEqual(
  problems: string[],
  what: string,
  found: string | undefined,
  wanted: string | undefined,
): void {
  if (found !== wanted) problems.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}
