import type { ErrorKind } from "./errors.js";
import type { Protocol } from "./protocol.js";
import type { TransportResponse } from "./transport/transport.js";
import type { ReadContext } from "./wire/binary.js";
import type { BodyEncoder } from "./wire/bodies.js";
import type { Style, Styled } from "./wire/styles.js";

/** What the wire needs to know of an operation; generated from its spec. */
export interface Route {
  /** The vendor's name of the operation. */
  readonly name: string;
  /**
   * How far the spec was checked, unless a person read the vendor's page: `checked` if two of the vendor's definitions agree and
   * its own payload fits, `drafted` if less is known.
   */
  readonly tier?: "checked" | "drafted";
  readonly method: string;
  /** Path template as on the wire, `/v1/{project_id}/…`. */
  readonly path: string;
  /** Constant headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Parameters that travel in the query although the rest goes into the body. */
  readonly query?: readonly string[];
  /** Parameters that travel as headers. */
  readonly header?: readonly string[];
  /** Constant parameters of the query, such as the name of the operation. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Parameters that are not written in the vendor's own way. */
  readonly styles?: Readonly<Record<string, Style>>;
  /** Writes those. It comes with the route, so that other bundles do not include it, as the next one does. */
  readonly style?: (route: Route, input: Readonly<Record<string, unknown>>) => Styled;
  /** Writes a body that is no JSON. */
  readonly encode?: BodyEncoder;
  /** Media type of a body that is one text or bytes. */
  readonly contentType?: string;
  /** Members of the body that may be bytes. */
  readonly binary?: readonly string[];
  /** Parameter that tells the server that a repeated request is the same: made once for a call unless the caller gives it. */
  readonly idempotencyToken?: string;
  /** Where all other parameters go. */
  readonly rest: "query" | "body";
  /** `[parameter, value, names]`: these names are needed when the parameter has this value. */
  readonly requiredWhen?: readonly (readonly [string, unknown, readonly string[]])[];
  /** Whether repeating the call is safe. */
  readonly idempotent: boolean;
  /** Documented limit, in calls per second. */
  readonly rateLimit?: number;
  /** What the body of a success is, if no JSON object. */
  readonly returns?: "list" | "any" | "text" | "nothing";
  /** Whether a success may have no body beside others that have one. */
  readonly optional?: boolean;
  /** Reads the body of a success that is neither JSON nor text. It comes with the route, so that other bundles lack it. */
  readonly read?: (response: TransportResponse, context: ReadContext) => unknown;
  /** Places in the result (`*` for all members, a list for all but those it names) that are given as another type than the JSON has. */
  readonly convert?: readonly (readonly [readonly (string | readonly string[])[], "bigint" | "string"])[];
  /** The documented error codes. */
  readonly errors?: Readonly<Record<string, ErrorKind>>;
}

/** A route that knows its operation's types; `Paths` has the operation in the form of openapi-typescript. */
export interface TypedRoute<Input, Output, Paths extends object = object> extends Route {
  /** Never set; carries the types. */
  readonly types?: (input: Input) => Output;
  /** Never set; carries the types of `client.http`. */
  readonly paths?: Paths;
}

/** What all operations of a service share; generated from its spec. */
export interface Service<Credentials extends object> {
  readonly protocol: Protocol<Credentials>;
  /** The service's name in signatures and errors, for example `sas`. */
  readonly name: string;
  /** Addresses by region. One with `{region}` in it holds for all regions that it lists. */
  readonly servers: readonly { readonly url: string; readonly regions: readonly string[] }[];
  /** Whether a client works without a region, at the first server. */
  readonly regionOptional?: boolean;
  /** Member of a success body that holds the result. */
  readonly result?: string;
  /** Path parameters that the client fills in: parameter → name among the client's options and the credentials. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Where its operations are told apart by name: what any of them has, and the header or parameter of the query that names it. */
  readonly byAction?: {
    readonly header?: string;
    readonly parameter?: string;
    readonly route: Pick<Route, "method" | "path" | "headers" | "constants" | "rest">;
  };
  /** Error codes that all operations share. */
  readonly errors?: Readonly<Record<string, ErrorKind>>;
}
