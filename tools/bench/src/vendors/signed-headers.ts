/** The names in an `Authorization` header's `SignedHeaders`. @throws Error when there are none */
export function signedHeaders({
  authorization = "",
  Authorization = authorization,
}: Readonly<Record<string, string>>): string[] {
  const names = /SignedHeaders=([^,]+)/.exec(Authorization)?.[1]?.split(";");
  if (!names) throw new Error(`The signer's Authorization has no SignedHeaders: ${JSON.stringify(Authorization)}`);
  return names;
}
