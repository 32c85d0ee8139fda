import type { RateLimit } from "./create-rate-limit.js";
import type { FaultScript } from "./faults/create-fault-script.js";
import type { Operation } from "./operation.js";
import type { Validate } from "./schema/validate.js";
import type { State } from "./state/state.js";
import type { VendorServer } from "./vendor-server.js";

/** One vendor as it is being served. */
export interface Served {
  readonly vendor: string;
  readonly server: VendorServer;
  readonly operations: readonly Operation[];
  readonly credentials: readonly object[];
  readonly memory: Map<string, number>;
}

/** What a request meets. */
export interface World {
  readonly served: readonly Served[];
  readonly state: State;
  readonly validate: Validate;
  /** Absent when the documented limits do not hold. */
  readonly rateLimit: RateLimit | undefined;
  readonly faults: FaultScript;
  readonly now: Date;
}
