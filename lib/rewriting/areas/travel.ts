import type { Area } from './area';

export const travel: Area = {
  id: 'travel',
  name: 'Travel booking',
  verbs: 'book arrange plan reserve change cancel find organize organise get set_up',
  nouns:
    'flight flights hotel trip travel itinerary train_tickets train rental_car airport visa tickets hotel_room transfer airfare reservation reservations',
  asks: ['book the flights', 'plan the trip', 'change the flight'],
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
    {
      text: 'arrival is at least {n} hours before the first commitment',
      unit: 'hours',
      direction: 'up',
      min: 2,
      max: 12,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'the itinerary is complete {n} days before',
      unit: 'days',
      direction: 'up',
      min: 3,
      max: 7,
      suggest: 7,
      source: 'house default',
    },
    {
      text: 'the cost stays within {n}% of the budget',
      unit: '%',
      direction: 'down',
      min: 90,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
    {
      text: 'at most {n} change is needed after booking',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 1,
      suggest: 1,
      source: 'house default',
    },
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
