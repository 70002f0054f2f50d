package nl.nabij.kern;

/** How much a bevinding weighs: a fout stops, a waarschuwing is shown, a signaal is only worth a look. */
public enum Ernst {
    FOUT,
    WAARSCHUWING,
    SIGNAAL
}
