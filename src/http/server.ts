// The HTTP door: the app from its parts, and the listening on the loopback.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { apiRoutes, onError } from "./api.ts";
import { assetRoutes } from "./assets.ts";
import type { AppEnv, AppOptions } from "./environment.ts";
import { ownHost } from "./guards.ts";
import { bareHeaders, safeHeaders } from "./headers.ts";
import { chosenLanguage } from "./language.ts";
import { pageRoutes } from "./pages.ts";
import { plainPage } from "./plain-page.ts";
import { recallRoutes } from "./recall-page.ts";
import { sessionRoutes } from "./session.ts";
import { subscribeRoutes } from "./subscribe.ts";

/** The app that answers every request; what it needs is in its options, so tests ask it in-process. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(safeHeaders(options), chosenLanguage(options), ownHost(options));
  app.route("/api", apiRoutes(options));
  app.route("/recall", recallRoutes(options));
  app.route("/", sessionRoutes(options));
  app.route("/", subscribeRoutes(options));
  app.route("/", pageRoutes(options));
  app.route("/", assetRoutes(options.webFolder));
  app.notFound((context) => plainPage(context, 404, "web.missing.title", "web.missing.text"));
  app.onError(onError(options));
  return app;
}

/** A server on 127.0.0.1; `close` ends it at once, open connections too. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on the loopback; port 0 takes a free one; rejects where it is taken. The app is made for the port it got. */
export async function listen(port: number, appFor: (port: number) => Hono<AppEnv>): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve());
  });
  const address = addressOf(server);
  const app = appFor(address.port);
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () =>
      Response.json({ error: { code: "refused", message: "HTTP 400" } }, { status: 400, headers: bareHeaders }),
  });
  server.on("request", (request, response) => void listener(request, response));
  return { port: address.port, close: () => closed(server) };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
