#!/usr/bin/env node
// Starts the bundled command line. Half of a small run is compiling, so where the runtime can keep what it compiled
// (Node 22.1 and later), it is kept for the next run. Whoever can write that folder runs code as this user, so it is
// the user's own cache folder, with room for nobody else; where that can't be had, nothing is kept, and nothing said.
'use strict';
const { lstatSync, mkdirSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');

/** The user's folder for what can be made again; empty if it isn't known. */
function cacheFolder({ HOME = '', LOCALAPPDATA = '', XDG_CACHE_HOME = '' }) {
  if (process.platform === 'win32') return LOCALAPPDATA;
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return HOME && join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** Whether a folder is this user's, and only theirs. */
function isOwn(folder) {
  const found = lstatSync(folder);
  if (!found.isDirectory()) return false;
  return (
    process.platform === 'win32' || (found.uid === process.getuid() && (found.mode & 0o77) === 0)
  );
}

function keepCompiled() {
  const { env } = process;
  const parent = cacheFolder(env);
  // A hosted runner keeps no folder from one job to the next, so writing it would be lost time.
  if (env.CI || !isAbsolute(parent)) return;
  // Only here, because loading it takes 2 of the 147 million instructions of a small run above a bare start.
  const { enableCompileCache } = require('node:module');
  if (enableCompileCache === undefined) return;
  const folder = join(parent, 'cloud-estate-check');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOwn(folder)) enableCompileCache(folder);
  } catch {
    // A home that is read-only, or none.
  }
}

keepCompiled();
require('../lib/program.js').cli();
