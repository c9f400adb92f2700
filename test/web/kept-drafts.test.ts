import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namesOnDevice, readOnDevice, writeOnDevice } from '../../web/src/drafts/device.ts';
import { draftNameOf, keptDraftsOf, sectionOfDraft } from '../../web/src/drafts/kept-drafts.ts';
import { asText, forgetTyped, keepTyped, typedAt } from '../../web/src/drafts/typed.ts';

/** A browser's store with room for so many characters; `forbidden` is a browser that keeps nothing at all. */
const aDevice = (room = Number.POSITIVE_INFINITY, isForbidden = false) => {
  const held: Record<string, string> = {};
  const store = {
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      Object.defineProperty(store, name, { value: text, enumerable: true, configurable: true });
      held[name] = text;
    },
    removeItem: (name: string) => {
      Reflect.deleteProperty(store, name);
      delete held[name];
    },
  };
  for (const name of Object.keys(store)) Object.defineProperty(store, name, { enumerable: false });
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      if (isForbidden) throw new DOMException('forbidden', 'SecurityError');
      return store;
    },
  });
  return store;
};

const draft = (text: string) => ({ value: { text }, version: 3 });

beforeEach(() => void aDevice());
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('drafts on this device', () => {
  it('of one section at two stages lie apart, and both lead to their section', () => {
    const drafts = keptDraftsOf('grace');
    drafts.keep('C1', draftNameOf('preliminary', 'activities'), draft('too late'));
    drafts.keep('C1', draftNameOf('final', 'activities'), draft('now'));
    expect(drafts.read('C1', draftNameOf('preliminary', 'activities'))).toEqual(draft('too late'));
    expect(drafts.places().map(({ section }) => sectionOfDraft(section))).toEqual(['activities', 'activities']);
  });

  it('are read again by a later page of the same person', () => {
    expect(keptDraftsOf('grace').keep('P1', 'aim', draft('A'))).toBe(true);
    expect(keptDraftsOf('grace').read('P1', 'aim')).toEqual(draft('A'));
    expect(keptDraftsOf('grace').places()).toEqual([{ caseId: 'P1', section: 'aim' }]);
  });

  it('are nothing to whoever signs in after their writer', () => {
    keptDraftsOf('grace').keep('P1', 'aim', draft('A'));
    const joseph = keptDraftsOf('joseph');
    expect([joseph.read('P1', 'aim'), joseph.places()]).toEqual([undefined, []]);
    joseph.keep('P1', 'aim', undefined);
    expect(keptDraftsOf('grace').read('P1', 'aim')).toEqual(draft('A'));
  });

  it('are forgotten only by the page that knows them: another tab may hold newer text of the same section', () => {
    const [one, other] = [keptDraftsOf('grace'), keptDraftsOf('grace')];
    one.keep('P1', 'aim', draft('A'));
    other.keep('P1', 'aim', draft('AB'));
    one.keep('P1', 'aim', undefined);
    expect(keptDraftsOf('grace').read('P1', 'aim')).toEqual(draft('AB'));
    other.keep('P1', 'aim', undefined);
    expect(keptDraftsOf('grace').places()).toEqual([]);
  });

  it('say so when the device is full, keep the older text there and the newer one in this page', () => {
    aDevice(45);
    const grace = keptDraftsOf('grace');
    expect(grace.keep('P2', 'aim', draft('short'))).toBe(true);
    expect(grace.keep('P2', 'aim', draft('much too long for what is left of this device'))).toBe(false);
    expect(globalThis.localStorage.getItem('draft:grace:P2:aim')).toBe(JSON.stringify(draft('short')));
    expect(grace.read('P2', 'aim')).toEqual(draft('much too long for what is left of this device'));
    grace.keep('P2', 'aim', undefined);
    expect(grace.places()).toEqual([]);
  });

  it('do not break a browser that forbids keeping anything', () => {
    aDevice(0, true);
    expect(writeOnDevice('language', 'fr')).toBe(false);
    expect([readOnDevice('language'), namesOnDevice()]).toEqual(['fr', ['language']]);
  });
});

describe('what is typed and not sent', () => {
  const at = (person: string) => ({ person, place: 'withdraw:P1' });

  it('is given back to its writer alone, is no section of a form, and is gone when it is forgotten', () => {
    expect(keepTyped(at('grace'), 'Because')).toBe(true);
    expect([typedAt(at('grace'), asText), typedAt(at('joseph'), asText)]).toEqual(['Because', undefined]);
    expect(keptDraftsOf('grace').places()).toEqual([]);
    forgetTyped(at('grace'));
    expect([typedAt(at('grace'), asText), namesOnDevice().filter((name) => name.startsWith('typed:'))]).toEqual([
      undefined,
      [],
    ]);
  });

  it('is kept for nobody who has no name', () => {
    keepTyped(at(''), 'Because');
    expect([typedAt(at(''), asText), namesOnDevice().filter((name) => name.startsWith('typed:'))]).toEqual([
      undefined,
      [],
    ]);
  });

  it('is told to be lost with the page where the device takes no more', () => {
    aDevice(5);
    expect(keepTyped(at('grace'), 'Because')).toBe(false);
    forgetTyped(at('grace'));
  });
});
