import { useState } from 'preact/hooks';
import { Notice } from './notice';
import { type PlainScreenId, plainScreens } from './plain-screens';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

/** A screen with nothing to type: a heading, some lines, some buttons. */
export function PlainScreen({ of, go }: ScreenProps & { of: PlainScreenId }) {
	const { sample, heading, lines, list = [], buttons } = plainScreens[of];
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<ScreenFrame {...(sample ? { sample } : {})}>
			<div>
				<h2>{heading}</h2>
				{lines.map((line) => (
					<p key={line}>{line}</p>
				))}
				{list.length > 0 && (
					<ul class="screen-rules">
						{list.map((each) => (
							<li key={each}>{each}</li>
						))}
					</ul>
				)}
				<div class="screen-buttons">
					{buttons.map(({ name, to, main }) => (
						<button
							key={name}
							type="button"
							class={`screen-button${main ? ' screen-main' : ''}`}
							onClick={() => (to ? go(to) : setNotice('practice_not_this_button'))}
						>
							{name}
						</button>
					))}
				</div>
				<Notice text={notice} />
			</div>
		</ScreenFrame>
	);
}
