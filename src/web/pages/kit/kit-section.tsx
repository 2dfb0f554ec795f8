import { type ReactNode, useId } from "react";

/** One family of parts under its name. */
export function KitSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** One state of a part, named. */
export function KitState({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="kit-state">
      <h3 className="small">{name}</h3>
      {children}
    </div>
  );
}
