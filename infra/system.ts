import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { FunctionSetting } from './constructs/house-function.ts';
import type { Environment } from './environments.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { IdentityStack } from './stacks/identity.ts';
import { OperationsStack } from './stacks/operations.ts';
import { ReactionsStack } from './stacks/reactions.ts';
import { SiteFilesStack } from './stacks/site-files.ts';
import { WebStack } from './stacks/web.ts';

/** What has been built before: a folder with a bundle for each function, and the folder of the site's files. */
type Built = { readonly bundles: string; readonly site: string };

/**
 * All stacks of one stage. Whoever must be known comes first: the site's address, then the data, then who signs in, then what serves and
 * reacts. A finding of the rule pack that nobody has acknowledged with a reason fails the synthesis.
 */
export const makeSystem = (app: App, environment: Environment, built: Built): void => {
  const web = new WebStack(app, environment);
  const data = new DataStack(app, environment, web.siteUrl);
  const identity = new IdentityStack(app, environment, web.siteUrl, data.holdings.mail.configuration);
  const setting: FunctionSetting = {
    environment,
    bundles: built.bundles,
    siteUrl: web.siteUrl,
    holdings: { ...data.holdings, pool: identity.pool },
  };
  const api = new ApiStack(app, setting, identity);
  const reactions = new ReactionsStack(app, setting, api.api.apiEndpoint);
  new OperationsStack(app, setting, { api, reactions });
  if (environment.publishesSite) new SiteFilesStack(app, environment, built.site, { web, api, identity });
  Tags.of(app).add('system', 'cpf');
  Tags.of(app).add('stage', environment.stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
};
