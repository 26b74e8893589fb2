import { SearchForm } from './search/search-form.ts';

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) new SearchForm(page).start();
