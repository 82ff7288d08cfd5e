import type { Area } from './area';
import { metric } from './metric';

export const ecommerce: Area = {
  id: 'ecommerce',
  name: 'Online shop',
  verbs: 'update add change upload fix list correct edit create check write rewrite remove',
  nouns:
    'product_descriptions product_description store shop webshop listing listings shopify amazon_listing stock_levels product_images product_pages sku skus inventory etsy catalog catalogue product_page price_list',
  pattern: '\\bnew products\\b',
  states: [
    {
      verbs: 'update refresh edit rewrite',
      text: '{O} {is} accurate, complete and up to date {C}',
      heads:
        'descriptions description listing listings store shop levels page pages catalog catalogue inventory',
    },
  ],
  results: [
    'shoppers find accurate, complete listings',
    'what the shop shows is what we can deliver',
  ],
  reasons: [
    'shoppers find what they need and order the right thing',
    'there are fewer returns and questions',
    'we don’t sell what we don’t have',
  ],
  checks: [
    'title, images, details, price and stock are right on every page touched',
    'a spot check on a phone finds nothing missing or wrong',
    'prices match the price sheet',
  ],
  metrics: [
    metric('at least {n}% of the listings are complete', '%', 'up', [98, 100], 98),
    metric('no more than {n}% of a sample has a wrong price or stock', '%', 'down', [0, 0.5], 0.5),
    metric('new products are live within {n} days of arrival', 'days', 'down', [1, 2], 2),
    metric('product page views are up by {n}%', '%', 'up', [5, 15], 5),
  ],
  cadence: 'every week',
  guardrails: ['prices only from the sheet', 'no claims we can’t back up', 'brand names exact'],
  decisions: [
    'wording, image order and tags',
    'hiding what is out of stock',
    'which pages come first',
  ],
  escalate: ['a price looks wrong', 'the marketplace sends a warning'],
};
