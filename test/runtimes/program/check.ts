import type { Servers, VendorSettings } from "./settings.js";
import type { Vendor } from "./vendor.js";

/** Looks at one thing. Whatever it throws is the problem that it has found. */
export type Check = (vendor: Vendor, settings: VendorSettings & { readonly servers: Servers }) => Promise<void>;
