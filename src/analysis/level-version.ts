/** Names the tables and the grammar titles are read by: what was read by others is read anew. Held by its test. */
export const titleVersion = "1-d80f06a5";
