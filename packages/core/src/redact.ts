/** `text` with every secret in it replaced: vendors quote what they received in their messages. */
export function redact(text: string, secrets: readonly (string | undefined)[]): string {
  for (const secret of secrets) {
    if (!secret) continue;
    // As it is, as it may stand in JSON, where some servers escape slashes, and in an address.
    const json = JSON.stringify(secret).slice(1, -1);
    for (const form of new Set([secret, json, json.replaceAll("/", "\\/"), encodeURIComponent(secret)]))
      text = text.replaceAll(form, "***");
  }
  return text;
}

/** Headers as hooks see them: those that prove who calls are `***`, and so is every secret in the others. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: readonly (string | undefined)[] = [],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      /^authorization$|token|cookie/.test(name) ? "***" : redact(value, secrets),
    ]),
  );
}
