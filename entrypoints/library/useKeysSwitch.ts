import { useState } from 'preact/hooks';

const KEY = 'singleKeys';

/** Whether single letters act in the list; kept per browser profile, on unless switched off. */
export function useKeysSwitch() {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(KEY) !== 'off');
  const toggle = () => {
    localStorage.setItem(KEY, isOn ? 'off' : 'on');
    setIsOn(!isOn);
  };
  return { isOn, toggle };
}
