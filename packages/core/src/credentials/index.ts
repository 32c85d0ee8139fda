export { environmentVariable, NoCredentials } from "@cloudseal/core/protocol";
export { assertCurrent, type CachedOptions, cached } from "./cached.js";
export { chain } from "./chain.js";
export { type FetchTextRequest, fetchText } from "./fetch-text.js";
export { parseIni } from "./ini.js";
export { parseJsonObject } from "./json-object.js";
export { runProgram } from "./program.js";
export { homeDirectory, readTextFile } from "./text-file.js";
