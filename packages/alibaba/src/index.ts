export type { Credentials } from "./credentials.js";
export { fromEnv } from "./from-env.js";
export { protocol } from "./protocol.js";
export { authorization, canonicalRequest, type SignOptions, sign, signature, stringToSign } from "./signature.js";
