import type { Language } from '../model/common.schema.ts';

interface ReviewWords {
  readonly mark: string;
  readonly write: string;
  readonly placeholder: string;
  readonly keep: string;
  readonly cancel: string;
  readonly save: (count: number) => string;
  readonly kept: string;
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = {
  en: { mark: 'Review copy: nothing is recorded', write: 'Write a remark', placeholder: 'What should be different here, and why?', keep: 'Keep the remark', cancel: 'Cancel', save: (count) => `Save the remarks (${count})`, kept: 'Kept in this browser.' },
  ru: { mark: 'Копия для рецензента: результаты не записываются', write: 'Оставить замечание', placeholder: 'Что здесь изменить и почему?', keep: 'Сохранить замечание', cancel: 'Отмена', save: (count) => `Выгрузить замечания (${count})`, kept: 'Сохранено в этом браузере.' },
  kk: { mark: 'Сарапшыға арналған көшірме: нәтиже жазылмайды', write: 'Ескертпе жазу', placeholder: 'Мұнда нені өзгерту керек, неге?', keep: 'Ескертпені сақтау', cancel: 'Бас тарту', save: (count) => `Ескертпелерді жүктеп алу (${count})`, kept: 'Осы браузерде сақталды.' },
};
