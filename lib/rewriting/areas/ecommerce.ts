import type { Area } from './area';

export const ecommerce: Area = {
  id: 'ecommerce',
  name: 'Online shop',
  verbs: 'update add change upload fix list correct edit create check write rewrite remove',
  nouns:
    'product_descriptions product_description store shop webshop listing listings shopify amazon_listing stock_levels product_images product_pages sku skus inventory etsy catalog catalogue product_page price_list',
  pattern: '\\bnew products\\b',
  asks: ['update the product descriptions', 'add the new products', 'fix the stock levels'],
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
    {
      text: 'at least {n}% of the listings are complete',
      unit: '%',
      direction: 'up',
      min: 98,
      max: 100,
      suggest: 98,
      source: 'house default',
    },
    {
      text: 'no more than {n}% of a sample has a wrong price or stock',
      unit: '%',
      direction: 'down',
      min: 0,
      max: 0.5,
      suggest: 0.5,
      source: 'house default',
    },
    {
      text: 'new products are live within {n} days of arrival',
      unit: 'days',
      direction: 'down',
      min: 1,
      max: 2,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'product page views are up by {n}%',
      unit: '%',
      direction: 'up',
      min: 5,
      max: 15,
      suggest: 5,
      source: 'house default',
    },
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
