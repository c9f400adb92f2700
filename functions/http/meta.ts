import { openApi } from '#shared/contract/openapi.ts';
import { referencePage } from '#shared/contract/reference-page.ts';
import { metaRoutes } from '#shared/contract/routes/meta.ts';
import { routes } from '#shared/contract/routes.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { parts } from '../parts.ts';

export const handler = httpFunction(metaRoutes, parts, {
  getHealth: (request) => ({ status: 'ok' as const, now: request.now }),
  getOpenApi: (request) => openApi(routes, request.origin),
  getReference: (request) => referencePage(routes, request.origin),
});
