// Made of the folders here by `npm run build`. Do not edit.
import { alibaba } from "./alibaba/index.js";
import { huawei } from "./huawei/index.js";
import { tencent } from "./tencent/index.js";

/** The vendors whose pages can be read. */
export const layouts = [alibaba, huawei, tencent];
