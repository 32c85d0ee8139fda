/** The likely kind of an error code, from its status and its words; nothing when they do not tell. */
export function kindOfCode(code: string, status: string | undefined): string | undefined {
  const [, found] = words.find(([pattern]) => pattern.test(code)) ?? [];
  return found ?? byStatus[status ?? ""] ?? (status?.startsWith("5") ? "server" : undefined);
}

const words: readonly [RegExp, string][] = [
  [/throttl|requestlimit|toomany/i, "throttled"],
  [/quota|limitexceed|exceed/i, "quota"],
  [/nopermission|unauthorizedoperation|forbidden|denied|noauth/i, "permission"],
  [/notfound|notexist/i, "notFound"],
  [/signature|credential|token|authfailure|accesskey/i, "credentials"],
  [/invalid|missing|unknown|unsupported|illegal|malformed/i, "invalid"],
  [/internal|servererror|unavailable/i, "server"],
  [/^failedoperation|operationdenied/i, "failed"],
];

const byStatus: Record<string, string> = {
  400: "invalid",
  401: "credentials",
  403: "permission",
  404: "notFound",
  409: "failed",
  429: "throttled",
};
