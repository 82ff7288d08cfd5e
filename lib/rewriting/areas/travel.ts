import type { Area } from './area';
import { metric } from './metric';

export const travel: Area = {
  id: 'travel',
  name: 'Travel booking',
  verbs: 'book arrange plan reserve change cancel find organize organise get set_up',
  nouns:
    'flight flights hotel trip travel itinerary train_tickets train rental_car airport visa tickets hotel_room transfer airfare reservation reservations',
  results: [
    'the traveler arrives on time, rested and within budget',
    'the trip runs without surprises',
  ],
  reasons: [
    'the trip holds no surprises',
    'there is time to spare before the first commitment',
    'costs stay predictable',
  ],
  checks: [
    'times, names and prices are confirmed and it is all in one place',
    'the confirmation is in and nothing clashes',
    '{it} can be changed without great cost',
  ],
  metrics: [
    metric('arrival is at least {n} hours before the first commitment', 'hours', 'up', [2, 12], 2),
    metric('the itinerary is complete {n} days before', 'days', 'up', [3, 7], 7),
    metric('the cost stays within {n}% of the budget', '%', 'down', [90, 100], 100),
    metric('at most {n} change is needed after booking', 'count', 'down', [0, 1], 1),
  ],
  cadence: 'per trip',
  guardrails: [
    'the budget holds',
    'refundable where plans may change',
    'names exactly as in the passport',
  ],
  decisions: [
    'carrier and hotel within the budget',
    'rebooking when plans are disrupted',
    'seats and times',
  ],
  escalate: ['it goes over budget', 'there is a night’s delay'],
};
