/** First line of every generated file. */
export const header = (specs: string): string => `// Generated from ${specs} by \`npm run generate\`. Do not edit.\n\n`;
