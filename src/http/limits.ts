/** Largest JSON body in bytes: long texts and lists of titles fit, nothing else needs more. */
export const MOST_JSON_BYTES = 4 * 1024 * 1024;

/** Largest upload in bytes, all its files together. */
export const MOST_UPLOAD_BYTES = 200 * 1024 * 1024;
