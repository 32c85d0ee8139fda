/** The UTC day, `YYYY-MM-DD`, of a time in seconds since 1970. */
export function dateOf(timestamp: string): string {
  const day = Math.floor(Number(timestamp) / 86_400);
  if (day !== lastDay) {
    lastDate = new Date(day * 86_400_000).toISOString().slice(0, 10);
    lastDay = day;
  }
  return lastDate;
}

let lastDay = Number.NaN;
let lastDate = "";
