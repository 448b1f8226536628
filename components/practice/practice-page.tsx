import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../say';
import { BankScreen } from './bank-screen';
import { Banner } from './banner';
import { EmailCodeScreen, SmsCodeScreen } from './code-screen';
import { ContactFormScreen } from './contact-form-screen';
import { CpfScreen, RefusedScreen } from './cpf-screen';
import { FormSentScreen, SignedInScreen } from './end-screen';
import { FacialScreen } from './facial-screen';
import { NewPasswordScreen } from './new-password-screen';
import { PasswordScreen, WrongPasswordScreen } from './password-screen';
import type { ScreenId, ScreenProps } from './screen-id';
import { EmailScreen, SmsScreen } from './send-code-screen';
import type { Start } from './starts';
import { Tools } from './tools';
import { Way, type WayProps } from './way';

const SCREENS: Record<ScreenId, FunctionComponent<ScreenProps>> = {
	cpf: CpfScreen,
	refused: RefusedScreen,
	password: PasswordScreen,
	'wrong-password': WrongPasswordScreen,
	'recovery-facial': FacialScreen,
	'recovery-bank': BankScreen,
	'recovery-email': EmailScreen,
	'recovery-email-code': EmailCodeScreen,
	'recovery-sms': SmsScreen,
	'recovery-sms-code': SmsCodeScreen,
	'new-password': NewPasswordScreen,
	'contact-form': ContactFormScreen,
	'signed-in': SignedInScreen,
	'form-sent': FormSentScreen,
};

interface PracticePageProps extends ScreenProps {
	screen: ScreenId;
	/** Counts the screens shown, so that none inherits what was typed on another. */
	visit: number;
	way: WayProps;
	onStart: (start: Start) => void;
	onRestart: () => void;
	onLeave: () => void;
}

/** A rehearsal of the way on screens that we drew, with the same guide as on the real ones. */
export function PracticePage({ screen, visit, way, go, ...tools }: PracticePageProps) {
	const say = useSay();
	const place = useRef<HTMLElement>(null);
	useEffect(() => {
		// A new page begins at its top, and a screen reader begins to read there.
		if (visit <= 1) return;
		place.current?.focus({ preventScroll: true });
		place.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
	}, [visit]);
	const Screen = SCREENS[screen];
	return (
		<>
			<Banner onLeave={tools.onLeave} />
			<div class="practice">
				<main class="practice-place" ref={place} tabIndex={-1}>
					<Screen key={visit} go={go} />
				</main>
				<aside class="practice-side">
					<h1>{say('practice_title')}</h1>
					<Way {...way} />
					<Tools {...tools} />
					<p class="quiet">{say('independent')}</p>
				</aside>
			</div>
		</>
	);
}
