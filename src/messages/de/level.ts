export const level = {} as const;
