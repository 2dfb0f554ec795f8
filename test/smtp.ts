// A real mail server on the loopback, which keeps what it takes.

import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

export interface TestMailServer {
  readonly port: number;
  /** What was taken, in its order. */
  readonly mails: readonly TakenMail[];
  /** Ends it; connections too. */
  close(): Promise<void>;
}

/** What becomes of a mail once its end arrived: null takes it, an error refuses it, "hang" says nothing and cuts the line. */
export type Verdict = (mail: TakenMail, count: number) => Error | "cut" | null;

/** Listens on a free port; `more` as in smtp-server, by default without signing in. */
export async function mailServer(
  verdict: Verdict = () => null,
  more: SMTPServerOptions = { authOptional: true, disabledCommands: ["AUTH", "STARTTLS"] },
): Promise<TestMailServer> {
  const mails: TakenMail[] = [];
  const server = new SMTPServer({
    ...more,
    onData(stream, { envelope }, done) {
      buffer(stream).then((bytes) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const mail = { from, to: envelope.rcptTo.map(({ address }) => address), source: bytes.toString() };
        const said = verdict(mail, mails.length);
        if (said === "cut") {
          mails.push(mail);
          // The line is cut before the answer.
          for (const connection of server.connections)
            (connection as { _socket?: { destroy(): void } })._socket?.destroy();
          return;
        }
        if (said === null) mails.push(mail);
        done(said ?? undefined);
      }, done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("the mail server has no port");
  return { port: address.port, mails, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** An answer with a code, as a server gives it. */
export function smtpError(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
