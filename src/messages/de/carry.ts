export const carry = {} as const;
