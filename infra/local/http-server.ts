import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { LOCALHOST } from './ports.ts';

/** Answers one request. What it throws becomes a bare 500 and a line in the log. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export type RunningServer = { readonly address: string; readonly stop: () => Promise<void> };

/** Serves on this machine alone. `stop` ends open connections too. */
export const serve = (port: number, listener: Listener, log: (line: string) => void): Promise<RunningServer> => {
  const server = createServer((request, response) => {
    void (async () => {
      try {
        await listener(request, response);
      } catch (thrown) {
        log(`${request.method} ${request.url}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      }
    })();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCALHOST, () =>
      resolve({
        address: `http://${LOCALHOST}:${port}`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      }),
    );
  });
};

/** The whole body; undefined when it is larger than the limit (the rest is then left unread). */
export const readBody = async (request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    const piece: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    sizeBytes += piece.length;
    if (sizeBytes > limitBytes) return undefined;
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
};

export const writeJson = (response: ServerResponse, status: number, value: unknown): void => {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.setHeader('cache-control', 'no-store');
  response.end(`${JSON.stringify(value)}\n`);
};
