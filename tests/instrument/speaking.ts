import { existsSync } from 'node:fs';

/** How every Chromium of ours is started: alone on this machine, and speaking a language, where it has it. On Linux the switch alone does nothing. */
export function speaking(language: string): { args: string[]; env: NodeJS.ProcessEnv } {
	const args = ['--no-sandbox', `--lang=${language}`, '--disable-background-networking', '--disable-component-update'];
	return { args, env: { ...process.env, LANGUAGE: language.replace('-', '_') } };
}

/** Debian keeps the browsers’ languages apart from the browsers; other browsers bring theirs along. */
const PACKS = [
	{ name: 'chromium-l10n', browser: '/usr/lib/chromium/chromium', file: '/usr/lib/chromium/locales/pt-BR.pak' },
	{
		name: 'firefox-esr-l10n-pt-br',
		browser: '/usr/lib/firefox-esr/firefox-esr',
		file: '/usr/lib/firefox-esr/browser/extensions/langpack-pt-BR@firefox-esr.mozilla.org.xpi',
	},
];

/** Debian packages without which a browser on this machine speaks English to everybody. */
export function missingPacks(): string[] {
	return PACKS.filter(({ browser, file }) => existsSync(browser) && !existsSync(file)).map(({ name }) => name);
}
