/** True for text areas and inputs. */
export function isField(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
