/** Whether a text can be the name of a parameter. */
export const isName = (text: string): boolean =>
  text.length <= 120 && /^(?:[A-Za-z_$@{<][\w$@.:[\]{}<>*/-]*|-|\*)$/.test(text) && !/[.:]$/.test(text);
