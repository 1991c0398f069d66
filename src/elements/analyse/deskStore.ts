import { isUnseen, reduceDesk, type DeskEvent, type DeskState } from "./deskState.ts";

/** Holds the state of a desk; only events change it. */
export interface DeskStore {
  readonly state: () => DeskState;
  readonly dispatch: (event: DeskEvent) => void;
}

/** Returns a store that tells of each event that can be seen. */
export function createDeskStore(initial: DeskState, onSeen: () => void): DeskStore {
  let state = initial;
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduceDesk(state, event);
      if (!isUnseen(event)) onSeen();
    }
  };
}
