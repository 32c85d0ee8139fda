/** A JSON value as YAML in block style, as people write specs: the reader has the same work with it. */
export const toYaml = (value: unknown): string => block(value, "").trimStart();

function block(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value);
  if (entries.length === 0) return Array.isArray(value) ? " []\n" : " {}\n";
  const lines = entries.map(([key, member]) =>
    Array.isArray(value)
      ? `${indent}-${block(member, `${indent}  `)}`
      : `${indent}${/^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key)}:${block(member, `${indent}  `)}`,
  );
  return `\n${lines.join("")}`;
}
