import { NoCredentials } from "@cloudseal/core/protocol";
import type * as node from "./files.node.js";

const none = async (): Promise<never> => {
  throw new NoCredentials("this runtime has no files and no programs");
};

export const readFileStart: typeof node.readFileStart = none;

export const homedir: typeof node.homedir = none;

export const runFile: typeof node.runFile = none;
