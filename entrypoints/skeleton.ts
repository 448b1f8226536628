import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { classify } from '../lib/core/classify';
import { knowledge } from '../lib/knowledge';
import { alsoNames, interfaceWords, markWords } from '../lib/knowledge/interface-words';
import { type Capture, capture } from '../lib/page/capture';
import { knownWords } from '../lib/page/known-words';
import { look } from '../lib/page/look';

/** Brought to a page when somebody wants to tell that it has changed; its answer goes to the page of ours that asked for it. */
export default defineUnlistedScript((): Capture => {
	const { snapshot } = look(document);
	const day = new Date().toISOString().slice(0, 10);
	const known = knownWords({ rules: knowledge, interfaceWords, markWords, alsoNames });
	return capture(document, snapshot, day, classify(snapshot, knowledge).state, known);
});
