package nl.nabij.indicatie.werkblad;

/**
 * Something wrong in a spreadsheet.
 *
 * @param blad name of the sheet; empty when it is about the whole file
 * @param cel address, for example {@code C7}; empty when it is about the whole sheet
 */
public record Celfout(String blad, String cel, String fout, String herstel) {

    @Override
    public String toString() {
        String plaats = blad + (cel.isEmpty() ? "" : "!" + cel);
        return (plaats.isEmpty() ? "" : plaats + ": ") + fout + " " + herstel;
    }
}
