import type { IncomingMessage } from "node:http";
import { idleTimes } from "./idle-times.js";

/**
 * Looks for what matters among the headers of any answer, without making an object of them all: notes how long the server
 * keeps the connection, and gives the content encoding, if there is one; servers compress at times without being asked.
 */
export function encodingOf({ rawHeaders, socket }: IncomingMessage): string | undefined {
  let encoding: string | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const { length } = rawHeaders[i] as string;
    if (length !== 10 && length !== 16) continue;
    const name = (rawHeaders[i] as string).toLowerCase();
    const value = rawHeaders[i + 1] as string;
    if (name === "content-encoding" && value !== "identity") encoding ??= value;
    else if (name === "keep-alive") {
      const seconds = /\btimeout=(\d+)/i.exec(value)?.[1];
      // A second for the way: what is sent when the time is just over arrives too late.
      if (seconds !== undefined && socket) idleTimes.set(socket, (Number(seconds) - 1) * 1000);
    }
  }
  return encoding;
}
