import type { WireResponse } from "./http/wire-response.js";
import type { RefusalKind } from "./vendor-server.js";

/** Answers an error of this kind in the vendor's words; the vendor's own message, if it has one, goes before ours. */
export type Refuse = (
  kind: RefusalKind,
  message: string,
  options?: {
    /** In place of the vendor's status. */
    readonly status?: number | undefined;
    /** Milliseconds that are told in any case, in a header that the vendor's clients look at. */
    readonly wait?: number | undefined;
  },
) => WireResponse;
