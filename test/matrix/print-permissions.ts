import { writeFileSync } from 'node:fs';
import { PERMISSIONS_PAGE, permissionsPage } from './permissions-page.ts';

// `npm run permissions`: writes the page of who may do what.
writeFileSync(PERMISSIONS_PAGE, permissionsPage());
console.log('printed docs/permissions.md');
