import { bytesOf } from "../http/bytes-of.js";
import type { WireResponse } from "../http/wire-response.js";

/** The bytes of a body, or of an empty object where there is none, lest there be nothing to cut. */
export const bodyToCut = ({ body }: WireResponse): Uint8Array<ArrayBuffer> => bytesOf(body.length === 0 ? "{}" : body);
