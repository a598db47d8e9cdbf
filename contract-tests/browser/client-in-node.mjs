// client-in-node.mjs PLATFORM EMAIL PACKAGE: the same sign-up as in the browser, by a program.
// Prints what it saw as JSON.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { signUp } from './sign-up.mjs';

const [platform, email, home] = process.argv.slice(2);
const { exports } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
const entry = (name) => import(pathToFileURL(join(home, exports[name])).href);
const modules = { core: await entry('.'), identity: await entry('./identity'), profiles: await entry('./profiles') };
console.log(JSON.stringify(await signUp(modules, platform, email, 'body')));
