import { useSay } from '../say';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

/** Stands for the bank's own site. It has nothing to type and looks like no bank's. */
export function BankAwayScreen({ go }: ScreenProps) {
	const say = useSay();
	return (
		<ScreenFrame sample="practice_sample_bank_away">
			<div>
				<h2>{say('practice_bank_title')}</h2>
				<p>{say('practice_bank_text')}</p>
				<p>{say('practice_bank_asks')}</p>
				<div class="screen-buttons">
					<button type="button" class="screen-button screen-main" onClick={() => go('new-password')}>
						Autorizar
					</button>
					<button type="button" class="screen-button" onClick={() => go('recovery-bank')}>
						Cancelar
					</button>
				</div>
			</div>
		</ScreenFrame>
	);
}
