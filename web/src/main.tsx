import { render } from 'preact';
import { ClientProvider, pageClient } from './api.ts';
import { Frame } from './parts/frame.tsx';
import { Pages } from './routes.tsx';
import { MeProvider } from './session/me.tsx';
import { keepSession } from './session/session.ts';
import { SessionProvider } from './session/session-context.tsx';
import { loadSiteConfig } from './site-config.ts';
import './style.css';
import { SpeakingTo } from './words.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the app');

const config = await loadSiteConfig();
const keeper = keepSession(config);

render(
  <SessionProvider value={keeper}>
    <ClientProvider value={pageClient(config, keeper)}>
      <MeProvider>
        <SpeakingTo>
          <Frame>
            <Pages />
          </Frame>
        </SpeakingTo>
      </MeProvider>
    </ClientProvider>
  </SessionProvider>,
  place,
);
