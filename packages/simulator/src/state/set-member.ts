/** Gives a member of the answer its value, or takes it away; a rule that names no member says nothing. */
export function setMember(result: Record<string, unknown>, member: unknown, value: unknown): void {
  if (typeof member !== "string") return;
  if (value === undefined) delete result[member];
  else result[member] = value;
}
