// The last word where figures are equal: the name, then the uid, by code units, so that no locale or store decides.

/** Compares by full name, then uid. */
export function byName(
  a: { readonly fullName: string; readonly uid: string },
  b: { readonly fullName: string; readonly uid: string },
): number {
  return compareText(a.fullName, b.fullName) || compareText(a.uid, b.uid);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
