/** @throws Error when the text is no date and time in ISO 8601 */
export function parseExpiration(text: string, what: string): Date {
  const date = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new Error(`${what} has an expiration that is no date of the form 2026-01-31T12:00:00Z`);
  return date;
}
