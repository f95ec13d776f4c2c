export interface MapLine {
  readonly lane: number;
  /** Whether it is the learner's own road. */
  readonly taken: boolean;
}

interface Lane {
  readonly target: string;
  readonly taken: boolean;
}

/** Hands out lanes from the left; a lane is free again below the scene it leads to. The first is for the road taken. */
export class LaneKeeper {
  count = 1;
  private readonly lanes: (Lane | undefined)[] = [];

  /** The scene's own lane, and the lines that come in: into its own lane or from one beside it. */
  arrive(scene: string, visited: boolean): { readonly lane: number; readonly entering: readonly MapLine[] } {
    const entering = this.open().filter(({ lane }) => this.lanes[lane]?.target === scene);
    for (const { lane } of entering) this.lanes[lane] = undefined;
    const own = entering.find(({ taken }) => taken) ?? (visited ? undefined : entering[0]);
    return { lane: own?.lane ?? this.free(visited), entering };
  }

  open(): readonly MapLine[] {
    return this.lanes.flatMap((lane, index) => (lane ? [{ lane: index, taken: lane.taken }] : []));
  }

  leave(target: string, taken: boolean): MapLine {
    const shared = this.lanes.findIndex((lane) => lane?.target === target && lane.taken === taken);
    const lane = shared === -1 ? this.free(taken) : shared;
    this.lanes[lane] = { target, taken };
    return { lane, taken };
  }

  private free(onRoad: boolean): number {
    let lane = onRoad ? 0 : 1;
    while (this.lanes[lane]) lane += 1;
    this.count = Math.max(this.count, lane + 1);
    return lane;
  }
}
