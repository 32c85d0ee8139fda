/** A browser has no environment, no files and no instance: whoever calls from one passes credentials. */
export const defaultCredentials = undefined;
