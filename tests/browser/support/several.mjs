// Several files of tests in one process, so that they share an engine: CASES has their paths, one a line.
import { pathToFileURL } from 'node:url';

for (const path of process.env.CASES.split('\n')) await import(pathToFileURL(path));
