// How well it went, in one press: the ratings of a repetition.

import { type PracticeRating, practiceRatings } from "#model/practice.ts";
import { t } from "#web/language.ts";

interface RatingsProps {
  readonly isBusy: boolean;
  onRate(rating: PracticeRating): void;
}

export function Ratings({ isBusy, onRate }: RatingsProps) {
  return (
    <div className="buttons">
      {practiceRatings.map((rating) => (
        <button key={rating} type="button" className="quiet-button" disabled={isBusy} onClick={() => onRate(rating)}>
          {t(`web.rating.${rating}`)}
        </button>
      ))}
    </div>
  );
}
