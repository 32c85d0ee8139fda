/**
 * Reads `[section]` headers and lines of the form `key = value` or `key: value`. Lines that begin with `#` or `;` are
 * comments, and so is what follows these after a space. Quotes around a whole value are taken off. A section or a key that
 * comes again adds to, or replaces, what came before. Lines that are none of that are passed over; values before the first
 * section are of section "".
 */
export function parseIni(text: string): Record<string, Record<string, string>> {
  // Without prototypes, so that no name means more than itself.
  const sections: Record<string, Record<string, string>> = Object.create(null);
  let name = "";
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) {
    const line = raw.trim();
    if (line === "" || line[0] === "#" || line[0] === ";") continue;
    const header = /^\[([^\]]*)\]/.exec(line);
    if (header) {
      name = (header[1] as string).trim();
      sections[name] ??= Object.create(null);
      continue;
    }
    const end = line.search(/[=:]/);
    if (end < 1) continue;
    sections[name] ??= Object.create(null);
    (sections[name] as Record<string, string>)[line.slice(0, end).trim()] = withoutComment(line.slice(end + 1).trim());
  }
  return sections;
}

function withoutComment(text: string): string {
  const quoted = /^(["'])(.*?)\1(?:\s+[#;].*)?$/.exec(text);
  if (quoted) return quoted[2] as string;
  return text.replace(/(?:^|\s)[#;].*$/, "").trimEnd();
}
