/** What a reader does not see: controls, line separators, and marks that turn the direction of what stands around them; halves of characters too. */
export const invisible = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
