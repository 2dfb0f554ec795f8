/** The items with a key each: what they say, numbered where several say the same. */
export function keyed<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, Item])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return [times === 0 ? key : `${key} ${times}`, item];
  });
}
