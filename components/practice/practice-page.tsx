import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../say';
import { Banner } from './banner';
import { isLeafing } from './is-leafing';
import { type EndProps, isEnd } from './screen-id';
import { screens } from './screens';
import { ShowBar, type ShowBarProps } from './show-bar';
import type { Start } from './starts';
import { Tools } from './tools';
import { Way, type WayProps } from './way';
import { WhatIfs, type WhatIfsProps } from './what-ifs';

interface PracticePageProps extends EndProps, WhatIfsProps {
	/** Counts the screens shown, so that none inherits what was typed on another. */
	visit: number;
	way: WayProps;
	/** The screen alone, large, without the guide, for somebody who explains it. */
	isShown: boolean;
	onTurn: ShowBarProps['onTurn'];
	onBack: () => void;
	onShow: () => void;
	onStart: (start: Start) => void;
	onLeave: () => void;
}

/** A rehearsal of the way on screens that we drew, with the same guide as on the real ones. */
export function PracticePage({ screen, visit, way, goal, isShown, go, onAsk, onReturn, onTurn, onBack, ...tools }: PracticePageProps) {
	const say = useSay();
	const place = useRef<HTMLElement>(null);
	useEffect(() => {
		// A new page begins at its top, and a screen reader begins to read there.
		if (visit <= 1) return;
		if (!isLeafing()) place.current?.focus({ preventScroll: true });
		place.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
	}, [visit, isShown]);
	const Screen = screens[screen];
	const isAtEnd = isEnd(screen);
	return (
		<div class={isShown ? 'practice-shown' : 'practice-guided'}>
			<Banner onLeave={tools.onLeave} />
			<div class="practice">
				<main class="practice-place" ref={place} tabIndex={-1}>
					{isShown && <h1 class="unseen">{say('practice_title')}</h1>}
					<Screen key={visit} go={go} onRestart={tools.onRestart} onReturn={onReturn} />
				</main>
				{!isShown && (
					<aside class="practice-side">
						<h1>{say('practice_title')}</h1>
						{!isAtEnd && <Way {...way} />}
						{!isAtEnd && <WhatIfs screen={screen} goal={goal} onAsk={onAsk} onReturn={onReturn} />}
						<Tools {...tools} isAtEnd={isAtEnd} />
						<p class="quiet">{say('independent')}</p>
					</aside>
				)}
			</div>
			{isShown && <ShowBar screen={screen} onTurn={onTurn} onBack={onBack} />}
		</div>
	);
}
