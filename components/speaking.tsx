import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../lib/core/languages';
import { inLanguage, type Page } from './in-language';
import { type Say, SayContext } from './say';

interface SpeakingProps {
	page: Page;
	/** What it shall speak; at first, what it speaks already. */
	language: Language | null;
	say: Say;
	/** Makes `say` speak another language. */
	speak: (language: Language | null) => Promise<void>;
	children: ComponentChildren;
}

/** A page that speaks as the person chooses: says everything anew once another language is there. */
export function Speaking({ page, language, say, speak, children }: SpeakingProps) {
	const [spoken, setSpoken] = useState({ language, say });
	useEffect(() => {
		let isWanted = true;
		// Another function, so that whoever speaks with it is drawn anew.
		const hear: Say = (key, ...parts) => say(key, ...parts);
		void speak(language).then(() => {
			if (isWanted) setSpoken((before) => (before.language === language ? before : { language, say: hear }));
		});
		return () => {
			isWanted = false;
		};
	}, [language, say, speak]);
	useLayoutEffect(() => inLanguage(page, spoken.say), [page, spoken.say]);
	return <SayContext.Provider value={spoken.say}>{children}</SayContext.Provider>;
}
