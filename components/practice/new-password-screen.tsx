import { PasswordRules } from './password-rules';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function NewPasswordScreen({ go }: ScreenProps) {
	return (
		<ScreenFrame sample="practice_sample_new_password" crumb="Cadastrar senha">
			<ScreenForm onDone={() => go('cpf')}>
				<h2>Cadastre uma senha para sua conta gov.br.</h2>
				<p>CPF: ***.***.***-**</p>
				<ScreenField id="practice-new" label="Senha:" placeholder="Digite a sua senha" secret />
				<PasswordRules />
				<ScreenField id="practice-repeat" label="Confirmar Senha:" placeholder="Repita a sua senha" secret />
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Continuar
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
