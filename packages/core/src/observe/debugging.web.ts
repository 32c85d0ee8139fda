/** There is no environment that could request it. */
export const debugging = (_vendor: string): undefined => undefined;
