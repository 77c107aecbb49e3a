#!/usr/bin/env node
// Plain words that even a very old Node can parse: only then can it say what is wrong.
const found = process.versions.node;
if (Number(found.split('.')[0]) < 24) {
  console.error(
    `clockstop needs Node.js 24 or later; this is Node.js ${found}.
In the repository, "npm install" brings the right one: then use "npm start" or "npx clockstop".
Elsewhere, install Node.js 24 or later from https://nodejs.org and try again.`,
  );
  process.exit(2);
}
if (!process.env.NODE_ENV) process.env.NODE_ENV = 'production'; // React is six times slower without
import('./run.js');
