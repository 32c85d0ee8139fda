/** Why a text is not read as a page: what was expected, what was found and how to mend it. */
export class PageError extends Error {
  override readonly name = "PageError";
}
