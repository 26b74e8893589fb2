import type { Lang } from '../../i18n/lang.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import { ReadError } from '../files/read-error.ts';
import type { LibraryLabel } from './libraries-result.ts';
import { LibraryFailure } from './library-failure.ts';
import { failUnheard } from '../files/fail-unheard.ts';

export interface LibrarySource {
  id: string;
  /** Name given by the site that asks; the library's own where this is left out. */
  title?: string | undefined;
  /** Where its site begins, with a slash at the end. */
  address: string;
  /** Milliseconds it may take for a search; unlimited where this is left out. */
  patience?: number | undefined;
  open(lang: Lang): Promise<LibraryIndex>;
}

/** A library during one search. Whatever goes wrong with it counts as a failure of this library alone. */
export class AskedLibrary {
  readonly source: LibrarySource;
  private readonly lang: Lang;
  private readonly patience: Promise<never>;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: LibrarySource, lang: Lang) {
    const { patience, address } = source;
    this.source = source;
    this.lang = lang;
    this.patience = new Promise((_, fail) => {
      if (patience !== undefined)
        this.timer = setTimeout(
          () => fail(new ReadError('slow', `${address} took more than ${patience} ms.`)),
          patience,
        );
    });
    failUnheard(this.patience);
  }

  /** @throws {LibraryFailure} */
  async ask<T>(step: (index: LibraryIndex) => Promise<T> | T, lang: Lang = this.lang): Promise<T> {
    const answer = async (): Promise<T> => step(await this.source.open(lang));
    try {
      return await Promise.race([answer(), this.patience]);
    } catch (error) {
      throw error instanceof LibraryFailure ? error : new LibraryFailure(this.source.id, error);
    }
  }

  /** Lets a process end that waits for nothing else. */
  release(): void {
    clearTimeout(this.timer);
  }

  label(index?: LibraryIndex): LibraryLabel {
    const { id, title, address } = this.source;
    return { id, title: title ?? index?.first.library ?? address, address };
  }
}
