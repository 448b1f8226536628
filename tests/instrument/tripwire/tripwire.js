// The first script in the extension's own world, in a test's copy of the build: every way to what is typed,
// to what a page keeps and out of the page has a wire. Who touches one is written to the console, from where
// the test reads it. Wires are laid on the names of this world; the page's own are others.
(() => {
	const { debug } = console;
	const { stringify, parse } = JSON;
	const { apply, getOwnPropertyDescriptor, defineProperty, ownKeys } = Reflect;
	const { matches } = Element.prototype;
	const { getRootNode } = Node.prototype;
	const say = (kind, what) => debug(`passo-certo-tripwire ${stringify({ kind, what })}`);
	const hit = (wire) => say('hit', wire);
	const laid = [];

	/** In Firefox a script's world is one thing, and the window that it sees another. */
	const worlds = globalThis === window ? { window } : { world: globalThis, window };

	/** Lays a wire on a property of an object, whatever kind it is. `isFree` says what may pass. */
	const wire = (owner, holder, name, isFree = () => false) => {
		const old = holder && getOwnPropertyDescriptor(holder, name);
		if (!old?.configurable) return;
		const label = `${owner}.${name}`;
		const seen = (self, args) => {
			if (!isFree(self, args)) hit(label);
		};
		if (typeof old.value === 'function' && !/^[A-Z]/.test(name)) {
			defineProperty(holder, name, {
				...old,
				value(...args) {
					seen(this, args);
					return apply(old.value, this, args);
				},
			});
		} else if ('value' in old) {
			// What is made with `new` is caught where it is named.
			defineProperty(holder, name, {
				configurable: true,
				enumerable: old.enumerable,
				get() {
					seen(this, []);
					return old.value;
				},
			});
		} else {
			defineProperty(holder, name, {
				...old,
				...(old.get && {
					get() {
						seen(this, []);
						return apply(old.get, this, []);
					},
				}),
				...(old.set && {
					set(value) {
						seen(this, [value]);
						apply(old.set, this, [value]);
					},
				}),
			});
		}
		laid.push(label);
	};
	const onEach = (type, names, isFree) => {
		for (const name of names.split(' ')) wire(type, globalThis[type]?.prototype, name, isFree);
	};
	const inWorlds = (names) => {
		for (const [owner, world] of Object.entries(worlds)) for (const name of names.split(' ')) wire(owner, world, name);
	};

	/** Our own bubble, in the closed root: nobody types there. */
	const isOurs = (target) => target instanceof Node && apply(getRootNode, target, []).host?.localName === 'passo-certo';
	/** The words on a drawn button. */
	const isButton = (element) => apply(matches, element, ['input[type="submit" i], input[type="button" i]']);
	const isNotValue = (element, [name]) => String(name).toLowerCase() !== 'value' || isButton(element);
	const isNotTelling = (_, [selector]) => !/\[\s*value\b|:(?:placeholder-shown|autofill|blank|(?:user-)?(?:in)?valid)\b/.test(selector);
	const isNotTyping = (target, [type]) => {
		const isTyping =
			/^(?:key.*|input|beforeinput|textInput|change|paste|copy|cut|composition.*|select|selectionchange|submit|formdata)$/.test(type);
		return !isTyping || isOurs(target);
	};

	onEach('HTMLInputElement', 'value valueAsNumber valueAsDate defaultValue files selectionStart selectionEnd selectionDirection');
	onEach('HTMLInputElement', 'validity validationMessage checkValidity reportValidity setRangeText select');
	onEach('HTMLTextAreaElement', 'value defaultValue textLength selectionStart selectionEnd validity');
	onEach('HTMLSelectElement', 'value selectedIndex selectedOptions validity');
	onEach('HTMLFormElement', 'elements submit requestSubmit checkValidity');
	onEach('Attr', 'value');
	onEach('Element', 'getAttribute getAttributeNS getAttributeNode', (self, args) => isNotValue(self, args.slice(-1)));
	onEach('Element', 'attributes innerHTML outerHTML getHTML insertAdjacentHTML');
	onEach('Element', 'matches closest querySelector querySelectorAll', isNotTelling);
	onEach('Document', 'querySelector querySelectorAll', isNotTelling);
	onEach('HTMLElement', 'innerText outerText');
	onEach('ShadowRoot', 'innerHTML getHTML');
	onEach('Node', 'cloneNode');
	onEach('Document', 'cookie importNode execCommand getSelection write writeln');
	onEach('XMLSerializer', 'serializeToString');
	onEach('KeyboardEvent', 'key code keyCode charCode', ({ target }) => isOurs(target));
	onEach('UIEvent', 'which', ({ target }) => isOurs(target));
	onEach('InputEvent', 'data dataTransfer');
	onEach('ClipboardEvent', 'clipboardData');
	onEach('CompositionEvent', 'data');
	onEach('EventTarget', 'addEventListener', isNotTyping);
	for (const type of ['HTMLElement', 'Document'])
		onEach(type, 'onkeydown onkeyup onkeypress oninput onbeforeinput onchange onpaste oncopy oncut');
	inWorlds('onkeydown onkeyup onkeypress oninput onbeforeinput onchange onpaste oncopy oncut');
	onEach('Navigator', 'clipboard sendBeacon serviceWorker');
	onEach('HTMLImageElement', 'src srcset');
	onEach('HTMLScriptElement', 'src');
	onEach('HTMLIFrameElement', 'src srcdoc');
	onEach('Storage', 'getItem setItem key removeItem');
	inWorlds('fetch XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection Image Worker SharedWorker BroadcastChannel');
	inWorlds('FormData XMLSerializer getSelection find open postMessage eval Function');
	inWorlds('localStorage sessionStorage indexedDB caches cookieStore');

	// What is told to the background, word by word, and no other way there.
	const runtimes = new Set([globalThis.browser?.runtime, globalThis.chrome?.runtime].filter(Boolean));
	for (const runtime of runtimes) {
		const { sendMessage } = runtime;
		runtime.sendMessage = function (...args) {
			say('message', parse(stringify(args)));
			return apply(sendMessage, this, args);
		};
		if (runtime.sendMessage !== sendMessage) laid.push('runtime.sendMessage');
		wire('runtime', runtime, 'connect');
		for (const area of ['local', 'session', 'sync']) {
			const storage = (globalThis.browser ?? globalThis.chrome).storage?.[area];
			for (const name of ['get', 'set', 'remove', 'clear'])
				if (storage && ownKeys(storage).includes(name)) wire(`storage.${area}`, storage, name);
		}
	}
	say('armed', [...new Set(laid)].sort());
})();
