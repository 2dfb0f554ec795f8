// Where mail is handed over: read from a URL, and what of it may be used.

/** A mail server as its URL says. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** Whom to sign in as; null: without signing in. */
  readonly user: string | null;
  /** `tls` from the first byte, `starttls` before anything else is said, `none` on the own machine alone. */
  readonly encryption: "tls" | "starttls" | "none";
}

/** What is wrong with a URL. */
export type MailServerFault = "unreadable" | "scheme" | "password" | "host";

/**
 * The server of `smtps://user@host:465` or `smtp://user@host:587` (encrypted by STARTTLS but on the own machine), else what
 * is wrong with it: a password belongs into the key store, never into a setting.
 */
export function mailServerOf(text: string): MailServer | MailServerFault {
  if (!URL.canParse(text)) return "unreadable";
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== "smtp:" && protocol !== "smtps:") return "scheme";
  if (password) return "password";
  const host = decodeURIComponent(hostname).replace(/^\[|\]$/g, "");
  if (!host) return "host";
  const isSecure = protocol === "smtps:";
  return {
    host,
    port: port ? Number(port) : isSecure ? 465 : isLoopback(host) ? 25 : 587,
    user: username ? decodeURIComponent(username) : null,
    encryption: isSecure ? "tls" : isLoopback(host) ? "none" : "starttls",
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
