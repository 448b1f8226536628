import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { read } from './source';

/** What every page of the sites has to load, at most, after gzip at its best: 25 kB of 1,024 bytes. */
const CONTENT_SCRIPT = 25 * 1024;

test.each(['chrome-mv3', 'firefox-mv3'])('the content script of %s is small', (build) => {
	const bytes = gzipSync(read(`.output/${build}/content-scripts/guide.js`), { level: 9 }).length;
	expect(
		bytes,
		'It is loaded into every page of the sites. `npm run bench` names the whole; take out what only our own pages need, or find what came in with it.',
	).toBeLessThanOrEqual(CONTENT_SCRIPT);
});

test('nothing of Preact, and none of the polyfill, is in it', () => {
	const script = read('.output/chrome-mv3/content-scripts/guide.js');
	expect(script).not.toContain('__k');
	expect(script).not.toContain('webextension-polyfill');
});
