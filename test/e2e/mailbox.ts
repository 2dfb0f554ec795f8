// A letter as it comes out of a mailbox: put into a maildir and read over IMAP where a Dovecot is installed, else as it is.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const dovecot = spawnSync("sh", ["-c", "command -v dovecot || ls /usr/sbin/dovecot"], {
  encoding: "utf8",
}).stdout.trim();

/** The source as the mailbox gives it back. */
export async function readBack(source: string): Promise<string> {
  if (!dovecot || process.getuid?.() !== 0) return source;
  const home = mkdtempSync(join(tmpdir(), "mingle-dovecot-"));
  const port = await freePort();
  const { uid, gid } = deliver(home, source);
  const server = spawn(dovecot, ["-F", "-c", configured(home, port, uid, gid)], { stdio: "ignore" });
  try {
    return await fetched(port, server);
  } finally {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    rmSync(home, { recursive: true, force: true });
  }
}

/** The user "mail", who may read the maildir. */
function deliver(home: string, source: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(spawnSync("id", [flag, "mail"], { encoding: "utf8" }).stdout);
  const [uid, gid] = [id("-u"), id("-g")];
  chmodSync(home, 0o755);
  const folders = ["mail", "mail/cur", "mail/new", "mail/tmp"].map((name) => join(home, name));
  for (const folder of folders) mkdirSync(folder);
  writeFileSync(join(home, "mail/new/1.letter"), source);
  for (const path of [...folders, join(home, "mail/new/1.letter")]) chownSync(path, uid, gid);
  return { uid, gid };
}

function configured(home: string, port: number, uid: number, gid: number): string {
  const version = spawnSync(dovecot, ["--version"], { encoding: "utf8" }).stdout;
  const isNew = /^2\.4/.test(version);
  const path = join(home, "dovecot.conf");
  const common = `
base_dir = ${home}/run
protocols = imap
ssl = no
log_path = ${home}/log
first_valid_uid = 1
default_internal_user = dovecot
default_login_user = dovenull
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
    ${isNew ? "listen" : "address"} = 127.0.0.1
  }
}
service anvil {
  chroot =
}
`;
  const old = `
disable_plaintext_auth = no
mail_location = maildir:${home}/mail
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}
}
`;
  const current = `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
`;
  const later = `
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${home}/mail
passdb static {
  fields {
    nopassword = yes
  }
}
userdb static {
  fields {
    uid = ${uid}
    gid = ${gid}
    home = ${home}
  }
}
`;
  writeFileSync(path, isNew ? current + common + later : common + old);
  return path;
}

/** Signs in and fetches the one message (RFC 9051 §6.4.5). */
async function fetched(port: number, server: ChildProcess): Promise<string> {
  const socket = await connected(port, server);
  socket.setEncoding("latin1");
  let said = "";
  socket.on("data", (text) => {
    said += text;
  });
  const until = async (end: RegExp): Promise<string> => {
    while (!end.test(said)) await once(socket, "data", { signal: AbortSignal.timeout(10_000) });
    const all = said;
    said = "";
    return all;
  };
  await until(/^\* OK/m);
  const ask = (tag: string, command: string) => {
    socket.write(`${tag} ${command}\r\n`);
    return until(new RegExp(`^${tag} (?:OK|NO|BAD)`, "m"));
  };
  await ask("a", "LOGIN ich egal");
  await ask("b", "SELECT INBOX");
  const answer = await ask("c", "FETCH 1 BODY.PEEK[]");
  socket.end("d LOGOUT\r\n");
  const literal = /\{(\d+)\}\r\n/.exec(answer);
  if (!literal) throw new Error(`dovecot gave no message: ${answer}`);
  const start = literal.index + literal[0].length;
  return answer.slice(start, start + Number(literal[1]));
}

async function connected(port: number, server: ChildProcess): Promise<Socket> {
  for (let attempt = 0; attempt < 50 && server.exitCode === null; attempt++) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    if (isOpen) return socket;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("dovecot doesn't answer");
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
