export { authorization } from "./authorization.js";
export { canonicalRequest } from "./canonical-request.js";
export { fromEnv } from "./credentials/env.js";
export type { Credentials } from "./credentials.js";
export { protocol } from "./protocol.js";
export { type SignOptions, sign } from "./sign.js";
export { signature } from "./signature.js";
export { stringToSign } from "./string-to-sign.js";
