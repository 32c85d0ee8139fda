import { NoCredentials } from "@cloudseal/core";

const none = async (): Promise<never> => {
  throw new NoCredentials("this runtime has no files and no programs");
};

export const readFileStart: (path: string, most: number) => Promise<Uint8Array> = none;

export const homedir: () => Promise<string> = none;

export const execFile: (file: string, args: readonly string[], options: object) => Promise<string> = none;
