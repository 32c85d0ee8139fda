/** The first date of a text as YYYY-MM-DD: `2024-02-20 10:00:00`, `2024年2月20日`, `Feb 20, 2024`, `20 Feb 2024`. */
export function dateIn(text: string): string | undefined {
  const digits = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text);
  if (digits) return iso(digits[1], Number(digits[2]), digits[3]);
  const named = /([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})/.exec(text);
  if (named) return iso(named[3], monthOf(named[1]), named[2]);
  const reversed = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})/.exec(text);
  return reversed ? iso(reversed[3], monthOf(reversed[2]), reversed[1]) : undefined;
}

const monthOf = (name = ""): number => "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(name) / 3 + 1;

function iso(year = "", month = 0, day = ""): string | undefined {
  if (!(month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
