import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type mailServer from 'aws-ses-v2-local';
import { isObject, listAt, parseObject } from './json.ts';
import { freePorts, LOCALHOST } from './ports.ts';

/** Required and not imported, because its default export is not the same to Node and to the test runner. */
const load = createRequire(import.meta.url);
const emulator: typeof mailServer = load('aws-ses-v2-local');

/** The mail box of this machine: takes mails as SES does and shows them on a page; nothing leaves the machine. Its doorway is `mail-doorway.ts`. */
export type MailBox = { readonly address: string; readonly stop: () => Promise<void> };

/** Opens the mail box on a free port. Mails of earlier starts are kept in the file and shown again. */
export const openMailBox = async (file: string | undefined): Promise<MailBox> => {
  const [port = 0] = await freePorts(0, 1);
  const address = `http://${LOCALHOST}:${port}`;
  const server = await emulator.default({ port, host: LOCALHOST });
  const keep = file === undefined ? undefined : keepMails(file);
  return {
    address,
    stop: async () => {
      keep?.();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
};

type Store = { readonly saveEmail: (mail: unknown) => void; readonly getStoreReadonly: () => unknown };

const isStore = (value: unknown): value is Store =>
  isObject(value) && typeof value['saveEmail'] === 'function' && typeof value['getStoreReadonly'] === 'function';

/** The emulator forgets its mails when it ends; its own store takes them in again. */
const keepMails = (file: string): (() => void) => {
  const store: unknown = load('aws-ses-v2-local/dist/store.js');
  if (!isStore(store)) return () => undefined;
  const kept = existsSync(file) ? listAt(parseObject(readFileSync(file, 'utf8')), 'emails') : [];
  for (const mail of kept) store.saveEmail(mail);
  let written = kept.length;
  const write = (): void => {
    const emails = listAt(store.getStoreReadonly(), 'emails');
    if (emails.length === written) return;
    writeFileSync(file, JSON.stringify({ emails }));
    written = emails.length;
  };
  const timer = setInterval(write, KEEP_MILLISECONDS);
  timer.unref();
  return () => {
    clearInterval(timer);
    write();
  };
};

const KEEP_MILLISECONDS = 5000;
