import { isName } from './broken';
import { isNode, memberOf, nameOf, type Place, type Source, stringOf, walk } from './source';

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What leads to something typed, whatever it hangs on. */
const TYPED = names(`
	value valueAsNumber valueAsDate defaultValue files selectedOptions selectedIndex
	selectionStart selectionEnd selectionDirection setRangeText textLength
	validity validationMessage checkValidity reportValidity
	innerHTML outerHTML innerText outerText getHTML setHTML insertAdjacentHTML
	attributes getAttributeNode getAttributeNS cloneNode importNode adoptNode
	FormData XMLSerializer InputEvent KeyboardEvent ClipboardEvent
	getSelection execCommand clipboard clipboardData dataTransfer EditContext
`);

/** What a page keeps. */
const KEPT = names('cookie cookieStore localStorage sessionStorage indexedDB caches');

/** What leads out, or turns words into code. */
const OUTWARDS = names(`
	fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon RTCPeerConnection
	Image Worker SharedWorker BroadcastChannel importScripts eval Function
`);

/** Names so common that they count as things only, as in `new Image`, and not as anybody’s key. */
const THINGS_ONLY = names('Image Worker Function');

/** Events of somebody who types, pastes or marks; the ambiguous ones only where something listens. */
const HEARD = names(`
	keydown keyup keypress beforeinput textInput paste cut
	compositionstart compositionupdate compositionend selectionchange selectstart
`);
const HEARD_IF_LISTENED_TO = names('input change copy select submit formdata drop invalid');

/** Selectors that tell whether, or what, something is typed. */
const TELLING_SELECTOR =
	/\[\s*value\b|:(?:placeholder-shown|autofill|-webkit-autofill|blank|in-range|out-of-range|(?:user-)?(?:in)?valid)\b/u;

/** Every touch of a forbidden thing in a script, as `kind name`: `member value`, `listen keydown`. */
export function touches({ program }: Source): string[] {
	return [...walk(program)].flatMap((place) => touchesAt(place));
}

/** The same for what leads outwards alone. */
export function touchesOutwards({ program }: Source): string[] {
	return [...walk(program)].flatMap((place) => named(place, OUTWARDS));
}

function touchesAt(place: Place): string[] {
	const found = [TYPED, KEPT, OUTWARDS].flatMap((forbidden) => named(place, forbidden));
	const { node } = place;
	if (node.type === 'ImportExpression') found.push('import more code');
	const said = saidAt(place);
	if (said !== null && HEARD.has(said)) found.push(`listen ${said}`);
	if (said !== null && TELLING_SELECTOR.test(said)) found.push('selector that tells what is typed');
	return [...found, ...listens(place)];
}

function named(place: Place, forbidden: ReadonlySet<string>): string[] {
	const member = memberOf(place);
	if (member !== null && forbidden.has(member) && !THINGS_ONLY.has(member)) return [`member ${member}`];
	const key = keyOf(place);
	if (key !== null && forbidden.has(key) && !THINGS_ONLY.has(key)) return [`key ${key}`];
	const said = saidAt(place);
	if (said !== null && forbidden.has(said) && !isKeyOrMember(place)) return [`text ${said}`];
	return isName(place, forbidden) ? [`name ${nameOf(place.node)}`] : [];
}

/** A key of an object that is made here. */
function keyOf({ node, parent }: Place): string | null {
	if (node.type !== 'Property' || parent?.type !== 'ObjectExpression') return null;
	return nameOf(node.key) ?? stringOf(node.key);
}

/** A string, also one without gaps in backticks. */
function saidAt({ node }: Place): string | null {
	if (node.type !== 'TemplateElement') return stringOf(node);
	const { value } = node;
	return typeof value === 'object' && value !== null && 'raw' in value && typeof value.raw === 'string' ? value.raw : null;
}

/** Counted there already. */
function isKeyOrMember({ parent, key }: Place): boolean {
	return (parent?.type === 'MemberExpression' && key === 'property') || (parent?.type === 'Property' && key === 'key');
}

function listens(place: Place): string[] {
	const [member, key] = [memberOf(place), keyOf(place)];
	const handler = /^on([a-z]+)$/u.exec(member ?? key ?? '')?.[1] ?? '';
	if (HEARD.has(handler) || HEARD_IF_LISTENED_TO.has(handler)) return [`listen ${handler}`];
	const { node } = place;
	if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return [];
	if (memberOf({ node: node.callee, parent: null, key: '' }) !== 'addEventListener') return [];
	const type = stringOf(node.arguments[0]);
	if (type === null) return ['listen to what is named elsewhere'];
	return HEARD_IF_LISTENED_TO.has(type) ? [`listen ${type}`] : [];
}
