// The quarterly letter on a terminal.

/** The letter as text; its mail, HTML and Markdown stand in `--json`. */
export function printLetter({ text }: { readonly text: string }): string {
  return text.trimEnd();
}
