import { expect, test } from 'vitest';
import { fakeHost, fakeOwner, placeOf } from '../../components/practice/places';
import { isEnd, type ScreenId } from '../../components/practice/screen-id';
import { screens } from '../../components/practice/screens';
import { neighbourOf, startAt, starts } from '../../components/practice/starts';
import { verdictOn } from '../../lib/address/verdict-on';
import { hosts } from '../../lib/knowledge';
import { lures } from '../../lib/knowledge/lures';

test('every screen but the ends is in the list, once', () => {
	const drawn = (Object.keys(screens) as ScreenId[]).filter((each) => !isEnd(each));
	expect(starts.map(({ screen }) => screen).sort()).toEqual(drawn.sort());
});

test('the list goes round, and begins where nothing of it is shown', () => {
	const [first, last] = [starts[0]?.screen, starts.at(-1)?.screen];
	expect(first && neighbourOf(first, -1)).toBe(last);
	expect(last && neighbourOf(last, 1)).toBe(first);
	expect(neighbourOf('signed-in', 1)).toBe(first);
	expect(neighbourOf('signed-in', -1)).toBe(last);
	expect(startAt('signed-in').screen).toBe(first);
});

test('the address of the copy is one that our own check warns of', () => {
	const { host, path } = placeOf('fake');
	expect(host).toBe(fakeHost);
	const known = { hosts, lures, domainOf: () => fakeOwner };
	expect(verdictOn(`https://${host}${path}`, known)).toEqual({ kind: 'imitates', host, owner: fakeOwner, trick: 'embedded' });
});
