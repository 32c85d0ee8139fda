import { printed } from "../printed.js";
import { secretsOf, type Vendor } from "../vendor.js";
import { loadVendors } from "../vendors.js";

const vendors = await loadVendors<Vendor>("index");
const secrets = vendors.flatMap((vendor) =>
  [vendor.permanent, vendor.session, ...Object.values(vendor.otherCredentials ?? {})].flatMap((credentials) =>
    secretsOf(vendor, credentials),
  ),
);

/** A remark for each secret that can be read in what was thrown or told. */
export function leaksIn(values: readonly unknown[]): string[] {
  const text = values.map((value) => (typeof value === "object" && value ? printed(value) : String(value))).join("\n");
  const found = secrets.filter((secret) => text.includes(secret)).map((secret) => `a secret can be read: ${secret}`);
  return /Signature=[0-9a-f]{64}/.test(text) ? [...found, "a signature can be read"] : found;
}
