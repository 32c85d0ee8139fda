import { checkDate, oncePerSecond } from "@cloudseal/core";

/** `YYYYMMDDTHHmmssZ` in UTC; milliseconds are cut off. */
export const formatTimestamp = oncePerSecond((date) => {
  checkDate(date);
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
});
