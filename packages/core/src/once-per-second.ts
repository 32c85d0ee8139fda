/** A format of dates that looks at no more than the second, made only when the second changes. */
export function oncePerSecond(format: (date: Date) => string): (date: Date) => string {
  let second = Number.NaN;
  let text = "";
  return (date) => {
    const now = Math.floor(date.getTime() / 1000);
    if (now !== second) {
      text = format(date);
      second = now;
    }
    return text;
  };
}
