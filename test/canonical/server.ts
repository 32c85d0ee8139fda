import type { Choose } from "./choose.js";
import type { RawRequest } from "./raw-server.js";

/** What a vendor's server makes of a request: the signature that it must have, and what it lacks otherwise. */
export interface Wanted {
  readonly authorization: string;
  readonly canonicalRequest: string;
  /** Names of the headers that the signature covers. */
  readonly signed: readonly string[];
  /** What else is wrong with the request. */
  readonly problems: readonly string[];
}

/** What a vendor's server knows. */
export interface Known {
  readonly credentials: Readonly<Record<string, string | undefined>>;
  /** The service that the signature names, where it does. */
  readonly service: string;
}

/** One vendor's protocol as its server sees it, from PROTOCOLS.md: `test/vendors/<vendor>/server.ts`. */
export interface Server {
  readonly name: string;
  /** What `Authorization` begins with. */
  readonly algorithm: string;
  /** @throws Error for a request that cannot be read */
  verify(request: RawRequest, known: Known): Wanted;
  /** Whether the protocol lets a signer sign a header of this name. */
  readonly signs: (name: string, contentType: string) => boolean;
  /** The header that says when a request was signed, and its form. */
  readonly timeHeader: string;
  readonly timePattern: RegExp;
  formatTime(time: number): string;
  /** The header that tells requests apart, where there is one. */
  readonly nonceHeader?: string;
  /** The headers that carry the token of a session; none without one. */
  tokenHeaders(credentials: Known["credentials"]): Record<string, string>;
  /** What a signer writes beside signature, time, nonce and token, for a call of a client with this input. */
  callHeaders?(credentials: Known["credentials"], input: Readonly<Record<string, unknown>>): Record<string, string>;
  /** Names of the headers that a signer writes whatever a request had there; those of the token come with one alone. */
  readonly written: RegExp;
  /** All headers that a signer makes and a recorded request has. */
  readonly signersOwn: RegExp;
  /** Names of the headers whose empty value says nothing, and is left out. */
  readonly optional?: RegExp;
  /** Whether the query is signed as it was sent, not in an order and encoding of its own. */
  readonly queryAsSent?: boolean;
  /** Whether `sign` takes the service out of the host when it is not told. */
  readonly hostNamesService?: boolean;
  /** The member of the credentials that is the token of a session. */
  readonly token: string;
  /** A request to the simulator that is signed but for its time and signature, with a signed header of these bytes. */
  requestWith(host: string, bytes: string): RawRequest;
  /** Header names that mean something to this vendor, for generated requests. */
  readonly headerNames: readonly string[];
  /** A header in the vendor's own style that a caller may set. */
  readonly callersHeader: string;
  /** Generated credentials; some with a token. */
  credentials(choose: Choose, secret: () => string): Record<string, string | undefined>;
  /** Generated credentials that only clients take. */
  clientCredentials?(choose: Choose, secret: () => string): Record<string, string | undefined>;
  /** Further options of `sign`, generated. */
  signOptions?(choose: Choose): Record<string, unknown>;
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
