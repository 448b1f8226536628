import { arch, cpus, platform, totalmem } from 'node:os';

/** When and on what kind of machine it was measured. */
export interface Setting {
	day: string;
	machine: string;
	browser: string;
}

const GB = 1024 ** 3;

/** The kind of machine, nothing that tells one from another. */
export function settingNow(browser: string): Setting {
	const machine = `${cpus().length} processor cores (${cpus()[0]?.model.trim() || 'unnamed'}), ${Math.round(totalmem() / GB)} GB of memory, ${platform()} ${arch()}`;
	return { day: new Date().toISOString().slice(0, 10), machine, browser: `Chromium ${browser}` };
}

export function settingText({ day, machine, browser }: Setting): string {
	return `${day}: ${machine}; ${browser}, headless`;
}
