import { useSay } from './say';
import { Sentence } from './sentence';
import { Switch } from './switch';

const RULES = ['popup_helper_rule1', 'popup_helper_rule2', 'popup_helper_rule3', 'popup_helper_rule4', 'popup_helper_rule5'];

/** “Estou ajudando outra pessoa”, with what helpers promise while it is on. */
export function HelperSwitch({ on, hint, onChange }: { on: boolean; hint?: string; onChange: (on: boolean) => void }) {
	const say = useSay();
	return (
		<div class={on ? 'helper helper-on' : 'helper'}>
			<Switch label={say('popup_helper')} hint={hint} on={on} onChange={onChange} />
			{on ? (
				<>
					<h2 class="helper-title">{say('popup_helper_rules')}</h2>
					<ul class="dots">
						{RULES.map((rule) => (
							<li key={rule}>
								<Sentence text={say(rule)} />
							</li>
						))}
					</ul>
				</>
			) : null}
		</div>
	);
}
