/**
 * What a vendor of one's own is made of: the interface of its half of the protocol, and the parts that the simulator's own
 * vendors share.
 */
export { type Input, readParameters } from "./handle/input.js";
export { useNonce } from "./handle/nonces.js";
export { routeByAction, routeByPath, type Unrouted } from "./handle/route.js";
export {
  type Authorization,
  canonicalOf,
  parseAuthorization,
  sameText,
  signedHeadersFault,
} from "./http/authorization.js";
export { readJson, readText, type WireRequest } from "./http/request.js";
export type { Operation, Parameter } from "./operation.js";
export { type Declared, declared } from "./schema/declared.js";
export { unflatten } from "./schema/unflatten.js";
export type { NamedVendor } from "./services.js";
export {
  type ErrorCode,
  type ErrorKind,
  type Memory,
  retryAfter,
  type Vendor,
  type VendorError,
  type VendorResponse,
  type VerifyContext,
} from "./vendors/vendor.js";
