/** What generated clients import: `protocol`, `Credentials` and `fromEnv`. The rest is for the simulator's half. */
export { type Credentials, fromEnv } from "./credentials.js";
export { protocol } from "./protocol.js";
export { signature, stringToSign } from "./signature.js";
