import type { ClientState } from "./call/state.js";
import { type Call, makeCall } from "./client.js";
import type { CallOptions } from "./options.js";
import type { Route, Service } from "./service.js";

/** An operation of a service that tells its operations apart by name. */
export interface ByAction {
  /** The vendor's name of the operation, for example `DescribeVersionConfig`. */
  readonly action: string;
}

/** An operation of a service that tells its operations apart by method and path. */
export interface ByPath {
  /** `GET`, `POST`, `PUT`, `PATCH`, `DELETE` or `HEAD`. */
  readonly method: string;
  /** Path of the operation, with parameters in braces: `/v1/{project_id}/things/{id}`. */
  readonly path: string;
}

/**
 * Calls an operation that need not have a spec: signed and addressed as all others, its input unchecked and its result
 * untyped. It is repeated only where nothing was done yet, unless the options say `idempotent: true`.
 *
 * @param input parameters of the path by their names; all others go where the service's operations have theirs: into the
 * body of a request that has one, else into the query
 * @returns the result as the vendor has it, integers exact: JSON, or the text of what is not JSON
 * @throws CloudError as the methods do
 */
export type CallAny<Operation> = (
  operation: Operation,
  input?: Readonly<Record<string, unknown>>,
  options?: CallOptions,
) => Call<unknown>;

/** The `call` of a client. */
export function callAny<Credentials extends object>(state: ClientState<Credentials>): CallAny<ByAction | ByPath> {
  return (operation, input = {}, options = {}) =>
    makeCall(state, routeOf(state.service, operation), () => check(state.service, operation), { ...input }, options);
}

/** What is known of an operation by its name alone. What cannot be right is for the call to reject. */
function routeOf<Credentials extends object>({ byAction }: Service<Credentials>, operation: unknown): Route {
  const { action, method, path } = Object(operation) as Partial<ByAction & ByPath>;
  const known = { idempotent: false, returns: "any", optional: true } as const;
  if (byAction)
    return {
      ...known,
      ...byAction.route,
      name: String(action),
      headers: { ...byAction.route.headers, [byAction.header]: String(action) },
    };
  const verb = String(method).toUpperCase();
  return {
    ...known,
    name: `${verb} ${path}`,
    method: verb,
    path: String(path),
    rest: /^(POST|PUT|PATCH)$/.test(verb) ? "body" : "query",
  };
}

/** @throws TypeError that says what to pass */
function check<Credentials extends object>({ byAction, name }: Service<Credentials>, operation: unknown): void {
  const { action, method, path } = Object(operation) as Partial<ByAction & ByPath>;
  if (byAction) {
    if (typeof action === "string" && /^\w+$/.test(action)) return;
    throw new TypeError(`action is ${JSON.stringify(action)}: pass the name of an operation of ${name}`);
  }
  if (!/^(GET|HEAD|POST|PUT|PATCH|DELETE)$/i.test(String(method)))
    throw new TypeError(`method is ${JSON.stringify(method)}: pass GET, HEAD, POST, PUT, PATCH or DELETE`);
  if (typeof path !== "string" || !/^\/[\w/.~!$&'()*+,;=:@%{}-]*$/.test(path))
    throw new TypeError(`path is ${JSON.stringify(path)}: pass one such as /v1/{project_id}/things, percent-encoded`);
}
