// Overlaps as groups of which one at most can be chosen: the larger the groups, the tighter the relaxation.

/** Groups in which everybody overlaps everybody, covering every overlap (two positions each at least). */
export function cliquesOf(overlaps: readonly (readonly number[])[]): number[][] {
  const against = overlaps.map((others) => new Set(others));
  const count = overlaps.length;
  const covered = new Set<number>();
  const cliques: number[][] = [];
  overlaps.forEach((others, e) => {
    for (const other of others) {
      if (other <= e || covered.has(e * count + other)) continue;
      const clique = [e, other];
      for (const one of others) if (one > e && clique.every((member) => against[one]!.has(member))) clique.push(one);
      clique.sort((a, b) => a - b);
      clique.forEach((a, i) => {
        for (const b of clique.slice(i + 1)) covered.add(a * count + b);
      });
      cliques.push(clique);
    }
  });
  return cliques;
}
