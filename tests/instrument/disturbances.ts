import { chat, cookieBar, foreignFooter, unrelatedAlert, vlibras } from './disturb/add-strangers';
import { renameMarks, strip, stripData, stripField } from './disturb/change-marks';
import {
	buttonsAsRoles,
	deepDivs,
	fieldsOutOfForm,
	labelsAsAria,
	labelsDetached,
	reorderBlocks,
	shadowRoot,
	unwrapForm,
	wrapInDivs,
} from './disturb/change-structure';
import { clobberingFields, highContrast, lateInsertion, narrow, title, zoom } from './disturb/change-view';
import { decompose, dropAccents, fontTags, letterSpans, softHyphens, spaceOut, upperCase, zeroWidth } from './disturb/change-words';
import type { Disturb } from './disturb/disturb';
import { hiddenOtherPage, hiddenSameForm } from './disturb/hide-copy';
import type { Kind } from './disturb/kinds';
import { otherYears } from './disturb/other-years';
import { removeAlert, removeControl, removeWords } from './disturb/remove-seen';

/** What each kind does. After any of them the page is still the page that it was, to a person. */
export const disturbances: Readonly<Record<Kind, Disturb>> = {
	'remove-words': removeWords,
	'remove-control': removeControl,
	'remove-alert': removeAlert,
	'strip-ids': strip('id'),
	'strip-classes': strip('class'),
	'strip-data': stripData,
	'strip-names': strip('name'),
	'strip-autocomplete': stripField('autocomplete'),
	'strip-inputmode': stripField('inputmode'),
	'strip-placeholders': stripField('placeholder', 'aria-placeholder'),
	'rename-marks': renameMarks,
	'upper-case': upperCase,
	'drop-accents': dropAccents,
	decompose,
	'space-out': spaceOut,
	'zero-width': zeroWidth,
	'soft-hyphens': softHyphens,
	'font-tags': fontTags,
	'letter-spans': letterSpans,
	'other-years': otherYears,
	'wrap-in-divs': wrapInDivs,
	'deep-divs': deepDivs,
	'fields-out-of-form': fieldsOutOfForm,
	'unwrap-form': unwrapForm,
	'reorder-blocks': reorderBlocks,
	'buttons-as-roles': buttonsAsRoles,
	'labels-detached': labelsDetached,
	'labels-as-aria': labelsAsAria,
	'shadow-root': shadowRoot,
	'hidden-other-page': hiddenOtherPage,
	'hidden-same-form': hiddenSameForm,
	'cookie-bar': cookieBar,
	'unrelated-alert': unrelatedAlert,
	vlibras,
	chat,
	'foreign-footer': foreignFooter,
	'clobbering-fields': clobberingFields,
	'high-contrast': highContrast,
	zoom,
	narrow,
	title,
	'late-insertion': lateInsertion,
};
