// Mail by SMTP (RFC 5321), one after the other over one connection.

import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import XOAuth2 from "nodemailer/lib/xoauth2";
import { AppError } from "#lib/errors.ts";
import type { MailServer } from "#model/mail-server.ts";
import type { Delivery, MailPort, MailSecret, MailSession, OutgoingMail } from "#operations/mail-port.ts";

const CONNECT_MS = 20_000;
const SILENCE_MS = 120_000;

/** The port with the secret of the settings; null: none is set. */
export function mailPort(secret: MailSecret | null): MailPort {
  return { secret, open };
}

async function open(server: MailServer, secret: MailSecret | null): Promise<MailSession> {
  const { host, port, encryption } = server;
  const connection = new SMTPConnection({
    host,
    port,
    secure: encryption === "tls",
    ...(encryption === "starttls" ? { requireTLS: true } : {}),
    ...(encryption === "none" ? { ignoreTLS: true } : {}),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
  // What breaks between two mails is told by the next one.
  connection.on("error", () => {});
  try {
    await connected(connection);
    await signedIn(connection, server, secret);
  } catch (error) {
    connection.close();
    throw asFailure(error, `${host}:${port}`);
  }
  return { send: (mail, beforeEnd) => handOver(connection, mail, beforeEnd), close: () => connection.quit() };
}

function connected(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("closed")));
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
}

function signedIn(connection: SMTPConnection, { user }: MailServer, secret: MailSecret | null): Promise<void> {
  if (user === null || secret === null) return Promise.resolve();
  const { kind, value } = secret;
  const auth =
    kind === "token"
      ? { user, oauth2: new XOAuth2({ user, accessToken: value }) }
      : { user, credentials: { user, pass: value } };
  return new Promise((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });
}

/** The server's own words where it said any: it refused; else it wasn't reached. */
function asFailure(error: unknown, where: string): AppError {
  const reply =
    error instanceof Error && "response" in error && typeof error.response === "string" ? error.response : "";
  return reply ? new AppError("server-refused", { reply }, where) : new AppError("server-unreachable", {}, where);
}

function handOver(
  connection: SMTPConnection,
  { from, to, source }: OutgoingMail,
  beforeEnd: () => void | Promise<void>,
): Promise<Delivery> {
  let endSent = false;
  return new Promise((resolve, reject) => {
    let failure: unknown = null;
    const body = endingWith(source, async () => {
      try {
        await beforeEnd();
        endSent = true;
      } catch (error) {
        failure = error;
        throw error;
      }
    });
    const onEnd = () => settle(null);
    const settle = (
      error: { readonly responseCode?: number | undefined; readonly response?: unknown } | null,
      isTaken = false,
    ) => {
      connection.off("end", onEnd);
      if (failure) connection.close();
      if (failure) return reject(failure);
      if (isTaken) return resolve({ outcome: "taken" });
      const code = error?.responseCode ?? 0;
      if (code >= 400)
        return resolve({ outcome: code >= 500 ? "refused" : "later", reply: String(error?.response ?? code) });
      connection.close();
      return resolve({ outcome: "lost", endSent });
    };
    connection.once("end", onEnd);
    connection.send({ from, to: [to] }, body, (error) => settle(error, !error));
  });
}

/** The text as a stream that ends only when `beforeEnd` is done; it is read once the server is ready to take it. */
function endingWith(source: string, beforeEnd: () => Promise<void>): Readable {
  let isGiven = false;
  return new Readable({
    read() {
      if (!isGiven) {
        isGiven = true;
        this.push(Buffer.from(source));
        return;
      }
      beforeEnd().then(
        () => this.push(null),
        (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
}
