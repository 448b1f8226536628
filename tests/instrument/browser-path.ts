import { existsSync } from 'node:fs';

const CHROMIUM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/microsoft-edge',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const FIREFOX = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Where a Chromium, Chrome or Edge is on this machine, or null. `CHROMIUM_PATH` comes first. */
export function chromiumPath(): string | null {
	return firstOf(process.env.CHROMIUM_PATH, CHROMIUM);
}

/** Where a Firefox is on this machine, or null. `FIREFOX_PATH` comes first. */
export function firefoxPath(): string | null {
	return firstOf(process.env.FIREFOX_PATH, FIREFOX);
}

function firstOf(chosen: string | undefined, usual: readonly string[]): string | null {
	return [chosen, ...usual].find((path) => path !== undefined && existsSync(path)) ?? null;
}
