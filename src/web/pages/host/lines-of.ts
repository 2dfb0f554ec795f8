/** The lines of a text of a form, without empty ones. */
export function linesOf(form: FormData, name: string): string[] {
  return String(form.get(name) ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
