import type { Call } from "./calls.js";
import type { Effect } from "./faults/effect.js";
import { effectOf } from "./faults/effect-of.js";
import { noAnswer } from "./faults/no-answer.js";
import { plainAnswer } from "./http/plain-answer.js";
import type { WireRequest } from "./http/wire-request.js";
import type { WireResponse } from "./http/wire-response.js";
import { perform } from "./perform.js";
import type { Served, World } from "./world.js";

/** Answers one request and tells of it in `call`. Never throws. */
export async function handle(request: WireRequest, world: World): Promise<{ response: WireResponse; call: Call }> {
  const call: Call = {
    method: request.method,
    target: request.query === "" ? request.path : `${request.path}?${request.query}`,
    signature: "not checked",
    done: false,
    status: 0,
  };
  let response: WireResponse;
  try {
    response = await answer(request, world, call);
  } catch (error) {
    response = plainAnswer(500, `failed at this request: ${error instanceof Error ? error.message : error}`);
  }
  call.status = response.status;
  response.headers.date ??= world.now.toUTCString();
  return { response, call };
}

async function answer(request: WireRequest, world: World, call: Call): Promise<WireResponse> {
  if (request.oversize) return plainAnswer(413, "the body is larger than 10 MB");
  const served = recognise(request, world.served);
  if (!served)
    return plainAnswer(
      404,
      `no vendor's protocol in this request (served: ${world.served.map(({ vendor }) => vendor).join(", ")}); it has neither the vendor's Authorization nor its headers`,
    );
  call.vendor = served.vendor;
  const found = served.server.route(request, served.operations);
  const operation = "id" in found ? found : undefined;
  if (operation) call.operation = operation.id;

  const fault = operation && world.faults.take(served, operation.id);
  if (fault) call.fault = fault.type;
  const effect: Effect = fault ? effectOf(fault) : {};
  if (effect.unread) return noAnswer(effect.unread);
  const now = effect.clock?.(world.now) ?? world.now;
  const response = await perform(request, found, { ...world, now }, { served, call, effect });
  response.headers.date = now.toUTCString();
  return response;
}

/** Whose protocol it is; a request that shows none is taken by whoever has such an operation. */
function recognise(request: WireRequest, served: readonly Served[]): Served | undefined {
  return (
    served.find(({ server }) => server.speaks(request)) ??
    served.find(({ server, operations }) => "id" in server.route(request, operations)) ??
    (served.length === 1 ? served[0] : undefined)
  );
}
