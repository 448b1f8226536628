import { expect, test } from '@playwright/test';
import { openWalk } from '../instrument/extension.ts';
import { openFirefox } from '../instrument/firefox.ts';
import { openHostLog } from '../instrument/host-log.ts';
import { walkFirefox } from '../instrument/walk-firefox.ts';
import { walkJourney } from '../instrument/walk-journey.ts';
import { withCanaries } from '../site/canaries.ts';
import { recoveries } from '../site/journeys.ts';
import { Site } from '../site/site.ts';

/** Where the way by a bank leads. */
const VISITED = ['banco-exemplo.example', 'meu.inss.gov.br', 'sso.acesso.gov.br'];

/** Whom the browsers ask of themselves, with an extension or without, and why. Another name here needs another reason. */
const BROWSERS_OWN: Readonly<Record<string, string>> = {
	'accounts.google.com': 'who is signed in to the browser',
	'content-autofill.googleapis.com': 'what its own autofill should expect in fields',
	'update.googleapis.com': 'whether parts of the browser are old',
	'firefox.settings.services.mozilla.com': 'settings that Mozilla changes between two versions',
};
const isNotTheBrowsers = (host: string): boolean => !(host in BROWSERS_OWN);

/** The control: whoever is asked, and however, is written down. */
const ASK_STRANGERS = `(async () => {
	await fetch('https://estranho-fetch.example/', { mode: 'no-cors' }).catch(() => {});
	await new Promise((resolve) => { Object.assign(new Image(), { onload: resolve, onerror: resolve, src: 'http://estranho-imagem.example/x.png' }); });
	await new Promise((resolve) => { new WebSocket('wss://estranho-socket.example/').onerror = resolve; });
	navigator.sendBeacon('https://estranho-beacon.example/', 'x');
	return true;
})()`;
const STRANGERS = ['estranho-beacon.example', 'estranho-fetch.example', 'estranho-imagem.example', 'estranho-socket.example'];
const areStrangers = (host: string): boolean => host.startsWith('estranho-');

const ways = recoveries.filter(({ name }) => name === 'bank').map(withCanaries);

test('on a whole way in Chromium no host is asked for anything but those that the person visits', async () => {
	const site = new Site();
	const log = await openHostLog(site);
	const walk = await openWalk({ site, port: log.port });
	try {
		for (const journey of ways) await walkJourney(walk, journey, async () => {});
		expect(log.hosts().filter(isNotTheBrowsers)).toEqual(VISITED);
		await walk.page.evaluate(ASK_STRANGERS);
		await expect.poll(() => log.hosts().filter(areStrangers)).toEqual(STRANGERS);
	} finally {
		await walk.close();
		await log.close();
	}
});

test('on a whole way in Firefox no host is asked for anything but those that the person visits', async () => {
	const site = new Site();
	const log = await openHostLog(site);
	const walk = await openFirefox({ site, port: log.port });
	try {
		for (const journey of ways) await walkFirefox(walk, journey, () => {});
		expect(log.hosts().filter(isNotTheBrowsers)).toEqual(VISITED);
		await walk.page.evaluate(ASK_STRANGERS);
		await expect.poll(() => log.hosts().filter(areStrangers)).toEqual(STRANGERS);
	} finally {
		await walk.close();
		await log.close();
	}
});
