import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as room from '../../lib/knowledge';
import { ROOT } from './source';

const run = promisify(execFile);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

test('core and knowledge compile where there is no DOM, no browser and no Node', async () => {
	const output = await run(process.execPath, [tsc, '-p', 'tests/house/tsconfig.core.json'], { cwd: ROOT }).then(
		() => '',
		(error: { stdout?: string }) => `${error.stdout}\n→ Pass what you need in as data: core and knowledge know neither pages nor clocks.`,
	);
	expect(output).toBe('');
});

test.each(Object.entries(room))('knowledge is data: %s survives structuredClone', (name, value) => {
	expect(structuredClone(value), `Write ${name} as plain data: no functions, no RegExp, no classes.`).toEqual(value);
});
