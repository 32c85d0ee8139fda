/** Whether a text says that there is nothing: `N/A`, `None`, `无`. */
export const isNothing = (text: string): boolean =>
  /^[-•*\s]*(?:N\/A|NA|None|Null|No|Not involved|Not applicable|无|不涉及|没有|空|[-–—/]+)?\s*[.。]?$/i.test(text);
