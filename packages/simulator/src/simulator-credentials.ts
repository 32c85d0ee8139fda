import { vendors } from "./vendors/index.js";

type Vendors = typeof vendors;

/**
 * Obviously fake credentials that every simulator takes unless it is given others: for each vendor a permanent key, then
 * a temporary one with its session token, then whatever else the vendor has.
 */
export const simulatorCredentials: { readonly [Vendor in keyof Vendors]: Vendors[Vendor]["credentials"] } =
  Object.fromEntries(Object.entries(vendors).map(([vendor, { credentials }]) => [vendor, credentials])) as never;
