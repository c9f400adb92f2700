import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { MACHINES_FOLDER, machinePages } from './pages.ts';

// `npm run diagrams`: writes the page of every machine, and takes away those of machines that are no more.
const pages = machinePages();
mkdirSync(MACHINES_FOLDER, { recursive: true });
for (const file of readdirSync(MACHINES_FOLDER)) if (!pages.has(file)) rmSync(new URL(file, MACHINES_FOLDER));
for (const [file, page] of pages) writeFileSync(new URL(file, MACHINES_FOLDER), page);
console.log(`${pages.size} machines drawn in docs/machines`);
