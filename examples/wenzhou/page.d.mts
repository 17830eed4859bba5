interface Both {
  readonly zh: string;
  readonly en: string;
}

/** The words of the report, and which example follows which paragraph. */
export const page: {
  readonly title: Both;
  readonly lede: Both;
  readonly sections: readonly { readonly heading: Both; readonly paragraphs: readonly Both[]; readonly figures: readonly string[] }[];
  readonly absences: { readonly heading: Both; readonly ids: readonly string[] };
  readonly colophon: Both;
};
