// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

export * from "@cloudseal/alibaba/credentials";
