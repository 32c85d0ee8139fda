import { NoCredentials } from "@cloudseal/core";
import { homedir } from "#files";

/** The user's home folder. @throws NoCredentials where there is none */
export async function homeDirectory(): Promise<string> {
  const home = await homedir();
  if (!home) throw new NoCredentials("the user has no home folder");
  return home;
}
