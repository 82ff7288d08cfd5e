import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly children: ComponentChildren;
}

/** The one button; never submits a form by accident. */
export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={look === 'plain' ? 'button' : `button button-${look}`}>
      {children}
    </button>
  );
}
