import { missingPacks } from '../instrument/speaking.ts';

/** Before all tests: a browser without Portuguese would make the guide speak English, and every sentence would be another. */
export default function browsersSpeak(): void {
	const missing = missingPacks();
	if (missing.length > 0) throw new Error(`A browser on this machine has no Portuguese. Run: apt-get install ${missing.join(' ')}`);
}
