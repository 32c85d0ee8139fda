import type { UnsignedRequest } from "../options.js";
import type { BuiltRequest, steps } from "./attempt.js";
import type { CallContext } from "./context.js";

type Steps = Pick<typeof steps, "settleStep" | "assertTarget" | "addHeaders">;

/** What the client's middleware makes of a request. What it throws is of the kind `aborted`, a request that cannot be sent `invalid`. */
export async function applyMiddleware<Credentials extends object>(
  context: CallContext<Credentials>,
  built: BuiltRequest,
  steps: Steps,
): Promise<BuiltRequest> {
  const { state, route, info, options: call } = context;
  let request = built;
  for (const change of state.options.middleware ?? []) {
    const { host = "", ...headers } = request.headers;
    const shown = { ...request, method: route.method, headers };
    const changed = await steps.settleStep("aborted", call, () => change(shown, info));
    if (changed)
      request = await steps.settleStep("invalid", call, () => changedRequest(state, request, changed, { host }, steps));
  }
  return request;
}

function changedRequest<Credentials extends object>(
  { service }: CallContext<Credentials>["state"],
  request: BuiltRequest,
  changed: Partial<Omit<UnsignedRequest, "method">>,
  headers: Record<string, string>,
  { assertTarget, addHeaders }: Steps,
): BuiltRequest {
  const { path = request.path, query = request.query, body = request.body } = changed;
  assertTarget(path);
  assertTarget(query);
  if (typeof body !== "string" && !(body instanceof Uint8Array))
    throw new TypeError(`a middleware gives a body of type ${typeof body}: return a string or a Uint8Array`);
  if (changed.headers) addHeaders(headers, changed.headers, service.protocol.ownHeaders ?? []);
  return { path, query, headers: changed.headers ? headers : request.headers, body };
}
