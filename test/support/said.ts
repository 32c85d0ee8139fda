/**
 * What an error says went wrong: `too many` of `launch of rockets: too many`.
 *
 * @param where the method and the service that its text must begin with, for example `launch of rockets`
 * @throws Error for a text that does not begin with them, or names them again
 */
export function said(error: { readonly message?: unknown }, where: string): string {
  const [beginning = "", rest, again] = String(error.message).split(`${where}: `);
  if (beginning !== "" || rest === undefined || again !== undefined)
    throw new Error(
      `the text of an error is ${JSON.stringify(error.message)}, expected "${where}: " once, at its beginning`,
    );
  return rest;
}
