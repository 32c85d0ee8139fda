/** A fixed environment: no proxies, no credentials, no loader of the parent's; a home of its own. */
export const environment = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  HOME: home,
  USERPROFILE: home,
});
