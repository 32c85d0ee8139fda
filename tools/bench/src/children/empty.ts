/** A module without content: what importing costs by itself. */
export {};
