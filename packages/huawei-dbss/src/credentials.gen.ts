// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

export * from "@cloudseal/huawei/credentials";
