/**
 * The store of this device, for what must outlive the page. It may be full, or forbidden altogether (private windows, settings of the
 * browser): what it does not take is kept in memory for as long as the page is open, and `writeOnDevice` says so.
 */
const inMemory = new Map<string, string>();

const deviceStore = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

/** What lies under a name; undefined when nothing does. */
export const readOnDevice = (name: string): string | undefined =>
  inMemory.get(name) ?? deviceStore()?.getItem(name) ?? undefined;

/** Keeps a text under a name. False when the device has not taken it: it is lost with the page, and what lay there before lies there still. */
export const writeOnDevice = (name: string, text: string): boolean => {
  try {
    const store = deviceStore();
    store?.setItem(name, text);
    inMemory.delete(name);
    if (store !== undefined) return true;
  } catch {
    // Full. The page goes on with what it holds in memory.
  }
  inMemory.set(name, text);
  return false;
};

/** Forgets what lies under a name. */
export const forgetOnDevice = (name: string): void => {
  inMemory.delete(name);
  deviceStore()?.removeItem(name);
};

/** All names under which something lies. */
export const namesOnDevice = (): readonly string[] => [
  ...new Set([...inMemory.keys(), ...Object.keys(deviceStore() ?? {})]),
];
