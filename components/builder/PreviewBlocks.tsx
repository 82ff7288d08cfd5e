import type { Block } from '@/lib/exporters/document/block';

/** A message or document drawn as elements; no markup is ever parsed. */
export function PreviewBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        // Blocks have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BlockView key={index} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h2 dir="auto">{block.text}</h2>
      ) : (
        <h3 dir="auto">{block.text}</h3>
      );
    case 'text':
      return <p dir="auto">{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <p dir="auto">{block.rows.map((row) => row.join(' | ')).join('\n')}</p>;
  }
}
