// Somebody a list expects at an occasion; no contact by that alone.

/** A guest as a list names them; empty text where it doesn't say. */
export interface GuestDraft {
  /** "row 12", "line 3". */
  readonly where: string;
  /** The occasion the row names (uid or name); "" where the list is of one occasion. */
  readonly occasion: string;
  readonly role: "guest" | "speaker";
  /** Never empty. */
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  /** Lower case. */
  readonly email: string;
}
