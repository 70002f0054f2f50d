package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR321, IV076 to IV078: the volume fits in what the toewijzing leaves for one productperiode; category 01 with a weekly volume has six weeks. */
final class TR321VolumePastInProductperiode implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR321");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9321");
    }

    @Override
    public String geschonden() {
        return "t_volume is not null and eenheid_past and maat > maand_maximum";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "U declareert " + prestatie.volume() + " " + prestatie.eenheid().naam(prestatie.volume())
                + "; in deze productperiode is hoogstens " + feiten.maandMaximum() + " toegestaan"
                + feiten.inMinuten(prestatie)
                + ". Declareer niet meer dan dat, of vraag de gemeente om een grotere toewijzing.";
    }
}
