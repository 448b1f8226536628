import { PasswordRules } from './password-rules';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function ForcedNewPasswordScreen({ go }: ScreenProps) {
	return (
		<ScreenFrame sample="practice_sample_new_password">
			<ScreenForm onDone={() => go('consent')}>
				<h2>É necessário definir uma nova senha para o cadastro</h2>
				<ScreenField id="practice-new" label="Nova senha" placeholder="Digite a nova senha" secret />
				<PasswordRules />
				<ScreenField id="practice-repeat" label="Confirmar nova senha" placeholder="Repita a nova senha" secret />
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Confirmar
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Cancelar
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
