/** The first date of a text as YYYY-MM-DD: `Feb 20, 2024`, `2024-02-20 10:00:00`, `2024年2月20日`. */
export function dateOf(text: string): string | undefined {
  const digits = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text);
  if (digits) return iso(digits[1], digits[2], digits[3]);
  const named = /([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})/.exec(text);
  if (named) return iso(named[3], month(named[1]), named[2]);
  const reversed = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})/.exec(text);
  if (reversed) return iso(reversed[3], month(reversed[2]), reversed[1]);
  return undefined;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const month = (name = ""): string => String(months.indexOf(name) + 1);

function iso(year = "", month = "", day = ""): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
