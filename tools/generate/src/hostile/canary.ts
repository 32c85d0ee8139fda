/** Stands in every hostile text: where it comes out as a name, a text has become code. */
export const canary = "cloudsealCanary";
