// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

export * from "@cloudseal/tencent/credentials";
