import { checkDate, oncePerSecond } from "@cloudseal/core";

/** `YYYY-MM-DDTHH:mm:ssZ` in UTC; milliseconds are cut off. */
export const formatTimestamp = oncePerSecond((date) => {
  checkDate(date);
  return `${date.toISOString().slice(0, 19)}Z`;
});
