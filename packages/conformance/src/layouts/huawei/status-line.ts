/** `Status code: 400`, over the table or the example of an answer, with what follows on the line. */
export function statusLine(line: string): { status: string; rest: string } | undefined {
  if (line.length > 300) return undefined;
  const found =
    /^\s*(?:[-•*] +)?(?:#{1,6} |\*\*)?(?:(?:HTTP |Response |Returned |Example responses? (?:with|for) )?status codes?|(?:返回|响应)?状态码)(?:为)? *[:：]? *(\d{3})(?![\d.])\**(?: ?时)?[:：]?\s*(.*)$/i.exec(
      line,
    );
  return found
    ? { status: found[1] as string, rest: (found[2] as string).replace(/^[-–,，。]\s*/, "").trim() }
    : undefined;
}
