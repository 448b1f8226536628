import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PopupJson, popupJson } from './popup-json.ts';
import { type Opening, PopupStage } from './popup-stage.ts';
import { settingNow } from './setting.ts';

const OPENINGS = 15;
/** After these, the browser has everything at hand. */
const WARMING = 2;
const EMPTY = '<!doctype html><html lang="pt-BR"><title>Passo Certo</title><h1>Passo Certo</h1><button>Fechar</button></html>';

/** Both popups in turn, each in a browser of its own. */
export async function measurePopup(build: string, progress: (what: string) => void): Promise<PopupJson> {
	const bare = mkdtempSync(join(tmpdir(), 'passo-certo-bare-'));
	const stages: PopupStage[] = [];
	try {
		cpSync(build, bare, { recursive: true });
		writeFileSync(join(bare, 'popup.html'), EMPTY);
		for (const each of [build, bare]) stages.push(await PopupStage.open(each));
		const [own, empty] = stages;
		if (!own || !empty) throw new Error('there are two popups to open');
		if (!(await own.answersWithHeading())) throw new Error('The popup has a heading before it answers: its first frame says nothing.');
		const openings: { own: Opening; empty: Opening }[] = [];
		for (let opening = 1 - WARMING; opening <= OPENINGS; opening += 1) {
			progress(opening < 1 ? 'popup: warming up' : `popup: opening ${opening} of ${OPENINGS}`);
			const both = { own: await own.press(), empty: await empty.press() };
			if (opening >= 1) openings.push(both);
		}
		return popupJson(openings, settingNow(await own.version()));
	} finally {
		for (const stage of stages) await stage.close();
		rmSync(bare, { recursive: true, force: true });
	}
}
