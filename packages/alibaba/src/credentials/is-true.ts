import { environmentVariable } from "@cloudseal/core/credentials";

/** Whether an environment variable says `true`, in whatever case. */
export const isTrue = (name: string): boolean => environmentVariable(name)?.toLowerCase() === "true";
