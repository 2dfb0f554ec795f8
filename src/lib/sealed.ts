// Text under a passphrase, by what every browser has too: PBKDF2 and AES-GCM of Web Cryptography.

/** What has to be known to open it again, but for the passphrase; bytes as base64. */
export interface Sealed {
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly text: string;
}

/** PBKDF2-HMAC-SHA-256 at the count OWASP asks for (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;

/** Seals a text with AES-256-GCM; `random` gives so many random bytes. */
export async function seal(text: string, passphrase: string, random: (length: number) => Uint8Array): Promise<Sealed> {
  const [salt, iv] = [bytesOf(random(16)), bytesOf(random(12))];
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text));
  return { iterations: ITERATIONS, salt: base64(salt), iv: base64(iv), text: base64(new Uint8Array(sealed)) };
}

/** The text again; null where the passphrase is another one or the text was changed. */
export async function unseal({ iterations, salt, iv, text }: Sealed, passphrase: string): Promise<string | null> {
  const key = await keyOf(passphrase, bytes(salt), iterations);
  try {
    const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(iv) }, key, bytes(text));
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(passphrase.normalize("NFC")),
    "PBKDF2",
    false,
    ["deriveKey"],
  );
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    typed,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

function base64(values: Uint8Array): string {
  return btoa(Array.from(values, (value) => String.fromCharCode(value)).join(""));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function bytesOf(values: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(values);
}
