/** A browser has no environment, no files and no instance: whoever calls from one passes credentials, and the project with them. */
export const defaultCredentials = undefined;
export const completeCredentials = undefined;
