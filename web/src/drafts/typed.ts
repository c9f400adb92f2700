import { forgetOnDevice, readOnDevice, writeOnDevice } from './device.ts';

/** Where something is typed and by whom; `person` is empty for a visitor whom the provider does not know. */
export type TypedPlace = { readonly person: string; readonly place: string };

const nameOf = ({ person, place }: TypedPlace): string => ['typed', person, place].join(':');

/** What its writer has typed there and not sent; undefined when there is nothing, or nothing that `understood` can make out. */
export const typedAt = <Value>(
  at: TypedPlace,
  understood: (lying: unknown) => Value | undefined,
): Value | undefined => {
  const text = at.person === '' ? undefined : readOnDevice(nameOf(at));
  if (text === undefined) return undefined;
  try {
    return understood(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** Keeps what is typed there; a visitor without a name keeps nothing. False when the device does not take it, so that it is lost with the page. */
export const keepTyped = (at: TypedPlace, value: unknown): boolean =>
  at.person === '' || writeOnDevice(nameOf(at), JSON.stringify(value));

/** Forgets what is typed there: it has been sent, or is not wanted any more. */
export const forgetTyped = (at: TypedPlace): void => forgetOnDevice(nameOf(at));

/** A text as it lies on the device. */
export const asText = (lying: unknown): string | undefined => (typeof lying === 'string' ? lying : undefined);
