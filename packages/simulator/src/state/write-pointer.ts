import { asObject } from "../as-object.js";
import { readPointer } from "../schema/read-pointer.js";

/** Puts `member` where a JSON pointer leads; does nothing if the object that would hold it is not there. */
export function writePointer(value: unknown, pointer: string, member: unknown): void {
  const end = pointer.lastIndexOf("/");
  const holder = asObject(readPointer(value, pointer.slice(0, end))) as Record<string, unknown>;
  holder[
    pointer
      .slice(end + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~")
  ] = member;
}
