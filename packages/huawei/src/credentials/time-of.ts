/** An ISO time as a Date; the vendor writes six digits after the second. @throws Error that names the member */
export function timeOf(value: unknown, name: string, from: string): Date {
  const time = new Date(typeof value === "string" ? value : Number.NaN);
  if (Number.isNaN(time.getTime())) throw new Error(`${name} is not a time in ${from}`);
  return time;
}
