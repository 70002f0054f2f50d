package nl.nabij.toewijzing;

import nl.nabij.kern.Eigenregel;

/** The rules of toewijzing, and of what a verzoek or a besluit makes of it. */
public enum Toewijzingsregel implements Eigenregel {
    NB701("Alleen wat is toegekend, wordt toegewezen", "Wmo 2015 art. 2.3.5: de toewijzing volgt de beschikking"),
    NB703("De aanbieder heeft de hele periode een contract voor het product", "contract"),
    NB704("Op de eerste dag is er een tarief voor het product", "contract"),
    NB705("De toewijzing valt binnen de periode van de beschikking", NB701.bron),
    NB706("Hulp per week heeft een einddatum", "iWmo 3.2, toewijzingsvarianten"),
    NB707("Er wordt niet meer toegewezen dan de beschikking toestaat", NB701.bron),
    NB708("De eenheid is die van het product", "contract, productenlijst"),
    NB710("Meer hulp rust op een besluit in Nabij", "Wmo 2015 art. 2.3.5"),
    NB711("Een besluit van deze inwoner dekt wat nieuw wordt toegewezen", "Wmo 2015 art. 2.3.5"),
    NB712("Wat een verzoek nieuw vraagt, heeft een product en een omvang", "Wmo 2015 art. 2.3.5"),
    NB713("Een verzoek dat niets verandert, wordt niet toegewezen", "Wmo 2015 art. 2.3.5"),
    NB714("Beëindigen raakt hulp die na de gekozen dag loopt", "iWmo OP033x1"),
    NB715("Een pgb eindigt niet voor zijn eerste dag", "Wmo 2015 art. 2.3.6");

    private final String wat;
    private final String bron;

    Toewijzingsregel(String wat, String bron) {
        this.wat = wat;
        this.bron = bron;
    }

    @Override
    public String wat() {
        return wat;
    }

    @Override
    public String bron() {
        return bron;
    }
}
