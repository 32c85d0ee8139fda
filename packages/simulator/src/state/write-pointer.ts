import { asObject } from "../as-object.js";
import { readPointer } from "../schema/schemas.js";
import { setMember } from "./set-member.js";

/** Puts `member` where a JSON pointer leads, or takes away what is there; nothing if no object would hold it. */
export function writePointer(value: unknown, pointer: string, member: unknown): void {
  const end = pointer.lastIndexOf("/");
  const holder = asObject(readPointer(value, pointer.slice(0, end))) as Record<string, unknown>;
  setMember(
    holder,
    pointer
      .slice(end + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~"),
    member,
  );
}
