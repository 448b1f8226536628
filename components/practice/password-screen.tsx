import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function PasswordScreen({ go }: ScreenProps) {
	return <Password go={go} onEnter={() => go('consent')} />;
}

export function WrongPasswordScreen({ go }: ScreenProps) {
	return <Password go={go} onEnter={() => go('refused')} />;
}

function Password({ go, onEnter }: ScreenProps & { onEnter: () => void }) {
	return (
		<ScreenFrame sample="practice_sample_password">
			<ScreenForm onDone={onEnter}>
				<h2>Digite sua senha</h2>
				<p class="screen-cpf">
					CPF
					<br />
					<b>***.***.***-**</b>
				</p>
				<ScreenField id="practice-password" label="Senha" placeholder="Digite sua senha atual" secret />
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Entrar
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Cancelar
					</button>
				</div>
				<button type="button" class="screen-link" onClick={() => go('recovery-facial')}>
					Esqueci minha senha
				</button>
			</ScreenForm>
		</ScreenFrame>
	);
}
