/** What every contestant sends: the page's example. */
export const input = { busi_type: "risk", oper_type: "switch", code: "on" } as const;
