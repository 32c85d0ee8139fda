/** The text of the caption of a table, `Path Parameters` of `Table 1 Path Parameters`; empty if it has only a number. */
export function caption(line: string): string | undefined {
  if (line.length > 200) return undefined;
  const found =
    /^(?:#{1,6} |\*\*)?(?:Table|表) ?\d{1,3}(?:[-.]\d{1,3})?(?:\*\*)?[:：.]?(?:$|\s+|(?=[^\s\d]))(.*)$/i.exec(
      line.trim(),
    );
  if (!found) return undefined;
  const text = (found[1] ?? "").replaceAll("**", "").trim();
  return /^(?:describes?|lists?|shows?|is|provides?|and|or|to)\b|所示|[。.]$|列出了/i.test(text) ? undefined : text;
}

/** A line over a table that has no number: `• Parameters in the snapshot field`. */
export function plainCaption(line: string): string | undefined {
  if (line.length > 120 || line.includes("|")) return undefined;
  const text = line
    .trim()
    .replace(/^(?:[-•*●▪] +|#{1,6} )/, "")
    .replace(/\*\*/g, "")
    .replace(/\s*[:：]$/, "");
  if (!/param|field|element|object|structure|header|body|参数|字段|结构|元素|消息头|对象/i.test(text)) return undefined;
  return /[.。,，]|\bTable \d|表 ?\d|describes?|lists?\b/i.test(text) ? undefined : text;
}
