export { environmentVariable, NoCredentials } from "@cloudseal/core";
export { assertCurrent, type CachedOptions, cached } from "./cached.js";
export { chain } from "./chain.js";
export { type FetchTextRequest, fetchText } from "./fetch-text.js";
export { homeDirectory } from "./home-directory.js";
export { parseIni } from "./parse-ini.js";
export { parseJsonObject } from "./parse-json-object.js";
export { readTextFile } from "./read-text-file.js";
export { runProgram } from "./run-program.js";
