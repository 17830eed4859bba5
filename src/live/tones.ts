import { melodyOf, type Tone } from "../scene/melody.js";
import type { Stop } from "../scene/stops.js";
import type { View } from "./view.js";

/** So loud, of 1. */
const LOUD = 0.2;
/** Between silence and a tone, s: without it there is a click. */
const SWELL = 0.005;

export interface Tones {
  /** Plays the row of a stop; whether there is one to play. Never without being asked. */
  readonly play: (stop: Stop) => boolean;
  /** Whether something was playing. */
  readonly stop: () => boolean;
}

/** Lets a reader hear a row of numbers, where the figure has `tones`. */
export function letSound(view: View, valueOf: (stop: Stop) => number | undefined): Tones {
  let context: AudioContext | undefined;
  const stop = (): boolean => {
    const playing = context !== undefined;
    void context?.close();
    context = undefined;
    return playing;
  };
  view.signal.addEventListener("abort", stop, { once: true });
  return {
    stop,
    play: (from) => {
      if (!view.options().tones) return false;
      stop();
      const row = view.stops().all.filter(({ lane, parent, ends }) => lane === from.lane && parent === from.parent && ends === undefined);
      const values = row.map(valueOf);
      const known = row.filter((_, i) => values[i] !== undefined);
      const by = (sign: 1 | -1): Stop | undefined => known.toSorted((a, b) => sign * ((valueOf(a) ?? 0) - (valueOf(b) ?? 0)))[0];
      const [low, high] = [by(1), by(-1)];
      if (!low || !high) return false;
      const own = new AudioContext();
      context = own;
      sound(own, melodyOf(values)).addEventListener("ended", () => {
        if (context === own) stop();
      });
      view.say(view.words().playing(values.length, low.label, high.label));
      return true;
    },
  };
}

/** Lays a melody on a context; returns what sounds. */
export function sound(context: BaseAudioContext, melody: readonly Tone[]): OscillatorNode {
  const [voice, volume] = [context.createOscillator(), context.createGain()];
  voice.type = "triangle";
  volume.gain.setValueAtTime(0, 0);
  const start = context.currentTime;
  for (const { at, length, pitch } of melody) {
    if (pitch === undefined) continue;
    const [from, to] = [start + at, start + at + length * 0.9];
    voice.frequency.setValueAtTime(pitch, from);
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUD, from + SWELL);
    volume.gain.setValueAtTime(LOUD, to - SWELL);
    volume.gain.linearRampToValueAtTime(0, to);
  }
  const last = melody.at(-1);
  voice.connect(volume).connect(context.destination);
  voice.start(start);
  voice.stop(start + (last ? last.at + last.length : 0));
  return voice;
}
