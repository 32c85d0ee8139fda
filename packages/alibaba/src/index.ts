export { fromEnv } from "./credentials/env.js";
export type { Credentials } from "./credentials/keys.js";
export { protocol } from "./protocol.js";
export { authorization, canonicalRequest, type SignOptions, sign, signature, stringToSign } from "./signature.js";
