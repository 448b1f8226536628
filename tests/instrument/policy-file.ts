import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromiumPath } from './browser-path.ts';

export interface PolicyFile {
	settle(policy: Record<string, unknown>): void;
	remove(): void;
}

/** What the administrator of a machine with Chromium, Chrome or Edge would write for one extension; or why it cannot be written here. */
export function chromiumPolicy(id: string): PolicyFile | string {
	const path = chromiumPath() ?? '';
	const browser = path.includes('edge') ? 'opt/edge' : path.includes('google') ? 'opt/chrome' : 'chromium';
	// Files beside it are other people's: Chromium joins them all.
	return policyFile(join('/etc', browser, 'policies', 'managed', `passo-certo-${id}.json`), (policy) => ({
		'3rdparty': { extensions: { [id]: policy } },
	}));
}

/** The same for Firefox, which has one file for everything. */
export function firefoxPolicy(id: string): PolicyFile | string {
	const path = '/etc/firefox/policies/policies.json';
	if (existsSync(path) && !readFileSync(path, 'utf8').includes(id)) return `${path} is somebody else’s`;
	return policyFile(path, (policy) => ({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }));
}

function policyFile(path: string, contentOf: (policy: Record<string, unknown>) => object): PolicyFile | string {
	if (process.platform !== 'linux') return 'the places of policy files are known here for Linux only';
	const made: string[] = [];
	for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder)) made.push(folder);
	const settle = (policy: Record<string, unknown>) => writeFileSync(path, JSON.stringify(contentOf(policy)));
	try {
		mkdirSync(dirname(path), { recursive: true });
		settle({});
	} catch (error) {
		return `only an administrator may write ${path}: ${String(error)}`;
	}
	const remove = () => {
		rmSync(path, { force: true });
		for (const folder of made) removeEmpty(folder);
	};
	return { settle, remove };
}

function removeEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// Somebody has put something into it meanwhile.
	}
}
