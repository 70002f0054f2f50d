package nl.nabij.berichten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.nabij.kern.Bsn;

/** A valid claim of any size with fictional clients, for measuring and for tests. */
public final class Proefdeclaratie {

    private static final int PER_CLIENT = 100;
    private static final long CENTEN = 21_800;

    private Proefdeclaratie() {}

    static byte[] van(int regels) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(regels * 1000 + 4000);
        schrijf(uit, regels);
        return uit.toByteArray();
    }

    /** Writes a WMO323 with this number of prestaties, a hundred for each client. */
    public static void schrijf(OutputStream uit, int regels) throws IOException {
        uit.write(bytes(kop(regels)));
        for (int i = 0; i < regels; i++) {
            if (i % PER_CLIENT == 0) {
                uit.write(bytes("      <wmo323:Client>\n        <wmo323:Bsn>" + bsn(i / PER_CLIENT)
                        + "</wmo323:Bsn>\n        <wmo323:Prestaties>\n"));
            }
            uit.write(bytes(prestatie(i)));
            if ((i + 1) % PER_CLIENT == 0 || i + 1 == regels) {
                uit.write(bytes("        </wmo323:Prestaties>\n      </wmo323:Client>\n"));
            }
        }
        uit.write(bytes("    </wmo323:Clienten>\n  </wmo323:Declaratie>\n</wmo323:Bericht>\n"));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String kop(int regels) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <wmo323:Bericht xmlns:wmo323="%s" xmlns:iwmo="%s">
              <wmo323:Header>
                <wmo323:BerichtCode>484</wmo323:BerichtCode>
                <wmo323:BerichtVersie>3</wmo323:BerichtVersie>
                <wmo323:BerichtSubversie>2</wmo323:BerichtSubversie>
                <wmo323:Afzender>98765432</wmo323:Afzender>
                <wmo323:Ontvanger>1980</wmo323:Ontvanger>
                <wmo323:BerichtIdentificatie>
                  <iwmo:Identificatie>D0000000001</iwmo:Identificatie>
                  <iwmo:Dagtekening>2027-04-05</iwmo:Dagtekening>
                </wmo323:BerichtIdentificatie>
                <wmo323:XsdVersie>
                  <iwmo:BasisschemaXsdVersie>1.0.0</iwmo:BasisschemaXsdVersie>
                  <iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>
                </wmo323:XsdVersie>
              </wmo323:Header>
              <wmo323:Declaratie>
                <wmo323:DeclaratieNummer>D202703</wmo323:DeclaratieNummer>
                <wmo323:DeclaratiePeriode>
                  <iwmo:Begindatum>2027-03-01</iwmo:Begindatum>
                  <iwmo:Einddatum>2027-03-31</iwmo:Einddatum>
                </wmo323:DeclaratiePeriode>
                <wmo323:DeclaratieDagtekening>2027-04-05</wmo323:DeclaratieDagtekening>
                <wmo323:TotaalIngediendBedrag>
                  <iwmo:TotaalBedrag>%d</iwmo:TotaalBedrag>
                  <iwmo:DebetCredit>D</iwmo:DebetCredit>
                </wmo323:TotaalIngediendBedrag>
                <wmo323:Clienten>
            """.formatted(Berichtsoort.WMO323.namespace(), Berichtsoort.BASISSCHEMA, CENTEN * regels);
    }

    private static String prestatie(int nummer) {
        return """
                      <wmo323:Prestatie>
                        <wmo323:ProductReferentie>
                          <iwmo:ReferentieNummer>P%d</iwmo:ReferentieNummer>
                        </wmo323:ProductReferentie>
                        <wmo323:ToewijzingNummer>%d</wmo323:ToewijzingNummer>
                        <wmo323:ProductCategorie>01</wmo323:ProductCategorie>
                        <wmo323:ProductCode>01A05</wmo323:ProductCode>
                        <wmo323:ProductPeriode>
                          <iwmo:Begindatum>2027-03-01</iwmo:Begindatum>
                          <iwmo:Einddatum>2027-03-31</iwmo:Einddatum>
                        </wmo323:ProductPeriode>
                        <wmo323:GeleverdVolume>600</wmo323:GeleverdVolume>
                        <wmo323:Eenheid>01</wmo323:Eenheid>
                        <wmo323:ProductTarief>2180</wmo323:ProductTarief>
                        <wmo323:IngediendBedrag>
                          <iwmo:Bedrag>21800</iwmo:Bedrag>
                          <iwmo:DebetCredit>D</iwmo:DebetCredit>
                        </wmo323:IngediendBedrag>
                      </wmo323:Prestatie>
            """.formatted(nummer, 100_000_000 + nummer);
    }

    /** The n-th number from 900000000 on that passes the eleven-test, far enough from the one before. */
    public static String bsn(int n) {
        int kandidaat = 900_000_000 + Math.multiplyExact(n, 22);
        while (!Bsn.isGeldig(Integer.toString(kandidaat))) {
            kandidaat++;
        }
        return Integer.toString(kandidaat);
    }
}
