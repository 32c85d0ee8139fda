import { loadVendors, vendorNames } from "../../vendors.js";
import { longIntegers } from "../program/checks/integers.js";
import type { Vendor } from "../program/vendor.js";
import type { Received } from "../servers/received.js";

/** How each vendor's requests have the long integers, by method and by the openapi-fetch client. */
const wanted = (await loadVendors<Vendor>("program")).map(({ onWire }) => onWire(longIntegers));

/** Which vendors' requests did not have them, digit by digit, each way. */
export const judgeIntegers = (received: readonly Received[]): string[] =>
  wanted.flatMap((text, index) => {
    const count = received.filter(({ target, body }) => `${decodeURIComponent(target)} ${body}`.includes(text)).length;
    return count === 2 ? [] : [`${vendorNames[index]}: ${count} of 2 requests had ${text}`];
  });
