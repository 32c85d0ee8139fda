import { checkDate, oncePerSecond } from "@cloudseal/core";

/** Whole seconds since 1970. */
export const formatTimestamp = oncePerSecond((date) => {
  checkDate(date);
  return String(Math.floor(date.getTime() / 1000));
});
