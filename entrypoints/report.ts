import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { classify } from '../lib/core/classify';
import { reportOn, type ScreenReport } from '../lib/core/screen-report';
import { knowledge } from '../lib/knowledge';
import { look } from '../lib/page/look';

/** Brought to a page when somebody asks the popup for a report; its answer goes there. */
export default defineUnlistedScript((): ScreenReport => {
	const { snapshot } = look(document);
	return reportOn(snapshot, classify(snapshot, knowledge), knowledge);
});
