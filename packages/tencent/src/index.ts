export { fromEnv } from "./credentials/env.js";
export type { Credentials } from "./credentials.js";
export { protocol } from "./protocol.js";
export { authorization, canonicalRequest, type SignOptions, sign, signature, stringToSign } from "./signature.js";
