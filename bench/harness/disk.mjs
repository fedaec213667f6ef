// What things take on disk, in MiB.

import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MIB = 1024 * 1024;

/** @returns the size of files and folders, with all that is in them */
export function sizeOf(paths) {
  return paths.map(bytes).reduce((sum, size) => sum + size, 0) / MIB;
}

function bytes(path) {
  const found = lstatSync(path);
  return found.isDirectory()
    ? readdirSync(path).map((name) => bytes(join(path, name))).reduce((sum, size) => sum + size, 0)
    : found.size;
}

/** @returns the folders of npm packages and all that they depend on: the peers share one `node_modules` */
export function withDependencies(names, folder) {
  const found = new Set();
  const follow = (name, from) => {
    const home = installed(name, from);
    if (home && !found.has(home)) {
      found.add(home);
      const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
      Object.keys({ ...dependencies, ...peerDependencies }).forEach((needed) => follow(needed, home));
    }
  };
  names.forEach((name) => follow(name, folder));
  return [...found];
}

/** @returns the folder that Node would take; null for an optional package that is not there */
function installed(name, from) {
  const home = join(from, 'node_modules', name);
  if (existsSync(home)) {
    return home;
  }
  return dirname(from) === from ? null : installed(name, dirname(from));
}
