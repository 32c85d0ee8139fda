import { CloudError, type CloudErrorFields } from "../cloud-error.js";
import type { WaitState } from "./waiter.js";

/** The facts of a {@link WaitError}. */
export interface WaitErrorFields<Output> extends CloudErrorFields {
  state: WaitState | undefined;
  output: Output | undefined;
}

/**
 * A wait that did not come to its success. `kind` is `failed` when a state was seen from which no success can follow,
 * `timeout` when time was up (`cause` is then the error of the last poll, if it failed), `aborted` when the caller ended it.
 * `attempts` counts the polls.
 *
 * What was seen last is there to be read but not printed: neither `util.inspect` nor JSON shows `state` and `output`, whose
 * content is the vendor's (it may hold integers that JSON cannot); a documented state stands in `message`.
 */
export class WaitError<Output = unknown> extends CloudError {
  override readonly name = "WaitError";
  readonly #state: WaitState | undefined;
  readonly #output: Output | undefined;

  constructor({ state, output, ...fields }: WaitErrorFields<Output>) {
    super(fields);
    this.#state = state;
    this.#output = output;
  }

  /** The state seen last; `undefined` if there was none. */
  get state(): WaitState | undefined {
    return this.#state;
  }

  /** The answer that came last; `undefined` if there was none. */
  get output(): Output | undefined {
    return this.#output;
  }
}
