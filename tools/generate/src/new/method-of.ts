/** The HTTP method that an operation of this name likely has. */
export function methodOf(name: string): string {
  const [, found] = methods.find(([pattern]) => pattern.test(name)) ?? [];
  return found ?? "post";
}

const methods: readonly [RegExp, string][] = [
  [/^(?:Check|Describe|Get|List|Query|Search|Show)/, "get"],
  [/^(?:Delete|Remove)/, "delete"],
  [/^(?:Change|Modify|Set|Update)/, "put"],
];
