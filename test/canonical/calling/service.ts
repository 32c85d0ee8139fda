import type { ClientOptions, Route, Service as VendorService } from "@cloudseal/core";
import { createClient } from "@cloudseal/core";

type Method = (input: object, call: object) => Promise<unknown>;
type Http = Record<string, (path: string, init: object) => Promise<{ response: Response }>>;

/**
 * One vendor's service, `test/vendors/<vendor>/routes.ts`: its generated operations, and some more so that every place on
 * the wire is used.
 */
export interface Service {
  readonly name: string;
  /** The service as the signature names it. */
  readonly service: string;
  readonly region: string;
  /** What every success has as its body. */
  readonly success: string;
  /** Where parameters that are left over go in a query, as the vendor writes them. */
  readonly query: "nested from 1" | "nested from 0" | "flat";
  /** Whether members that are null are left out of a body, as the vendor's own SDK does. */
  readonly leavesOutNull?: boolean;
  readonly operations: readonly Operation[];
  connect(options: object): Connected;
}

export interface Operation extends Route {
  /** The method of a generated client that calls it; the others are called on a client of these routes. */
  readonly generated: string | undefined;
}

/** Both kinds of client on the same options. */
export interface Connected {
  readonly generated: Record<string, Method> & { readonly http: Http };
  readonly other: Record<string, Method>;
}

const isRoute = (value: unknown): value is Route =>
  typeof value === "object" && value !== null && "rest" in value && "path" in value;

/**
 * The operations of a generated package whose pages a person read. Of the others some have forms and styles, which the second
 * canonicaliser does not write: the official serialisers are what those are held against.
 */
export const generatedOf = (module: object): Operation[] =>
  Object.entries(module).flatMap(([name, value]) =>
    isRoute(value) && value.tier === undefined ? [{ ...value, generated: name }] : [],
  );

/** An operation that no spec describes. */
export const route = (name: string, more: Partial<Route> & Pick<Route, "method" | "rest">): Operation => ({
  name,
  path: "/",
  idempotent: false,
  ...more,
  generated: undefined,
});

/** A generated client and one of further operations. */
export const connect = <Credentials extends object>(
  generated: object,
  service: VendorService<Credentials>,
  more: readonly Operation[],
  options: object,
): Connected => {
  const routes: Record<string, Route> = Object.fromEntries(more.map((operation) => [operation.name, operation]));
  const other = createClient(service, routes, options as ClientOptions<Credentials>);
  return { generated, other } as unknown as Connected;
};
