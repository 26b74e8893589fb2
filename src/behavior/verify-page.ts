import { VerifyForm } from './verify/verify-form.ts';

const page = document.querySelector<HTMLElement>('[data-verify-page]');
if (page !== null) new VerifyForm(page).start();
