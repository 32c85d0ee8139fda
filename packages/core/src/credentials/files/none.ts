import { NoCredentials } from "@cloudseal/core";

const none = async (): Promise<never> => {
  throw new NoCredentials("this runtime has no files");
};

export const readFileStart: (path: string, most: number) => Promise<Uint8Array> = none;

export const homedir: () => Promise<string> = none;
