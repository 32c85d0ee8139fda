import type { Example, Fact, Field, Page } from "../../page.js";
import type { Line } from "../../source/line.js";

/** The operation of a page whose title was lost: from the row of `Action`, the request shown, the text, or the permission. */
export function operationOf(
  parameters: readonly Field[],
  requests: readonly Example[],
  head: readonly Line[],
  permission: Page["permission"],
): Fact<string> | undefined {
  const action = parameters.find(({ name }) => name === "Action");
  if (action?.example && name.test(action.example)) return { value: action.example, line: action.line, sure: 95 };
  for (const { target, line } of requests) {
    const found = /[?&]Action=([A-Z]\w+)/.exec(target ?? "");
    if (found) return { value: found[1] as string, line, sure: 95 };
  }
  for (const { text, number } of head.slice(0, 60)) {
    const found = /(?:call (?:the )?|调用|調用|##? )([A-Z][a-z]+[A-Z]\w+)/.exec(text);
    if (found) return { value: found[1] as string, line: number, sure: 80 };
  }
  if (permission && "action" in permission.value) {
    const found = /:([A-Z]\w+)$/.exec(permission.value.action);
    if (found) return { value: found[1] as string, line: permission.line, sure: 80 };
  }
  return undefined;
}

const name = /^[A-Z]\w{2,100}$/;
