import { insertAtCaret } from '@/lib/composers/insert';
import { readDeadline } from '@/lib/detection/readDeadline';
import type { CardModule } from '../assist/host';
import { openCard } from './openCard';

/** Everything that is only needed once a card is open or a brief is inserted. */
export const cardModule: CardModule = { readDeadline, openCard, insertAtCaret };
