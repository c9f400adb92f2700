import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { holds, useMe } from '../session/me.tsx';
import { useSession, useSessionKeeper } from '../session/session-context.tsx';
import { LANGUAGE_NAMES, useWords } from '../words.tsx';
import { Notice } from './notice.tsx';

/** The frame around every page: skip link, name, navigation, language, session, footer. */
export const Frame = ({ children }: { readonly children: ComponentChildren }) => {
  const { words, say } = useWords();
  const session = useSession();
  return (
    <>
      <a class="skip" href="#main">
        {say(words.frame.skip)}
      </a>
      <header class="top">
        <div class="top-inner">
          <Link href="/" class="brand">
            <img src="/mark.svg" alt="" width="34" height="34" />
            <span>{say(words.frame.product)}</span>
          </Link>
          <nav aria-label={say(words.frame.mainNavigation)} class="top-nav">
            {session.kind === 'person' && <NavLink href="/" label={say(words.frame.myWork)} />}
            <NavLink href="/calls" label={say(words.frame.calls)} />
            <OfficeLink />
            {session.kind === 'person' && <NavLink href="/settings" label={say(words.settings.link)} />}
          </nav>
          <div class="top-tools">
            <LanguageSwitch />
            <SignInOut />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {session.kind === 'expired' && <SignInAgain />}
        {children}
      </main>
      <footer class="foot">
        <p>
          {say(words.frame.footer)} <Link href="/receipts">{say(words.frame.verifyReceipt)}</Link>
        </p>
      </footer>
    </>
  );
};

const NavLink = ({ href, label }: { readonly href: string; readonly label: string }) => {
  const [location] = useLocation();
  const isHere = href === '/' ? location === '/' : location.startsWith(href);
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      {label}
    </Link>
  );
};

/** The way to the office's desks, for those who work at them. */
const OfficeLink = () => {
  const { words, say } = useWords();
  const me = useMe();
  if (me?.state !== 'ready' || !holds(me.value, 'coordinator', 'head', 'administrator')) return null;
  return <NavLink href="/office" label={say(words.frame.office)} />;
};

const LanguageSwitch = () => {
  const { language, words, say, speak } = useWords();
  return (
    <label class="language">
      <span class="unseen">{say(words.frame.language)}</span>
      <select
        value={language}
        onChange={(event) => {
          const chosen = LANGUAGES.find((known) => known === event.currentTarget.value);
          if (chosen !== undefined) speak(chosen);
        }}
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
    </label>
  );
};

const SignInOut = () => {
  const { words, say } = useWords();
  const session = useSession();
  const keeper = useSessionKeeper();
  if (session.kind === 'person')
    return (
      <button type="button" class="button button-quiet" onClick={() => void keeper.signOut()}>
        {say(words.frame.signOut)}
      </button>
    );
  return (
    <button type="button" class="button button-small" onClick={() => void keeper.signIn(location.pathname)}>
      {say(words.frame.signIn)}
    </button>
  );
};

const SignInAgain = () => {
  const { words, say } = useWords();
  const keeper = useSessionKeeper();
  const [isCutOff, setIsCutOff] = useState(false);
  const signIn = (): void => void keeper.signIn(location.pathname).catch(() => setIsCutOff(true));
  return (
    <div class="page" role="alert">
      <Notice tone="care" title={say(words.session.expiredTitle)}>
        <p>{say(words.session.expiredText)}</p>
        {isCutOff && <p>{say(words.session.noConnection)}</p>}
        <button type="button" class="button" onClick={signIn}>
          {say(words.frame.signIn)}
        </button>
      </Notice>
    </div>
  );
};
