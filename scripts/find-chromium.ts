import { execFileSync } from 'node:child_process';
import { chromiumPath } from '../tests/instrument/browser-path.ts';
import { missingPacks } from '../tests/instrument/speaking.ts';

/** A browser to show the guide in; installs Debian's Chromium where it may. Ends with one line of advice where there is none. */
export function findChromium(): string {
	const found = chromiumPath() ?? (mayInstall() ? install('chromium', chromiumPath) : null);
	if (mayInstall()) installLanguages();
	if (found) return found;
	console.error('No Chromium, Chrome or Edge found. Install one (for example: sudo apt-get install chromium), or set CHROMIUM_PATH.');
	process.exit(1);
}

/** Installs a Debian package and says where the program is then, or null. */
export function install(name: string, path: () => string | null): string | null {
	console.error(`Installing ${name} (Debian package) …`);
	try {
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
		execFileSync('apt-get', ['install', '-y', '-qq', name], {
			stdio: 'ignore',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	} catch {
		return null;
	}
	return path();
}

/** Without its Portuguese, a browser makes the guide speak English. */
export function installLanguages(): void {
	for (const name of missingPacks()) install(name, () => null);
}

export function mayInstall(): boolean {
	return process.platform === 'linux' && process.getuid?.() === 0;
}
