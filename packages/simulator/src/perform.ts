import type { Call } from "./calls.js";
import { checkInput } from "./check-input.js";
import type { Effect } from "./faults/effect.js";
import type { WireRequest } from "./http/wire-request.js";
import type { WireResponse } from "./http/wire-response.js";
import type { Input } from "./input.js";
import type { Operation } from "./operation.js";
import type { Refuse } from "./refuse.js";
import type { Refusal } from "./vendor-server.js";
import type { Served, World } from "./world.js";
import { writeAnswer } from "./write-answer.js";

/** One call of one vendor. */
export interface Visit {
  readonly served: Served;
  readonly call: Call;
  /** What goes wrong with it. */
  readonly effect: Effect;
}

/** Checks who calls and what, does the operation's work, and answers. */
export async function perform(
  request: WireRequest,
  found: Operation | Refusal,
  world: World,
  { served, call, effect }: Visit,
): Promise<WireResponse> {
  const { server, credentials, memory } = served;
  const operation = "id" in found ? found : undefined;
  const requestId = server.requestId();
  const refuseWith = (refusal: Refusal, wait?: number) => {
    call.code = refusal.code;
    const { headers, ...answer } = server.refuse(refusal, requestId, request);
    const waiting = wait === undefined ? {} : server.waitHeader(wait);
    return writeAnswer({ ...answer, headers: { ...headers, ...waiting } }, operation, world, call, true);
  };
  const refuse: Refuse = (kind, message, { status, wait } = {}) => {
    const own = server.codes[kind];
    if (!own) throw new Error(`the vendor has no code for ${kind}`);
    return refuseWith({ message, ...own, ...(status !== undefined && { status }) }, wait);
  };

  const unauthentic = await server.verify(request, { credentials, now: world.now, memory, operation });
  call.signature = unauthentic ? unauthentic.message : "ok";
  if (unauthentic) return refuseWith(unauthentic);
  if (!("id" in found)) return refuseWith(found);
  const instead = effect.instead?.(refuse);
  if (instead) return instead;
  const wait = world.rateLimit?.(found, world.now) ?? 0;
  if (wait > 0) {
    const message = `${found.id} has been called too often; its limit is documented`;
    return refuseWith({ message, ...server.codes.throttled, retryAfter: wait });
  }

  let input: Input;
  try {
    input = server.read(request, found);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    call.requestSchema = [error.message];
    return refuse("invalid", `the body cannot be read: ${error.message}`);
  }
  call.input = input;
  const problems = checkInput(found, input, server.refusesUnknown, world.validate);
  call.requestSchema = problems.length === 0 ? "ok" : problems.map(({ message }) => message);
  const [first] = problems;
  if (first) return refuse(first.kind, first.message);

  const body = structuredClone(found.example);
  const notFound = world.state.apply(found, input, body, world.now);
  if (notFound) return refuseWith({ ...server.codes.notFound, ...notFound });
  call.done = true;
  const answer = writeAnswer(server.succeed(body, requestId), found, world, call, false);
  return effect.after ? effect.after(answer, refuse) : answer;
}
