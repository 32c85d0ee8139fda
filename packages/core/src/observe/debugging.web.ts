/** There is no environment that could ask for it. */
export const debugging = (_vendor: string): undefined => undefined;
