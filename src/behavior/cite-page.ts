import { citePlaces } from './cite-places.ts';

const page = document.querySelector<HTMLElement>('[data-cite]');
if (page !== null) void citePlaces(page);
