import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { Route, Switch, useLocation } from 'wouter';
import { Loading } from './parts/failed.tsx';
import { later } from './parts/later.tsx';

/** A page's parameters: the named parts of its path. */
export type PageParams = Readonly<Record<string, string | undefined>>;
type PageComponent = FunctionComponent<{ readonly params: PageParams }>;

/** Every page, by its path, each a chunk of its own that is loaded when it is first seen. */
const PAGES: readonly { readonly path: string; readonly load: () => Promise<PageComponent> }[] = [
  { path: '/', load: async () => (await import('./pages/home.tsx')).HomePage },
  { path: '/signed-in', load: async () => (await import('./pages/signed-in.tsx')).SignedInPage },
  { path: '/calls', load: async () => (await import('./pages/calls.tsx')).CallsPage },
  { path: '/calls/:callId', load: async () => (await import('./pages/call.tsx')).CallPage },
  { path: '/calls/:callId/start', load: async () => (await import('./pages/start-proposal.tsx')).StartProposalPage },
  { path: '/proposals/:proposalId', load: async () => (await import('./pages/proposal/overview.tsx')).OverviewPage },
  {
    path: '/proposals/:proposalId/form/:section',
    load: async () => (await import('./pages/proposal/section.tsx')).SectionPage,
  },
  {
    path: '/proposals/:proposalId/partners',
    load: async () => (await import('./pages/proposal/partners.tsx')).PartnersPage,
  },
  {
    path: '/proposals/:proposalId/documents',
    load: async () => (await import('./pages/proposal/documents.tsx')).DocumentsPage,
  },
  { path: '/proposals/:proposalId/check', load: async () => (await import('./pages/proposal/check.tsx')).CheckPage },
  { path: '/proposals/:proposalId/papers', load: async () => (await import('./pages/proposal/papers.tsx')).PapersPage },
  { path: '/receipts/:contentHash?', load: async () => (await import('./pages/receipts.tsx')).ReceiptsPage },
  {
    path: '/proposals/:proposalId/read',
    load: async () => (await import('./pages/proposal/read.tsx')).ReadPage,
  },
  {
    path: '/proposals/:proposalId/eligibility',
    load: async () => (await import('./pages/eligibility/check-page.tsx')).EligibilityCheckPage,
  },
  {
    path: '/calls/:callId/questions',
    load: async () => (await import('./pages/questions/office-page.tsx')).QuestionsPage,
  },
  { path: '/settings', load: async () => (await import('./pages/settings.tsx')).SettingsPage },
  { path: '/no-more-news', load: async () => (await import('./pages/no-more-news.tsx')).NoMoreNewsPage },
  { path: '/desk', load: async () => (await import('./pages/focal-point-desk.tsx')).FocalPointDeskPage },
  {
    path: '/calls/:callId/eligibility',
    load: async () => (await import('./pages/eligibility/desk-page.tsx')).EligibilityDeskPage,
  },
  {
    path: '/partner-invitations',
    load: async () => (await import('./pages/partner-invitation.tsx')).PartnerInvitationPage,
  },
  { path: '/office', load: async () => (await import('./pages/office/office.tsx')).OfficePage },
  { path: '/office/calls', load: async () => (await import('./pages/office/calls.tsx')).OfficeCallsPage },
  { path: '/office/calls/new', load: async () => (await import('./pages/office/new-call.tsx')).NewCallPage },
  { path: '/office/calls/:callId', load: async () => (await import('./pages/office/call.tsx')).OfficeCallPage },
  {
    path: '/office/calls/:callId/proposals',
    load: async () => (await import('./pages/office/call-proposals.tsx')).CallProposalsPage,
  },
  {
    path: '/office/calls/:callId/settings/:section',
    load: async () => (await import('./pages/office/call-settings.tsx')).CallSettingsPage,
  },
  {
    path: '/office/calls/:callId/preview',
    load: async () => (await import('./pages/office/call-preview.tsx')).CallPreviewPage,
  },
  {
    path: '/office/institutions',
    load: async () => (await import('./pages/office/institutions.tsx')).InstitutionsPage,
  },
  {
    path: '/office/institutions/new',
    load: async () => (await import('./pages/office/new-institution.tsx')).NewInstitutionPage,
  },
  {
    path: '/office/institutions/:institutionId',
    load: async () => (await import('./pages/office/institution.tsx')).InstitutionPage,
  },
  { path: '/office/people', load: async () => (await import('./pages/office/people.tsx')).PeoplePage },
  { path: '/office/people/new', load: async () => (await import('./pages/office/new-person.tsx')).NewPersonPage },
  { path: '/office/people/:personId', load: async () => (await import('./pages/office/person.tsx')).PersonPage },
  { path: '/office/focal-points', load: async () => (await import('./pages/office/focal-points.tsx')).FocalPointsPage },
  { path: '/office/import', load: async () => (await import('./pages/office/import.tsx')).ImportPage },
  { path: '/*', load: async () => (await import('./pages/nothing.tsx')).NothingPage },
];

const pages = PAGES.map(({ path, load }) => ({ path, Page: later(load, Loading) }));

/** The page of the present address. Going on to another page takes the focus to its heading, as a new page would. */
export const Pages = () => {
  useNewPageFocus();
  return (
    <Switch>
      {pages.map(({ path, Page }) => (
        <Route key={path} path={path}>
          {(params) => <Page params={params} />}
        </Route>
      ))}
    </Switch>
  );
};

let isFirstPage = true;

const useNewPageFocus = (): void => {
  const [location] = useLocation();
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [location]);
};
