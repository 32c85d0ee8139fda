import { oncePerSecond } from "@cloudseal/core";

/** Whole seconds since 1970. */
export const formatTimestamp = oncePerSecond((date) => {
  const seconds = Math.floor(date.getTime() / 1000);
  if (Number.isNaN(seconds)) throw new RangeError("the date to sign is not a valid Date");
  return String(seconds);
});
