import { routes } from '../../addressing/routes.ts';
import { href } from '../../addressing/site.ts';
import { readPasted } from '../../citation/quoted-text.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isComposing } from '../is-composing.ts';
import { isTypedBefore } from '../is-typed-before.ts';
import { siteAccess } from '../site-access.ts';
import { fillIn } from '../search/search-settings.ts';
import type { VerifyWords } from '../verify-words.ts';
import { headingOf, renderVerdict } from './render-verdict.ts';
import { verdictOn } from './verdict.ts';

interface VerifySettings {
  lang: Lang;
  base: string;
  words: VerifyWords;
}

/** Runs the verify page: each paragraph of the field is looked up by itself; `?q=` can be shared. */
export class VerifyForm {
  private readonly settings: VerifySettings;
  private readonly field: HTMLTextAreaElement;
  private readonly status: HTMLElement;
  private readonly results: HTMLElement;
  private asked = 0;

  constructor(page: HTMLElement) {
    this.settings = JSON.parse(page.dataset['verifyPage'] ?? '') as VerifySettings;
    this.field = find(page, 'textarea') as HTMLTextAreaElement;
    this.status = find(page, '[data-status]');
    this.results = find(page, '[data-results]');
  }

  start(): void {
    this.field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.keep();
      void this.answer();
    });
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !isComposing(event) && (event.ctrlKey || event.metaKey))
        this.field.form?.requestSubmit();
    });
    addEventListener('popstate', () => this.readAddress());
    if (isTypedBefore(this.field, askedText())) void this.answer();
    else this.readAddress();
  }

  /** A query can be shared by its address; a long text does not fit there and stays on the page. */
  private keep(): void {
    const address = `?${new URLSearchParams({ q: this.field.value })}`;
    if (address.length <= LONGEST_ADDRESS) history.pushState(null, '', address);
    else history.pushState({ asked: this.field.value }, '', location.pathname);
  }

  private readAddress(): void {
    this.field.value = (history.state as { asked?: string } | null)?.asked ?? askedText();
    void this.answer();
  }

  private async answer(): Promise<void> {
    const { words } = this.settings;
    this.asked += 1;
    const turn = this.asked;
    const paragraphs = this.field.value.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
    this.results.replaceChildren();
    this.status.classList.remove('visually-hidden');
    this.status.textContent = paragraphs.length === 0 ? '' : words.loading;
    try {
      let done = 0;
      const answers = await Promise.all(
        paragraphs.map(async (paragraph) => {
          const answer = await this.verify(paragraph, paragraphs.length > MANY);
          done += 1;
          if (turn === this.asked && done % PROGRESS_EVERY === 0)
            this.status.textContent = fillIn(words.progress, { done, count: paragraphs.length });
          return answer;
        }),
      );
      if (turn === this.asked) this.show(answers.filter((answer) => answer !== null));
    } catch (error) {
      if (turn === this.asked) this.status.textContent = words.failed;
      console.error(error);
    }
  }

  private async verify(
    paragraph: string,
    isOneOfMany: boolean,
  ): Promise<{ heading: string; section: HTMLElement } | null> {
    const { lang, base, words } = this.settings;
    const pasted = readPasted(paragraph);
    if (pasted === null) return null;
    const verdict = await verdictOn(pasted, base, lang, isOneOfMany);
    const searchAddress = siteAccess.pageAddress(
      href({ origin: null, base }, routes.search(lang, paragraph.trim().slice(0, 60))),
    );
    return {
      heading: headingOf(verdict, words),
      section: renderVerdict(paragraph.trim(), verdict, words, searchAddress),
    };
  }

  private show(answers: readonly { heading: string; section: HTMLElement }[]): void {
    this.results.append(...answers.map(({ section }) => section));
    const [only] = answers;
    // The finding on a single paragraph is right below, so this line is only for screen readers.
    this.status.classList.toggle('visually-hidden', answers.length === 1);
    this.status.textContent =
      answers.length === 1 && only !== undefined
        ? only.heading
        : answers.length === 0
          ? ''
          : fillIn(this.settings.words.count, { count: answers.length });
  }
}

/** Bytes of an address that every server and messenger accepts. */
const LONGEST_ADDRESS = 2000;
/** From this many paragraphs a text counts as a whole report. */
const MANY = 20;
/** Paragraphs between two progress messages. */
const PROGRESS_EVERY = 20;

function askedText(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function find(page: HTMLElement, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The verify page has no ${selector}.`);
  return element;
}
