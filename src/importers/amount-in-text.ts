/** "1.234,50 €", "1,234.50" or "1 234"; null where it is no amount. */
export function amountInText(text: string): number | null {
  const plain = text.replace(/[^\d.,-]/g, "");
  if (!/\d/.test(plain)) return null;
  const decimals = /[.,](\d{1,2})$/.exec(plain)?.[1] ?? "";
  const whole = plain.slice(0, plain.length - (decimals ? decimals.length + 1 : 0)).replace(/[.,]/g, "");
  const amount = Number(`${whole || "0"}.${decimals || "0"}`);
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}
