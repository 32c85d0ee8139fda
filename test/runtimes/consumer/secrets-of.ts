/**
 * What of some credentials nobody may see. In every vendor's the first member names the key, which is no secret; nor is the
 * project.
 */
export const secretsOf = (credentials: object): string[] =>
  Object.entries<unknown>({ ...credentials })
    .slice(1)
    .flatMap(([name, value]) => (name === "projectId" || typeof value !== "string" ? [] : [value]));
