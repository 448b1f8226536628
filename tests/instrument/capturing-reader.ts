import { classify } from '../../lib/core/classify';
import { knowledge } from '../../lib/knowledge';
import { alsoNames, interfaceWords, markWords } from '../../lib/knowledge/interface-words';
import { type Capture, capture } from '../../lib/page/capture';
import { knownWords } from '../../lib/page/known-words';
import { look } from '../../lib/page/look';
import type { PlantedPage } from '../site/planted-page';
import { survivorsIn } from './survivors';

const known = knownWords({ rules: knowledge, interfaceWords, markWords, alsoNames });

/** The page that this runs in, as the extension’s own script captures it. */
export function captureHere(): Capture {
	for (const marked of document.querySelectorAll('[data-expect]')) marked.removeAttribute('data-expect');
	const { snapshot } = look(document);
	return capture(document, snapshot, '2026-11-22', classify(snapshot, knowledge).state, known);
}

/** What survives of something personal on each page, by the place of the page in the list. */
export function survivors(pages: readonly PlantedPage[], asIs = false): { at: number; found: string[]; text: string }[] {
	return pages.flatMap(({ html, path, traces }, at) => {
		show(new DOMParser().parseFromString(html, 'text/html'));
		const place = { protocol: 'https:', host: 'sso.acesso.gov.br', port: '', path };
		const captured = capture(document, place, '2026-11-22', null, known);
		const text = asIs ? html : captured.ok ? captured.text : captured.why;
		const found = survivorsIn(text, traces);
		return found.length > 0 || (!asIs && !captured.ok) ? [{ at, found, text }] : [];
	});
}

/** In this page, so that it is laid out; its shadow roots made here, as the parser would. */
function show(parsed: Document): void {
	document.replaceChild(document.importNode(parsed.documentElement, true), document.documentElement);
	for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
		template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
		template.remove();
	}
}
