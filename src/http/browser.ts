import { spawn } from "node:child_process";

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Opens the address in the person's browser where there is one ($BROWSER, "none" for not at all); never fails. */
export function openInBrowser(url: string, environment: Readonly<NodeJS.ProcessEnv> = process.env): void {
  const { BROWSER: chosen } = environment;
  if (chosen === "none") return;
  const [command = "xdg-open", ...args] = chosen ? [chosen] : (openers[process.platform] ?? ["xdg-open"]);
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
